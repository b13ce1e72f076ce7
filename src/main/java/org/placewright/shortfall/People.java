package org.placewright.shortfall;

import org.placewright.supply.Measure;
import org.placewright.supply.SupplyProjection;

/**
 * The people of a specialty who work in a deanery, and who comes and goes in the year up to then:
 * {@code headcount(t) = headcount(t − 1) + joiners(t) − leavers(t)}. All are expected heads.
 *
 * @param headcount in post
 * @param women those of them who are women
 * @param joiners who took work up in the year: from training, from abroad, and back to practice; 0
 *     in the base year
 * @param leavers who was in post a year before and is no more; 0 in the base year
 * @param completions who completed training in the year, in the deanery that trained them; 0 in the
 *     base year
 */
public record People(
    double headcount, double women, double joiners, double leavers, double completions) {
  static People of(SupplyProjection supply, int specialty, int deanery, int year) {
    Count count = measure -> supply.get(measure, specialty, deanery, year);
    double headcount = count.of(Measure.HEADS);
    double women = count.of(Measure.WOMEN);
    if (year == 0) {
      return new People(headcount, women, 0, 0, 0);
    }
    double joiners =
        count.of(Measure.ARRIVALS)
            + count.of(Measure.INTERNATIONAL)
            + count.of(Measure.RETURNERS)
            - count.of(Measure.NOT_TAKEN_UP);
    return new People(
        headcount, women, joiners, count.of(Measure.LEAVERS), count.of(Measure.COMPLETERS));
  }

  private interface Count {
    double of(Measure measure);
  }

  /**
   * Those in post who are men.
   *
   * @return expected heads
   */
  public double men() {
    return headcount - women;
  }
}
