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
public record Sums(
    int baseline, int advised, List<Integer> byIntake, Pounds firstYear, Pounds wholeCourse) {
  public Sums {
    byIntake = List.copyOf(byIntake);
  }

  /**
   * The sums of some lines.
   *
   * @param lines programmes, each in the same intakes
   * @return their sums
   */
  public static Sums of(List<Line> lines) {
    List<Integer> years = lines.stream().map(Line::intakeYear).distinct().sorted().toList();
    List<Line> first = years.isEmpty() ? List.of() : in(lines, years.get(0));
    List<Integer> byIntake = new ArrayList<>();
    for (int year : years) {
      byIntake.add(sum(in(lines, year), line -> line.places().planned()));
    }
    return new Sums(
        sum(first, line -> line.places().baseline()),
        sum(first, line -> line.places().advised()),
        byIntake,
        lines.stream().map(Line::firstYear).reduce(Pounds.ZERO, Pounds::plus),
        lines.stream().map(Line::wholeCourse).reduce(Pounds.ZERO, Pounds::plus));
  }

  private static List<Line> in(List<Line> lines, int year) {
    return lines.stream().filter(line -> line.intakeYear() == year).toList();
  }

  private static int sum(List<Line> lines, ToIntFunction<Line> count) {
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
