package org.placewright.allocation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.placewright.allocation.model.AlikeProgrammes;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.search.Annealing;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.allocation.search.Rounding;
import org.placewright.allocation.search.SpecialtyRounding;
import org.placewright.allocation.search.WishedTotal;

/**
 * Looks for whole places of groups of alike programmes, and deals them to the programmes. Both
 * begin with places that keep every rule within a specialty: what the chains then have to mend is
 * what specialties share.
 */
final class GroupSearch {
  /** How many chains run at once. */
  static final int CHAINS = 2;

  /** The colder one is soon good, the warmer one better in the end. */
  private static final double[] HEATS = {0.005, 0.06};

  private static final double[] HEATS_AFTER_DEALING = {0, 0.002};
  private final Relaxation relaxation;
  private final Relaxation ofGroups;
  private final AlikeProgrammes alike;
  private final PlanModel model;
  private final LinearSolver solver;
  private final long seed;
  private final SpecialtyRounding.Rounded start;

  /**
   * Rounds the groups' split places.
   *
   * @param relaxation of groups, with the plan of the programmes that it was made for
   * @param solver searches for whole numbers in one specialty
   * @param seed of the chains
   */
  GroupSearch(Relaxation relaxation, LinearSolver solver, long seed) {
    this.relaxation = relaxation;
    this.solver = solver;
    this.seed = seed;
    Relaxation.Grouped grouped = relaxation.grouped().orElseThrow();
    ofGroups = grouped.relaxation();
    alike = grouped.alike();
    model = alike.inWhole();
    start = rounded();
  }

  private SpecialtyRounding.Rounded rounded() {
    double[] split = ofGroups.split();
    int[] otherwise = Rounding.of(model, split, seed);
    return SpecialtyRounding.of(model, WishedTotal.around(model, split), otherwise, solver);
  }

  /**
   * Looks for places of groups.
   *
   * @param round counts from 0; each draws its own moves
   * @param tries moves of each chain
   * @param stop asked now and then whether to give up
   * @return the best plan of groups that a chain found
   */
  Optional<FoundPlan> places(int round, long tries, BooleanSupplier stop) {
    return best(
        chain ->
            new Annealing(model, ofGroups.weights(), seed(round, chain), stop)
                .search(start.places(), tries, HEATS[chain]));
  }

  private static Optional<FoundPlan> best(IntFunction<Optional<FoundPlan>> chain) {
    return Chains.all(CHAINS, chain).stream()
        .flatMap(Optional::stream)
        .reduce((one, other) -> other.isBetterThan(one) ? other : one);
  }

  private long seed(int round, int chain) {
    return seed + 1000L * round + chain;
  }

  /**
   * Deals a plan of groups to their programmes, and betters it.
   *
   * @param ofGroups places by column of the groups
   * @param round counts from 0
   * @param tries moves of each chain
   * @param stop asked now and then whether to give up
   * @return the best plan of programmes that a chain found
   */
  Optional<FoundPlan> dealt(int[] ofGroups, int round, long tries, BooleanSupplier stop) {
    PlanModel apart = relaxation.model();
    int[] otherwise = Rounding.of(apart, alike.evenly(ofGroups), seed);
    int[] dealt =
        SpecialtyRounding.of(apart, WishedTotal.dealt(alike, ofGroups), otherwise, solver).places();
    return best(
        chain ->
            new Annealing(apart, relaxation.weights(), seed(round, chain), stop)
                .search(dealt, tries, HEATS_AFTER_DEALING[chain]));
  }

  /** Specialties whose own rules no whole places keep, by the solver's word. */
  List<Integer> without() {
    return start.without();
  }

  /** How many columns its chains search. */
  int columns() {
    return model.columns().size();
  }
}
