package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Pool;
import org.placewright.allocation.Pools;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;

/** Nobody can start training who does not exist. */
public final class EntrantPoolLimit implements Lever {
  static final String ID = "entrant-pool";

  @Override
  public Optional<String> idleWithout() {
    return Optional.of("entrant_pool");
  }

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id(ID)
        .title("No more entrants than there are people who can enter")
        .policy(
            "Foundation completions and other sources bound how many can start training in a year.")
        .reads(
            "`entrant_pool.csv`, `feeders.csv`, `specialties.csv` (profession, entry_set),"
                + " `fill_rates.csv`.")
        .scope(Scopes.POOL)
        .value("The share of the pool that may be taken; 1, or blank, for all of it.")
        .values(LeverValues.from(0, 2).usually(0.5, 1))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.POOL_NAMES)
        .formula(
            "sum over the programmes of fill · x[j,t] ≤ value · (pool[t] + sum over feeders of share ·"
                + " fill · (x[from,t−years_after] − carried on)) or, where that is more, the entrants"
                + " on promised places with what feeds as it is; of a profession only specialties of"
                + " the entry set count, or all when none of it is in the entry set; pool[t] is that of"
                + " the last row up to t, without end before the first")
        .unit("entrants")
        .rows(
            "One for each pool and planned intake: `entrant-pool[doctor,2010]` of a profession,"
                + " `entrant-pool[doctor/surgery,2010]` of a specialty with applicants of its own. The"
                + " last planned intake carries on: a later year has a row where its pool, or what"
                + " feeds it, is another than the year before."
                + " So has one with a row of its own in entrant_pool.csv, and the first that what carries"
                + " on feeds.")
        .price("Weighted FTE-years that one more person able to enter would save.")
        .example(
            "100 doctors can enter in 2010; value 1. GP has 60 places filled to 0.9 and surgery 40"
                + " filled to 1.0: 94.0 entrants, met with 6.0 entrants to spare. The pool stays 100 in"
                + " 2011 as long as an access course, which gives 0.9 a place a year later, carries on;"
                + " with 10 places fewer on it in 2010 it is 91, and the same places miss it by 3.0.")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    for (Pool pool : Pools.of(brief).limits()) {
      rule(pool, settings, brief)
          .filter(RuleInForce::counts)
          .ifPresent(
              rule -> {
                double upper = pool.room(rule.value(), pool.promised());
                rows.add(rule.atMost(upper, pool.drawn(rule.value())));
              });
    }
  }

  /** In a year after the last planned intake that intake's rule carries on. */
  private static Optional<RuleInForce> rule(Pool pool, LeverSettings settings, PlanBrief brief) {
    int year = Math.min(pool.year(), brief.scenario().horizon().lastIntakeYear());
    return RuleInForce.of(pool.scope(), year, settings, pool.specialty(), pool.profession())
        .map(rule -> rule.carriedOn(pool.year(), pool.years()));
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    PoolCount count = new PoolCount(brief, plan);
    for (Pool pool : Pools.of(brief).limits()) {
      rule(pool, settings, brief).ifPresent(rule -> verdicts.add(verdict(rule, pool, count)));
    }
    return verdicts;
  }

  private static Verdict verdict(RuleInForce rule, Pool pool, PoolCount count) {
    double entrants = count.entrants(pool);
    double promised = count.promised(pool);
    double fed = rule.value() * count.fed(pool);
    double open = rule.value() * count.headcount(pool, pool.year());
    double limit = Math.max(open, promised) + fed;
    String sentence =
        "In "
            + rule.year()
            + " the places for profession "
            + pool.scope()
            + " expect "
            + LeverUnit.ENTRANTS.of(entrants)
            + "; "
            + count.inWords(open + fed, fed)
            + (promised > open
                ? ", but places already promised expect " + LeverUnit.ENTRANTS.figure(promised)
                : "");
    return rule.verdict(
        LeverResult.atMost(LeverUnit.ENTRANTS, entrants, limit, count.smallest(pool)),
        sentence,
        count.written(pool));
  }
}
