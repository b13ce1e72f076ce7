package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Specialty;
import org.placewright.shortfall.ProjectionRow;

/**
 * One specialty in the whole country.
 *
 * @param specialty the specialty
 * @param baseline places a year in the baseline year
 * @param advised places a year that the model asks for, as shared out to programmes
 * @param commissioned places by intake
 * @param shortWithout FTE short in the horizon year with the baseline carried on
 * @param shortWith FTE short in the horizon year with the plan
 */
public record SpecialtyLine(
    Specialty specialty,
    int baseline,
    int advised,
    List<Integer> commissioned,
    double shortWithout,
    double shortWith) {
  public SpecialtyLine {
    commissioned = List.copyOf(commissioned);
  }

  /**
   * Every specialty of a plan.
   *
   * @param decided the plan
   * @return in register order
   */
  public static List<SpecialtyLine> of(DecidedPlan decided) {
    List<Specialty> specialties = decided.brief().scenario().register().specialties();
    List<SpecialtyLine> lines = new ArrayList<>();
    for (int s = 0; s < specialties.size(); s++) {
      lines.add(line(decided, s, specialties.get(s)));
    }
    return lines;
  }

  private static SpecialtyLine line(DecidedPlan decided, int index, Specialty specialty) {
    Horizon horizon = decided.brief().scenario().horizon();
    int baseline = 0;
    int advised = 0;
    int[] commissioned = new int[horizon.intakes()];
    for (int p = 0; p < decided.brief().baseline().programmes(); p++) {
      if (decided.brief().baseline().specialty(p) == index) {
        baseline += decided.brief().baseline().places(p);
        advised += decided.advice().places(p);
        for (int i = 0; i < commissioned.length; i++) {
          commissioned[i] += decided.allocation().plan().at(p, i);
        }
      }
    }
    double without = 0;
    double with = 0;
    for (ProjectionRow row : decided.projection()) {
      if (row.year() == horizon.horizonYear() && row.specialty().equals(specialty.id())) {
        without += Math.max(0, row.demandFte() - row.supplyWithoutPlanFte());
        with += row.shortfallFte();
      }
    }
    List<Integer> places = java.util.Arrays.stream(commissioned).boxed().toList();
    return new SpecialtyLine(specialty, baseline, advised, places, without, with);
  }

  /**
   * Places in the last planned intake.
   *
   * @return places
   */
  public int last() {
    return commissioned.get(commissioned.size() - 1);
  }
}
