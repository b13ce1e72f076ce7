package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.NamedLever;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Pool;
import org.placewright.allocation.Pools;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;

/** Who can enter training finds a place. */
public final class PoolUse implements NamedLever {
  @Override
  public Optional<String> idleWithout() {
    return Optional.of("entrant_pool");
  }

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("pool-use")
        .title("A place for those who can enter")
        .policy("A doctor whom the country has taught and who finds no training place is a loss.")
        .reads(
            "`entrant_pool.csv`, `feeders.csv`, `specialties.csv` (profession, entry_set),"
                + " `fill_rates.csv`.")
        .scope(Scopes.PROFESSION)
        .value("The share of the pool that finds a place, 0.95 for 95 %.")
        .values(LeverValues.from(0, 1).usually(0.8, 1))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.PROFESSION_NAMES)
        .formula(
            "sum over the profession's programmes of fill · x[j,t] ≥ value · (pool[t] + sum over"
                + " feeders of share · fill · (x[from,t−years_after] − carried on)); specialties and"
                + " pool[t] as in `entrant-pool`. What the last planned intake takes carries on, so its"
                + " pool[t] is the least of its own year and all later ones")
        .unit("entrants")
        .rows(
            "One for each profession with a pool and each planned intake: `pool-use[doctor,2010]`.")
        .price("Weighted FTE-years that one entrant fewer asked for would save.")
        .example(
            "100 doctors can enter in 2010; value 0.95, so 95 find a place. GP has 60 places filled to"
                + " 0.9 and surgery 42 filled to 1.0: 96.0 entrants, met with 1.0 entrants to spare.")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    for (Pool pool : Pools.of(brief).toFill()) {
      rule(pool, settings)
          .filter(RuleInForce::counts)
          .ifPresent(
              rule -> rows.add(rule.atLeast(pool.room(rule.value(), 0), pool.drawn(rule.value()))));
    }
  }

  private static Optional<RuleInForce> rule(Pool pool, LeverSettings settings) {
    return RuleInForce.of(pool.profession(), pool.year(), settings, pool.profession())
        .map(rule -> rule.carriedOn(pool.year(), pool.years()));
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    PoolCount count = new PoolCount(brief, plan);
    for (Pool pool : Pools.of(brief).toFill()) {
      rule(pool, settings).ifPresent(rule -> verdicts.add(verdict(rule, pool, count, brief)));
    }
    return verdicts;
  }

  private static Verdict verdict(RuleInForce rule, Pool pool, PoolCount count, PlanBrief brief) {
    double entrants = count.entrants(pool);
    double fed = count.fed(pool);
    double open = count.headcount(pool, pool.year());
    Horizon horizon = brief.scenario().horizon();
    if (pool.year() == horizon.lastIntakeYear() && brief.carryOn().asPlanned()) {
      for (int year = pool.year(); year <= horizon.horizonYear(); year++) {
        open = Math.min(open, count.headcount(pool, year));
      }
    }
    String sentence =
        "In "
            + rule.year()
            + " the places for profession "
            + pool.profession()
            + " expect "
            + LeverUnit.ENTRANTS.of(entrants)
            + "; "
            + count.inWords(open + fed, fed)
            + ", of whom "
            + LeverUnit.percent(rule.value())
            + " shall find a place";
    LeverResult result =
        LeverResult.atLeast(
            LeverUnit.ENTRANTS, entrants, rule.value() * (open + fed), count.smallest(pool));
    return rule.verdict(result, sentence);
  }
}
