package org.placewright.supply;

import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.SpecialtyYearTable;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/**
 * Expected entrants after the base year, by specialty, deanery and intake year. Intakes up to the
 * base year are not here: they are the trainees in post. After the last planned intake, {@link
 * CarryOn} says what goes on. Where the baseline carries on, nobody enters a higher specialty who
 * is not a candidate for it; a plan's own entrants are as it says (decision record 0012).
 */
public final class Intakes {
  private final Horizon horizon;
  private final double[][][] entrants;
  private final double[][] wanted;
  private final int[][] places;

  private Intakes(Scenario scenario) {
    horizon = scenario.horizon();
    int specialties = scenario.register().specialties().size();
    int deaneries = scenario.register().deaneries().size();
    entrants = new double[specialties][deaneries][horizon.years()];
    wanted = new double[specialties][horizon.years()];
    places = new int[specialties][horizon.years()];
  }

  /**
   * Intakes in which nobody enters after the base year.
   *
   * @param scenario the register and years
   * @return no intakes at all
   */
  public static Intakes none(Scenario scenario) {
    return new Intakes(scenario);
  }

  /**
   * The intakes where there is no plan: those promised before it, then the baseline carried on, in
   * the planned years no less than promised.
   *
   * @param scenario a checked scenario
   * @return its intakes
   */
  public static Intakes fromBaselineCarriedOn(Scenario scenario) {
    return carriedOn(scenario, BaselineIntakes.of(scenario));
  }

  /** The intakes without a plan, of a baseline that is known. */
  static Intakes carriedOn(Scenario scenario, BaselineIntakes baseline) {
    return carriedOn(scenario, baseline, baseline.withoutPlan());
  }

  /** The same where the places of the baseline without a plan are known too. */
  static Intakes carriedOn(Scenario scenario, BaselineIntakes baseline, PlacesToHorizon places) {
    Intakes intakes = inFull(scenario, baseline, places);
    intakes.cut(
        scenario, new SpecialtyYearTable(intakes.wanted), scenario.horizon().firstIntakeYear());
    return intakes;
  }

  /**
   * The intakes with no place in the planned years: what the places of a plan are added to.
   *
   * @param scenario a checked scenario
   * @param carryOn what goes on after the plan
   * @return its intakes before the planned years, and after them what no plan decides
   */
  public static Intakes withoutPlannedYears(Scenario scenario, CarryOn carryOn) {
    BaselineIntakes baseline = BaselineIntakes.of(scenario);
    int intakes = scenario.horizon().intakes();
    PlacesPlan none = PlacesPlan.of(baseline.programmes(), intakes, (p, i) -> 0);
    return planned(scenario, baseline, carryOn, none);
  }

  /**
   * The intakes of a plan.
   *
   * @param scenario a checked scenario
   * @param baseline the places of its last year before the plan
   * @param carryOn what goes on after the plan
   * @param plan whole places by programme and intake
   * @return promised intakes before the planned years, the plan's in them, what carries on after
   *     them; where no plan decides that, limited to the candidates there are when the baseline is
   *     carried on in every year
   */
  public static Intakes planned(
      Scenario scenario, BaselineIntakes baseline, CarryOn carryOn, PlacesPlan plan) {
    Intakes intakes = inFull(scenario, baseline, carryOn.extend(plan));
    if (!carryOn.asPlanned() && !scenario.workforce().pathways().stages().isEmpty()) {
      Intakes carriedOn = inFull(scenario, baseline, baseline.withoutPlan());
      intakes.cut(
          scenario,
          new SpecialtyYearTable(carriedOn.wanted),
          scenario.horizon().lastIntakeYear() + 1);
    }
    return intakes;
  }

  private static Intakes inFull(Scenario scenario, BaselineIntakes baseline, PlacesToHorizon plan) {
    Intakes intakes = new Intakes(scenario);
    for (int p = 0; p < baseline.programmes(); p++) {
      intakes.enter(p, baseline, plan);
    }
    return intakes;
  }

  /** Limits entrants, from a year on, to those there are with the baseline carried on. */
  private void cut(Scenario scenario, SpecialtyYearTable carriedOn, int from) {
    if (scenario.workforce().pathways().stages().isEmpty()) {
      return;
    }
    FilledShares filled = new FilledShares(scenario, carriedOn);
    for (int s = 0; s < entrants.length; s++) {
      for (double[] byYear : entrants[s]) {
        for (int year = from; year <= horizon.horizonYear(); year++) {
          byYear[year - horizon.baseYear()] *= filled.of(s, year);
        }
      }
    }
  }

  private void enter(int programme, BaselineIntakes baseline, PlacesToHorizon plan) {
    int s = baseline.specialty(programme);
    int d = baseline.deanery(programme);
    double fillRate = baseline.fillRate(s, d);
    for (int year = horizon.baseYear() + 1; year <= horizon.horizonYear(); year++) {
      int t = year - horizon.baseYear();
      int offered = offered(programme, baseline, plan, year);
      double heads =
          year < horizon.firstIntakeYear()
              ? baseline.entrants(programme, year)
              : offered * fillRate;
      entrants[s][d][t] += heads;
      wanted[s][t] += heads;
      places[s][t] += offered;
    }
  }

  private int offered(int programme, BaselineIntakes baseline, PlacesToHorizon plan, int year) {
    if (year < horizon.firstIntakeYear()) {
      return baseline.promised(programme, year);
    }
    return plan.at(programme, year - horizon.firstIntakeYear());
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

  /**
   * Entrants wanted in one intake in all deaneries: places × fill rate, whether or not there are
   * candidates for them; before the first planned intake those who enter.
   *
   * @param specialty the specialty's index
   * @param year the intake year, after the base year and not after the horizon year
   * @return expected heads
   */
  public double wanted(int specialty, int year) {
    return wanted[specialty][year - horizon.baseYear()];
  }

  /**
   * Places of one intake in all deaneries.
   *
   * @param specialty the specialty's index
   * @param year the intake year, after the base year and not after the horizon year
   * @return places
   */
  int places(int specialty, int year) {
    return places[specialty][year - horizon.baseYear()];
  }
}
