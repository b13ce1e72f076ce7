package org.placewright.allocation;

import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/** The baseline as a plan sees it: by programme, and by planned intake counted from 0. */
public final class BaselinePlan {
  private final org.placewright.supply.BaselineIntakes intakes;
  private final Horizon horizon;

  private BaselinePlan(Scenario scenario) {
    intakes = org.placewright.supply.BaselineIntakes.of(scenario);
    horizon = scenario.horizon();
  }

  /** Takes the places of the baseline year as the plan that would carry on without decisions. */
  public static BaselinePlan of(Scenario scenario) {
    return new BaselinePlan(scenario);
  }

  public int programmes() {
    return intakes.programmes();
  }

  /**
   * Looks up which specialty a programme trains for.
   *
   * @param programme the programme's index in the register
   * @return the specialty's index in the register
   */
  public int specialty(int programme) {
    return intakes.specialty(programme);
  }

  /**
   * Looks up which deanery organises a programme.
   *
   * @param programme the programme's index in the register
   * @return the deanery's index in the register
   */
  public int deanery(int programme) {
    return intakes.deanery(programme);
  }

  /**
   * Expected entrants per place of a programme.
   *
   * @param programme the programme's index in the register
   * @return the fill rate
   */
  public double fill(int programme) {
    return intakes.fillRate(specialty(programme), deanery(programme));
  }

  /**
   * Places in the baseline year.
   *
   * @param programme the programme's index in the register
   * @return places; 0 when no intake is recorded
   */
  public int places(int programme) {
    return intakes.places(programme);
  }

  /**
   * Places already promised in a planned intake: the least a plan may commission.
   *
   * @param programme the programme's index in the register
   * @param intake the intake's index from the first planned year
   * @return places
   */
  public int promised(int programme, int intake) {
    return intakes.promised(programme, horizon.firstIntakeYear() + intake);
  }

  /**
   * The places that carrying on as now has to the horizon: {@link #carriedOn}, and then the
   * baseline intake.
   *
   * @return these places
   */
  public PlacesToHorizon carriedOnToHorizon() {
    return intakes.withoutPlan();
  }

  /**
   * The plan that carries on as now: the baseline intake every year, and never less than was
   * promised.
   *
   * @return that plan
   */
  public PlacesPlan carriedOn() {
    return carriedOnToHorizon().planned();
  }

  /**
   * The plan of what is promised already, and nothing else.
   *
   * @return that plan
   */
  public PlacesPlan promised() {
    return PlacesPlan.of(programmes(), horizon.intakes(), this::promised);
  }
}
