package org.placewright.funding.cost;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.training.CurriculumRow;

/** What one component of the curriculum takes, by specialty and year of training. */
public final class CurriculumComponent implements Bill {
  private static final int UNTAUGHT = -1;

  private final String name;
  private final int firstYear;
  private final List<CurriculumRow> rows;
  private final int[] payers;
  private final int[][][] taught;

  private CurriculumComponent(String name, Scenario scenario) {
    this.name = name;
    firstYear = scenario.horizon().baseYear();
    rows = scenario.money().costRules().curriculum().rows();
    List<String> funds = scenario.money().funds().stream().map(Fund::id).toList();
    payers = rows.stream().mapToInt(row -> funds.indexOf(row.fund())).toArray();
    taught = new int[scenario.register().specialties().size()][][];
  }

  /**
   * Looks up all that one component teaches.
   *
   * @param name its name in the curriculum
   * @param costing what costs are calculated from
   * @return what it takes in each specialty and year of training that anybody may reach
   */
  public static CurriculumComponent of(String name, CostInputs costing) {
    Scenario scenario = costing.scenario();
    CurriculumComponent component = new CurriculumComponent(name, scenario);
    int last = costing.lastIntakeYear() + costing.years();
    int elapsed = costing.courses().longestElapsed(scenario);
    for (int s = 0; s < component.taught.length; s++) {
      component.taught[s] = new int[elapsed][last - component.firstYear + 1];
      component.look(scenario, s);
    }
    return component;
  }

  private void look(Scenario scenario, int specialty) {
    String id = scenario.register().specialties().get(specialty).id();
    int[] own =
        scenario.money().costRules().curriculum().rows(name, id).stream()
            .mapToInt(rows::indexOf)
            .toArray();
    for (int e = 0; e < taught[specialty].length; e++) {
      int year = e + 1;
      Arrays.setAll(taught[specialty][e], y -> first(own, year, firstYear + y));
    }
  }

  private int first(int[] own, int year, int begins) {
    return Arrays.stream(own)
        .filter(row -> rows.get(row).holds(year, begins))
        .findFirst()
        .orElse(UNTAUGHT);
  }

  public String name() {
    return name;
  }

  /** The index of the fund that pays. */
  int fund(CurriculumRow row) {
    return payers[rows.indexOf(row)];
  }

  /**
   * What is taught in a year of training.
   *
   * @param specialty the specialty's index
   * @param elapsed years of training already behind
   * @param begins the calendar year in which this year of training begins
   * @return the row that holds, empty where the component is not taught
   */
  Optional<CurriculumRow> taught(int specialty, int elapsed, int begins) {
    int row = taught[specialty][elapsed][begins - firstYear];
    return row == UNTAUGHT ? Optional.empty() : Optional.of(rows.get(row));
  }

  @Override
  public double pence(int fund, TrainingPost post, int elapsed, int begins) {
    int row = taught[post.specialty()][elapsed][begins - firstYear];
    return row != UNTAUGHT && payers[row] == fund ? rows.get(row).perTraineeYear().pence() : 0;
  }
}
