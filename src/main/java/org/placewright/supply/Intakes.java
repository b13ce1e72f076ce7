package org.placewright.supply;

import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/**
 * Expected entrants after the base year, by specialty, deanery and intake year. Intakes up to the
 * base year are not here: they are the trainees in post. After the last planned intake the baseline
 * carries on, with or without a plan (decision record 0004).
 */
public final class Intakes {
  private final Horizon horizon;
  private final double[][][] entrants;

  private Intakes(Scenario scenario) {
    horizon = scenario.horizon();
    int specialties = scenario.register().specialties().size();
    int deaneries = scenario.register().deaneries().size();
    entrants = new double[specialties][deaneries][horizon.years()];
  }

  /**
   * Nobody enters after the base year.
   *
   * @param scenario the register and years
   * @return no intakes at all
   */
  public static Intakes none(Scenario scenario) {
    return new Intakes(scenario);
  }

  /**
   * The intakes without a plan: those promised before it, then the baseline carried on, in the
   * planned years no less than promised.
   *
   * @param scenario the scenario
   * @return its intakes
   */
  public static Intakes fromBaselineCarriedOn(Scenario scenario) {
    return carriedOn(scenario, Baseline.of(scenario));
  }

  /** The intakes without a plan, of a baseline that is known. */
  static Intakes carriedOn(Scenario scenario, Baseline baseline) {
    Horizon horizon = scenario.horizon();
    int[][] places = new int[baseline.programmes()][horizon.intakes()];
    for (int p = 0; p < places.length; p++) {
      for (int i = 0; i < places[p].length; i++) {
        places[p][i] = baseline.placesWithoutPlan(p, horizon.firstIntakeYear() + i);
      }
    }
    return planned(scenario, baseline, places);
  }

  /**
   * The intakes with no place in the planned years: what the places of a plan are added to.
   *
   * @param scenario the scenario
   * @return its intakes before and after the planned years
   */
  public static Intakes withoutPlannedYears(Scenario scenario) {
    Baseline baseline = Baseline.of(scenario);
    int intakes = scenario.horizon().intakes();
    return planned(scenario, baseline, new int[baseline.programmes()][intakes]);
  }

  /**
   * The intakes of a plan.
   *
   * @param scenario the scenario
   * @param baseline its baseline
   * @param places places by programme and planned intake, both by index
   * @return promised intakes before the planned years, the plan's in them, the baseline after them
   */
  public static Intakes planned(Scenario scenario, Baseline baseline, int[][] places) {
    Intakes intakes = new Intakes(scenario);
    for (int p = 0; p < baseline.programmes(); p++) {
      intakes.enter(p, baseline, places[p]);
    }
    return intakes;
  }

  private void enter(int programme, Baseline baseline, int[] planned) {
    int s = baseline.specialty(programme);
    int d = baseline.deanery(programme);
    double fillRate = baseline.fillRate(s, d);
    for (int year = horizon.baseYear() + 1; year <= horizon.horizonYear(); year++) {
      double heads;
      if (year < horizon.firstIntakeYear()) {
        heads = baseline.entrants(programme, year);
      } else if (horizon.plans(year)) {
        heads = planned[year - horizon.firstIntakeYear()] * fillRate;
      } else {
        heads = baseline.placesWithoutPlan(programme, year) * fillRate;
      }
      entrants[s][d][year - horizon.baseYear()] += heads;
    }
  }

  /**
   * Expected entrants of one intake.
   *
   * @param specialty the specialty's index
   * @param deanery the index of the deanery that trains them
   * @param year the intake year, after the base year and not after the horizon year
   * @return expected heads
   */
  public double entrants(int specialty, int deanery, int year) {
    return entrants[specialty][deanery][year - horizon.baseYear()];
  }

  /** Expected heads of one specialty by deanery and year index; not to be changed. */
  double[][] byDeanery(int specialty) {
    return entrants[specialty];
  }

  /**
   * Expected entrants of one intake in all deaneries.
   *
   * @param specialty the specialty's index
   * @param year the intake year, after the base year and not after the horizon year
   * @return expected heads
   */
  public double total(int specialty, int year) {
    double total = 0;
    for (double[] byYear : entrants[specialty]) {
      total += byYear[year - horizon.baseYear()];
    }
    return total;
  }
}
