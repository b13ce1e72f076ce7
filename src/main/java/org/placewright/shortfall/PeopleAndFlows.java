package org.placewright.shortfall;

import org.placewright.construction.NamedComponents;
import org.placewright.supply.ProjectionMeasure;
import org.placewright.supply.SupplyProjection;

/**
 * The people of a specialty who work in a deanery, and who comes and goes in the year up to then:
 * {@code headcount(t) = headcount(t − 1) + joiners(t) − leavers(t)}. All are expected heads.
 *
 * @param headcount people in post at 30 September
 * @param women those of them who are women
 * @param joiners who took work up in the year: from training, from abroad, and back to practice; 0
 *     in the base year
 * @param leavers who was in post a year before and is no more; 0 in the base year
 * @param completions who completed training in the year, in the deanery that trained them; 0 in the
 *     base year
 */
@NamedComponents
public record PeopleAndFlows(
    double headcount, double women, double joiners, double leavers, double completions) {
  static PeopleAndFlows of(SupplyProjection supply, int specialty, int deanery, int year) {
    Count count = measure -> supply.get(measure, specialty, deanery, year);
    double headcount = count.of(ProjectionMeasure.HEADS);
    double women = count.of(ProjectionMeasure.WOMEN);
    if (year == 0) {
      return new PeopleAndFlows(headcount, women, 0, 0, 0);
    }
    double joiners =
        count.of(ProjectionMeasure.ARRIVALS)
            + count.of(ProjectionMeasure.INTERNATIONAL)
            + count.of(ProjectionMeasure.RETURNERS)
            - count.of(ProjectionMeasure.NOT_TAKEN_UP);
    return new PeopleAndFlows(
        headcount,
        women,
        joiners,
        count.of(ProjectionMeasure.LEAVERS),
        count.of(ProjectionMeasure.COMPLETERS));
  }

  private interface Count {
    double of(ProjectionMeasure measure);
  }

  /**
   * Those in post who are men.
   *
   * @return expected heads
   */
  public double men() {
    return headcount - women;
  }

  PeopleAndFlows plus(PeopleAndFlows other) {
    return PeopleAndFlowsBuilder.builder()
        .headcount(headcount + other.headcount)
        .women(women + other.women)
        .joiners(joiners + other.joiners)
        .leavers(leavers + other.leavers)
        .completions(completions + other.completions)
        .build();
  }
}
