package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.Shortage;

/**
 * One specialty in the whole country.
 *
 * @param baseline places a year in the baseline year
 * @param advised places a year that the model asks for, as shared out to programmes
 * @param commissioned places by intake
 * @param shortage how short it is in the horizon year
 */
public record SpecialtyLine(
    Specialty specialty, int baseline, int advised, List<Integer> commissioned, Shortage shortage) {
  public SpecialtyLine {
    commissioned = List.copyOf(commissioned);
  }

  /**
   * Every specialty of a plan.
   *
   * @param decided the plan
   * @return in register order
   */
  public static List<SpecialtyLine> of(PlanReport decided) {
    List<Specialty> specialties = decided.brief().scenario().register().specialties();
    Map<String, List<Shortage>> shortages = Shortage.bySpecialty(decided.projection());
    List<SpecialtyLine> lines = new ArrayList<>();
    for (int s = 0; s < specialties.size(); s++) {
      List<Shortage> years = shortages.getOrDefault(specialties.get(s).id(), List.of());
      lines.add(line(decided, s, specialties.get(s), years.get(years.size() - 1)));
    }
    return lines;
  }

  private static SpecialtyLine line(
      PlanReport decided, int index, Specialty specialty, Shortage shortage) {
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
    List<Integer> places = java.util.Arrays.stream(commissioned).boxed().toList();
    return new SpecialtyLine(specialty, baseline, advised, places, shortage);
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
