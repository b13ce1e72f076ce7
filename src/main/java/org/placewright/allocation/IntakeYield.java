package org.placewright.allocation;

import org.placewright.quantity.IntakeYearTable;
import org.placewright.scenario.Horizon;
import org.placewright.supply.Yield;

/**
 * What an entrant of each planned intake of a specialty gives, the last planned one with all those
 * who enter after it as it carries on.
 *
 * @param post FTE after completion, before mobility, by intake and years after it
 * @param training FTE of service in training, by intake and years after it
 */
public record IntakeYield(IntakeYearTable post, IntakeYearTable training) {
  /**
   * The yields of a specialty.
   *
   * @param brief what the plan is made from
   * @param specialty the specialty's index in the register
   * @return its yields to the horizon
   */
  public static IntakeYield of(PlanBrief brief, int specialty) {
    Horizon horizon = brief.scenario().horizon();
    int years = horizon.horizonYear() - horizon.firstIntakeYear() + 1;
    double[][] post = new double[horizon.intakes()][];
    double[][] training = new double[horizon.intakes()][];
    for (int i = 0; i < post.length; i++) {
      post[i] = new double[years - i];
      training[i] = new double[years - i];
      for (int later = 0; later < brief.carryOn().years(i); later++) {
        int year = horizon.firstIntakeYear() + i + later;
        Yield.OfIntake one = brief.outlook().yield().ofIntake(specialty, year);
        for (int k = later; k < years - i; k++) {
          post[i][k] += one.post(k - later);
          training[i][k] += one.training(k - later);
        }
      }
    }
    return new IntakeYield(new IntakeYearTable(post), new IntakeYearTable(training));
  }
}
