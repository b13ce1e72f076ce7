package org.placewright.report;

import java.util.function.ToDoubleFunction;
import org.placewright.allocation.BaselinePlan;
import org.placewright.commission.CommitmentStatus;
import org.placewright.funding.spend.SpendRow;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Horizon;
import org.placewright.shortfall.ProjectionRow;

/**
 * The few numbers that say most of a plan.
 *
 * @param places places in all planned intakes
 * @param commissioned places in those of them that are commissioned
 * @param carriedOn places in as many intakes when the baseline is carried on
 * @param entrants expected entrants in all planned intakes
 * @param planned spend on the planned intakes, all years
 * @param committed spend that no plan changes, all years
 * @param moved money moved between funds, all years
 * @param without shortfall with the baseline carried on
 * @param with shortfall with the plan
 */
public record Headline(
    long places,
    long commissioned,
    long carriedOn,
    double entrants,
    Pounds planned,
    Pounds committed,
    Pounds moved,
    HeadlineShortage without,
    HeadlineShortage with) {
  /**
   * How much is short.
   *
   * @param atHorizon FTE short in the horizon year
   * @param years FTE-years short from the first planned intake to the horizon year
   */
  public record HeadlineShortage(double atHorizon, double years) {}

  /**
   * The numbers of a plan.
   *
   * @param decided the plan
   * @return its headline
   */
  public static Headline of(PlanReport decided) {
    PlacesPlan plan = decided.allocation().plan();
    BaselinePlan baseline = decided.brief().baseline();
    return new Headline(
        places(plan, decided),
        decided.commissions().stream()
            .flatMap(commission -> commission.lines().stream())
            .filter(line -> line.standing() == CommitmentStatus.COMMITTED)
            .mapToLong(line -> line.places().planned())
            .sum(),
        places(baseline.carriedOn(), decided),
        entrants(plan, decided),
        decided.spend().stream().map(SpendRow::planned).reduce(Pounds.ZERO, Pounds::plus),
        decided.spend().stream().map(SpendRow::committed).reduce(Pounds.ZERO, Pounds::plus),
        moved(decided),
        shortage(decided, row -> Math.max(0, row.demandFte() - row.supplyWithoutPlanFte())),
        shortage(decided, ProjectionRow::shortfallFte));
  }

  private static long places(PlacesPlan plan, PlanReport decided) {
    long total = 0;
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < decided.brief().scenario().horizon().intakes(); i++) {
        total += plan.at(p, i);
      }
    }
    return total;
  }

  private static double entrants(PlacesPlan plan, PlanReport decided) {
    double total = 0;
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < decided.brief().scenario().horizon().intakes(); i++) {
        total += plan.at(p, i) * decided.brief().baseline().fill(p);
      }
    }
    return total;
  }

  private static Pounds moved(PlanReport decided) {
    return decided.spend().stream()
        .map(SpendRow::virement)
        .filter(amount -> amount.pence() > 0)
        .reduce(Pounds.ZERO, Pounds::plus);
  }

  private static HeadlineShortage shortage(
      PlanReport decided, ToDoubleFunction<ProjectionRow> fte) {
    Horizon horizon = decided.brief().scenario().horizon();
    double atHorizon = 0;
    double years = 0;
    for (ProjectionRow row : decided.projection()) {
      if (row.year() >= horizon.firstIntakeYear()) {
        years += fte.applyAsDouble(row);
      }
      if (row.year() == horizon.horizonYear()) {
        atHorizon += fte.applyAsDouble(row);
      }
    }
    return new HeadlineShortage(atHorizon, years);
  }
}
