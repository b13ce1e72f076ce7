package org.placewright.scenario;

import org.placewright.construction.NamedComponents;

/**
 * What is required of the plan, beyond the levers.
 *
 * @param afterLastIntake which places each programme goes on taking after the last planned intake
 * @param committedIntakes how many intakes, from the first, are commissioned; later ones are
 *     indicative
 * @param locationShare share of a shortage's price that is on the shortages of deaneries, from 0 to
 *     1; the rest is on the country's, where a surplus next door counts
 * @param changePrice weighted FTE-years for each place that a specialty in a deanery moves from one
 *     year to the next
 * @param poolPrice weighted FTE-years for each person who could enter training and finds no place
 * @param resourcesBase what existing resources are
 * @param shortHorizon whether a horizon is accepted that ends before the last planned intake has
 *     trained and worked
 */
@NamedComponents
public record Commissioning(
    AfterLastIntake afterLastIntake,
    int committedIntakes,
    double locationShare,
    double changePrice,
    double poolPrice,
    ResourcesBase resourcesBase,
    boolean shortHorizon) {
  /** What a pack that sets nothing requires. */
  public static final Commissioning DEFAULT =
      new Commissioning(AfterLastIntake.PLAN, 2, 0.5, 0.5, 1, ResourcesBase.CARRYING_ON, false);

  public Commissioning {
    if (!(locationShare >= 0 && locationShare <= 1) || !(changePrice >= 0) || !(poolPrice >= 0)) {
      throw new IllegalArgumentException(
          "no share or price: " + locationShare + ", " + changePrice + ", " + poolPrice);
    }
  }
}
