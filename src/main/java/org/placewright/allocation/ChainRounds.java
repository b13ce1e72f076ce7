package org.placewright.allocation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.placewright.allocation.search.Annealing;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.allocation.search.Rounding;

/**
 * Chains of annealing in rounds, each with more work than the one before. At first chains grow
 * longer; then there are more of them, as where a chain ends is decided by where it begins far more
 * than by its length. Half of those go on from the best plan so far.
 */
final class ChainRounds {
  private static final long TRIES_PER_COLUMN = 20;
  private static final long LEAST_TRIES = 2_000;

  /** The round from which on chains are as long as they get. */
  private static final int LONGEST = 3;

  /** Cold chains polish what rounding left, warm ones find a way where few plans keep the rules. */
  private static final List<Way> FIRST = List.of(new Way(false, 0), new Way(false, 1));

  /** As warm as leaves some of what the best plan has. */
  private static final List<Way> LATER =
      List.of(new Way(true, 0.02), new Way(false, 0), new Way(true, 0.06), new Way(false, 1));

  private final Relaxation relaxation;
  private final SearchLimits limits;

  /** The round from which on half of the chains go on from the best plan so far. */
  private int goingOn = LONGEST;

  ChainRounds(Relaxation relaxation, SearchLimits limits) {
    this.relaxation = relaxation;
    this.limits = limits;
  }

  /** Goes on from the best plan already in the second round, as is quicker to a plan near to it. */
  void goOnEarly() {
    goingOn = 1;
  }

  /**
   * How a chain is made.
   *
   * @param fromBest whether it goes on from the best plan; else from rounded split places
   * @param heat of its beginning, as of {@link Annealing#search}
   */
  private record Way(boolean fromBest, double heat) {}

  /**
   * Makes all chains of a round, side by side.
   *
   * @param round counts from 0; each draws its own moves
   * @param best the best plan so far, on which chains may go on
   * @param stop asked now and then whether to give up
   * @return what each chain has found
   */
  List<Optional<FoundPlan>> search(int round, Optional<FoundPlan> best, BooleanSupplier stop) {
    List<Way> ways = best.isEmpty() || round < goingOn ? FIRST : LATER;
    return Chains.all(
        chains(round),
        chain -> {
          long seed = limits.seed() + 1000L * round + chain;
          Way way = ways.get(chain % ways.size());
          int[] start =
              best.filter(plan -> way.fromBest())
                  .map(FoundPlan::places)
                  .orElseGet(() -> Rounding.of(relaxation.model(), relaxation.split(), seed));
          return new Annealing(relaxation.model(), relaxation.weights(), seed, stop)
              .search(start, length(round), way.heat());
        });
  }

  /** How many moves all chains of a round try. */
  long work(int round) {
    return chains(round) * length(round);
  }

  private long length(int round) {
    return tries(Math.min(round, LONGEST), relaxation.model().columns().size(), limits);
  }

  private static int chains(int round) {
    return FIRST.size() << Math.max(0, round - LONGEST);
  }

  /**
   * How many moves a chain tries where chains grow longer in every round.
   *
   * @param round counts from 0
   * @param columns places to decide
   * @param limits with the multiple of the usual work
   */
  static long tries(int round, int columns, SearchLimits limits) {
    long first = Math.max(LEAST_TRIES, TRIES_PER_COLUMN * columns);
    return (long) (first * limits.work() * (1L << (2 * round)));
  }
}
