package org.placewright.commission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.placewright.quantity.Pounds;

/**
 * Lines added up; exact.
 *
 * @param baseline places of the year before the first planned intake
 * @param advised places advised a year
 * @param byIntake places commissioned, by the intakes that the lines are of
 * @param firstYear what they cost in the financial years in which their intakes begin
 * @param wholeCourse what they cost in all
 */
public record CommissionTotals(
    int baseline, int advised, List<Integer> byIntake, Pounds firstYear, Pounds wholeCourse) {
  public CommissionTotals {
    byIntake = List.copyOf(byIntake);
  }

  /**
   * The sums of some lines.
   *
   * @param lines programmes, each in the same intakes
   * @return their sums
   */
  public static CommissionTotals of(List<CommissionLine> lines) {
    List<Integer> years =
        lines.stream().map(CommissionLine::intakeYear).distinct().sorted().toList();
    List<CommissionLine> first = years.isEmpty() ? List.of() : in(lines, years.get(0));
    List<Integer> byIntake = new ArrayList<>();
    for (int year : years) {
      byIntake.add(sum(in(lines, year), line -> line.places().planned()));
    }
    return new CommissionTotals(
        sum(first, line -> line.places().baseline()),
        sum(first, line -> line.places().advised()),
        byIntake,
        lines.stream().map(CommissionLine::firstYear).reduce(Pounds.ZERO, Pounds::plus),
        lines.stream().map(CommissionLine::wholeCourse).reduce(Pounds.ZERO, Pounds::plus));
  }

  private static List<CommissionLine> in(List<CommissionLine> lines, int year) {
    return lines.stream().filter(line -> line.intakeYear() == year).toList();
  }

  private static int sum(List<CommissionLine> lines, ToIntFunction<CommissionLine> count) {
    return lines.stream().mapToInt(count).sum();
  }

  /** Places commissioned in all of these intakes. */
  public int places() {
    return byIntake.stream().mapToInt(Integer::intValue).sum();
  }

  /** Places advised in all of these intakes. */
  public int advisedInAll() {
    return advised * byIntake.size();
  }

  /** Places commissioned beyond as many intakes of the year before the first planned one. */
  public int change() {
    return places() - baseline * byIntake.size();
  }
}
