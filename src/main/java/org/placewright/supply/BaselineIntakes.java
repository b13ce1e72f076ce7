package org.placewright.supply;

import java.util.List;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.training.Intake;

/**
 * The intakes that no plan changes: the places of the last year before the plan, carried on; those
 * already promised are a floor. Programmes, specialties and deaneries are given by their index in
 * the register.
 */
public final class BaselineIntakes {
  private final Horizon horizon;
  private final int[] places;
  private final int[][] promised;
  private final double[][] entrants;
  private final FillRates fillRates;
  private final int[] specialties;
  private final int[] deaneries;

  private BaselineIntakes(Scenario scenario) {
    horizon = scenario.horizon();
    int programmes = scenario.register().programmes().size();
    places = new int[programmes];
    promised = new int[programmes][horizon.years()];
    entrants = new double[programmes][horizon.years()];
    fillRates = FillRates.of(scenario);
    specialties = new int[programmes];
    deaneries = new int[programmes];
  }

  /**
   * Reads the baseline of a scenario.
   *
   * @param scenario its intakes, fill rates and years
   * @return the baseline
   */
  public static BaselineIntakes of(Scenario scenario) {
    BaselineIntakes baseline = new BaselineIntakes(scenario);
    var register = scenario.register();
    Positions specialtyAt = Positions.of(register.specialties(), row -> row.id());
    Positions deaneryAt = Positions.of(register.deaneries(), row -> row.id());
    List<Programme> programmes = register.programmes();
    for (int p = 0; p < programmes.size(); p++) {
      baseline.specialties[p] = specialtyAt.of(programmes.get(p).specialty());
      baseline.deaneries[p] = deaneryAt.of(programmes.get(p).deanery());
    }
    Positions programmeAt = Positions.of(programmes, Programme::id);
    for (Intake row : scenario.provision().intakes()) {
      baseline.enter(programmeAt.of(row.programme()), row);
    }
    return baseline;
  }

  private BaselineIntakes(BaselineIntakes before, Scenario scenario) {
    horizon = before.horizon;
    places = before.places;
    promised = before.promised;
    entrants = before.entrants;
    fillRates = before.fillRates.in(scenario);
    specialties = before.specialties;
    deaneries = before.deaneries;
  }

  /**
   * The same places at other fill rates.
   *
   * @param scenario one with this one's register, years and intakes
   * @return its baseline
   */
  BaselineIntakes filledAsIn(Scenario scenario) {
    return new BaselineIntakes(this, scenario);
  }

  private void enter(int programme, Intake row) {
    if (row.year() == horizon.baselineYear()) {
      places[programme] = row.places();
    }
    if (row.year() >= horizon.baseYear() && row.year() <= horizon.horizonYear()) {
      promised[programme][row.year() - horizon.baseYear()] = row.places();
      entrants[programme][row.year() - horizon.baseYear()] = row.entrants();
    }
  }

  /**
   * How many programmes there are.
   *
   * @return the size of the register's table
   */
  public int programmes() {
    return places.length;
  }

  Horizon horizon() {
    return horizon;
  }

  /**
   * The specialty that a programme trains for.
   *
   * @param programme index in the register
   * @return index of the specialty in the register
   */
  public int specialty(int programme) {
    return specialties[programme];
  }

  /**
   * The deanery that a programme trains in.
   *
   * @param programme index in the register
   * @return index of the deanery in the register
   */
  public int deanery(int programme) {
    return deaneries[programme];
  }

  /**
   * The places a year that the plan is compared with.
   *
   * @param programme index in the register
   * @return places of the last intake before the plan begins, 0 without a row
   */
  public int places(int programme) {
    return places[programme];
  }

  /**
   * The places already promised.
   *
   * @param programme index in the register
   * @param year the intake year
   * @return places, 0 without a row
   */
  public int promised(int programme, int year) {
    int t = year - horizon.baseYear();
    return t < 0 || t >= promised[programme].length ? 0 : promised[programme][t];
  }

  /**
   * The places of an intake that no plan changes.
   *
   * @param programme index in the register
   * @param year an intake year from the first planned one on
   * @return the baseline's places, in a planned year at least those promised
   */
  public int placesWithoutPlan(int programme, int year) {
    int floor = horizon.plans(year) ? promised(programme, year) : 0;
    return Math.max(floor, places[programme]);
  }

  /**
   * The intakes that no plan changes, from the first planned one to the horizon.
   *
   * @return the places of each; see {@link #placesWithoutPlan}
   */
  public PlacesToHorizon withoutPlan() {
    int first = horizon.firstIntakeYear();
    int after = horizon.lastIntakeYear() + 1;
    return PlacesToHorizon.of(
        PlacesPlan.of(places.length, horizon.intakes(), (p, i) -> placesWithoutPlan(p, first + i)),
        horizon.horizonYear() - horizon.lastIntakeYear(),
        (p, i) -> placesWithoutPlan(p, after + i));
  }

  /**
   * The entrants of an intake between the base year and the plan.
   *
   * @param programme index in the register
   * @param year an intake year after the base year and before the first planned one
   * @return the entrants its row gives, 0 without a row
   */
  double entrants(int programme, int year) {
    return entrants[programme][year - horizon.baseYear()];
  }

  /**
   * Expected entrants per place, from {@code fill_rates.csv}.
   *
   * @param specialty index in the register
   * @param deanery index in the register
   * @return from 0 to 1
   */
  public double fillRate(int specialty, int deanery) {
    return fillRates.at(specialty, deanery);
  }
}
