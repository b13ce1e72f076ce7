package org.placewright.supply;

import org.placewright.plan.PlacesPlan;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.scenario.AfterLastIntake;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/**
 * What each programme takes in every year after the last planned intake, to the horizon year.
 *
 * <p>As the plan: its places of the last planned intake, less what a promise for that intake is
 * above the baseline, since a promise holds for its own year alone. As the baseline, or as advised:
 * the same number for any plan.
 */
public final class CarryOn {
  private final Horizon horizon;
  private final boolean asPlanned;
  private final int[] constant;

  private CarryOn(Horizon horizon, boolean asPlanned, int[] constant) {
    this.horizon = horizon;
    this.asPlanned = asPlanned;
    this.constant = constant;
  }

  /**
   * What the setting {@code after_last_intake} says.
   *
   * @param scenario a checked scenario
   * @param baseline the places of its last year before the plan
   * @param advised places a year that are advised, by programme in register order; read only where
   *     the setting is {@code advice}
   * @return what carries on
   */
  public static CarryOn of(Scenario scenario, BaselineIntakes baseline, int... advised) {
    Horizon horizon = scenario.horizon();
    AfterLastIntake after = scenario.settings().commissioning().afterLastIntake();
    int[] constant = new int[baseline.programmes()];
    for (int p = 0; p < constant.length; p++) {
      int promised = baseline.promised(p, horizon.lastIntakeYear());
      constant[p] =
          switch (after) {
            case PLAN -> -Math.max(0, promised - baseline.places(p));
            case BASELINE -> baseline.places(p);
            case ADVICE -> advised[p];
          };
    }
    return new CarryOn(horizon, after == AfterLastIntake.PLAN, constant);
  }

  /**
   * Whether the plan decides what carries on.
   *
   * @return whether the last planned intake stands for those after it
   */
  public boolean asPlanned() {
    return asPlanned;
  }

  /**
   * The part of a year's places after the plan that does not depend on it.
   *
   * @param programme the programme's index in the register
   * @return places; below 0 where a promise for the last planned intake is above the baseline
   */
  public int constant(int programme) {
    return constant[programme];
  }

  /**
   * The places of each year after the last planned intake.
   *
   * @param programme the programme's index in the register
   * @param last places of the last planned intake, no fewer than promised
   * @return places a year
   */
  public int places(int programme, int last) {
    return constant[programme] + (asPlanned ? last : 0);
  }

  /**
   * The number of years that an intake stands for: the last planned one for itself and those after
   * it.
   *
   * @param intake the intake's index from the first planned year
   * @return years, 1 or more
   */
  public int years(int intake) {
    return asPlanned && intake == horizon.intakes() - 1
        ? 1 + horizon.horizonYear() - horizon.lastIntakeYear()
        : 1;
  }

  /**
   * A plan to the horizon.
   *
   * @param plan places by programme and planned intake
   * @return the same with the years after the last planned intake, up to the horizon year
   */
  public PlacesToHorizon extend(PlacesPlan plan) {
    int years = horizon.horizonYear() - horizon.lastIntakeYear();
    return PlacesToHorizon.of(plan, years, (p, i) -> places(p, plan.last(p)));
  }
}
