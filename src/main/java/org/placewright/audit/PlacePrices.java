package org.placewright.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.register.Deanery;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.Yield;

/**
 * What a pound of a fund buys in an SHA, from the scenario's own unit costs and yields: places on
 * the programmes that the fund pays for, in the proportions of the baseline intake.
 *
 * <p>{@code places = £ · Σ n[p] / Σ n[p]·c[p]}, with {@code n} the baseline places of a programme
 * and {@code c} what one place costs all funds together over its whole course, so that a place paid
 * for out of two funds is not lost twice; {@code FTE-years = places · Σ n[p]·y[p] / Σ n[p]}, with
 * {@code y} the FTE, wherever in the country, that a place gives from its intake to the horizon
 * year.
 */
public final class PlacePrices {
  private final Scenario scenario;
  private final UnitCosts costs;
  private final BaselineIntakes baseline;
  private final Yield yield;
  private final List<String> funds;

  private PlacePrices(Scenario scenario) {
    this.scenario = scenario;
    costs = UnitCosts.of(scenario);
    baseline = BaselineIntakes.of(scenario);
    yield = SupplyModel.of(scenario).yields();
    funds = scenario.money().funds().stream().map(Fund::id).toList();
  }

  public static PlacePrices of(Scenario scenario) {
    return new PlacePrices(scenario);
  }

  /**
   * What an amount would have bought.
   *
   * @param budget whose money; of an SHA in which the fund pays for no baseline place, the mix of
   *     all SHAs stands in
   * @param amount how much
   * @return the loss; empty when the fund pays for no baseline place anywhere
   */
  public Optional<Loss> loss(AuditedBudget budget, Pounds amount) {
    int fund = funds.indexOf(budget.budgetKey().fund());
    int year = costs.calendar().intakeOf(budget.budgetKey().year());
    List<Integer> everywhere =
        IntStream.range(0, baseline.programmes()).filter(p -> pays(fund, p, year)).boxed().toList();
    List<Integer> own =
        everywhere.stream().filter(p -> sha(p).equals(budget.budgetKey().sha())).toList();
    List<Integer> mix = own.isEmpty() ? everywhere : own;
    double pence = mix.stream().mapToDouble(p -> baseline.places(p) * course(p, year)).sum();
    if (pence == 0) {
      return Optional.empty();
    }
    Loss all = Loss.NONE;
    int intake = intake(year);
    for (int p : mix) {
      all = all.plus(ofPlace(p, intake).times(baseline.places(p)));
    }
    return Optional.of(all.times(amount.pence() / pence));
  }

  private boolean pays(int fund, int programme, int year) {
    return baseline.places(programme) > 0
        && IntStream.range(0, costs.years()).anyMatch(k -> pence(fund, programme, year, k) > 0);
  }

  /** Outside the planned intakes the price of the nearest of them applies. */
  private long pence(int fund, int programme, int year, int yearsAfter) {
    Horizon horizon = scenario.horizon();
    int priced = Math.max(horizon.firstIntakeYear(), Math.min(horizon.lastIntakeYear(), year));
    return costs.pence(fund, programme, priced, yearsAfter);
  }

  private String sha(int programme) {
    List<Deanery> deaneries = scenario.register().deaneries();
    return deaneries.get(baseline.deanery(programme)).sha();
  }

  /** What one place costs all funds together, in pence. */
  private long course(int programme, int year) {
    long pence = 0;
    for (int f = 0; f < costs.funds(); f++) {
      for (int k = 0; k < costs.years(); k++) {
        pence = Math.addExact(pence, pence(f, programme, year, k));
      }
    }
    return pence;
  }

  /** Before the base year and after the horizon the nearest intake that yields are known of. */
  private int intake(int year) {
    Horizon horizon = scenario.horizon();
    return Math.max(horizon.baseYear() + 1, Math.min(horizon.horizonYear(), year));
  }

  private Loss ofPlace(int programme, int intake) {
    Yield.OfIntake gives = yield.ofIntake(baseline.specialty(programme), intake);
    int last = scenario.horizon().horizonYear() - intake;
    double fteYears = 0;
    double fte = 0;
    for (int k = 0; k <= last; k++) {
      fte = 0;
      for (int to = 0; to < scenario.register().deaneries().size(); to++) {
        fte += gives.ftePerPlace(baseline.deanery(programme), to, k);
      }
      fteYears += fte;
    }
    return LossBuilder.builder().places(1).fteYears(fteYears).fteAtHorizon(fte).build();
  }
}
