package org.placewright.allocation.lever;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Pool;
import org.placewright.allocation.Pools;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.row.Wildcard;

/**
 * What {@code entrant-pool} and {@code half-gp} leave for the entry set but general practice,
 * whatever the money: of at most {@code pool} entrants at least {@code half} train as GPs, so at
 * most {@code pool · (1 − half)} do not.
 *
 * @param year the intake year in which it leaves least of what entered before
 * @param pool people who can enter training in it, every feeding school carrying on
 * @param half the least share of entrants who train as GPs
 * @param entered expected entrants on the same programmes in the year before the first planned
 */
public record PoolArithmetic(int year, double pool, double half, double entered) {
  /** Most entrants of the entry set who do not train as GPs. */
  public double left() {
    return pool * (1 - half);
  }

  /**
   * The arithmetic of a plan.
   *
   * @param brief what it is made from
   * @return empty where the two levers together leave as many as entered before, or more
   */
  public static Optional<PoolArithmetic> of(PlanBrief brief) {
    Set<String> professions = new HashSet<>();
    double entered = 0;
    boolean practice = false;
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      if (context.isInEntrySet()) {
        professions.add(context.specialty().profession());
        practice |= context.isGp();
        entered += context.isGp() ? 0 : context.fill() * brief.baseline().places(context.index());
      }
    }
    if (professions.size() != 1 || !practice) {
      return Optional.empty();
    }
    Optional<PoolArithmetic> least = Optional.empty();
    for (Pool pool : Pools.of(brief).limits()) {
      Optional<PoolArithmetic> found = of(brief, pool, entered);
      boolean counts =
          pool.specialty().equals(Wildcard.ANY)
              && professions.contains(pool.profession())
              && brief.scenario().horizon().plans(pool.year());
      if (counts && found.isPresent() && found.get().left() < entered) {
        least = least.filter(one -> one.left() <= found.get().left()).or(() -> found);
      }
    }
    return least;
  }

  private static Optional<PoolArithmetic> of(PlanBrief brief, Pool pool, double entered) {
    List<LeverRow> levers = brief.scenario().policy().levers();
    Optional<LeverRow> half =
        LeverSettings.of(levers, HalfGp.ID).exactly(Wildcard.ANY, pool.year());
    Optional<LeverRow> share =
        LeverSettings.of(levers, EntrantPoolLimit.ID).inForce(pool.year(), pool.profession());
    return half.filter(row -> row.mode() == Mode.HARD)
        .flatMap(
            asked ->
                share
                    .filter(row -> row.mode() == Mode.HARD)
                    .map(
                        row ->
                            new PoolArithmetic(
                                pool.year(),
                                Math.max(row.value() * pool.headcount(), pool.promised()),
                                asked.value(),
                                entered)));
  }
}
