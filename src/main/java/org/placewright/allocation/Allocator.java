package org.placewright.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.search.FoundPlan;
import org.placewright.plan.PlacesPlan;

/** Finds a plan and proves it. */
public final class Allocator {
  private static final String SPLIT = "Solving it with places that may be split";

  /** The gap from an earlier plan's prices beyond which their corner is too far to begin from. */
  private static final double NEAR = 0.02;

  /** The asked gap for which a bound will do that is nearly the best. */
  private static final double NEARLY = 0.002;

  private final LinearSolver solver;
  private final List<Lever> levers;

  /**
   * Makes an allocator that solves with one engine.
   *
   * @param solver solves the linear programs; none of its answers is trusted unchecked
   * @param levers all levers of the program, in the order in which verdicts list them
   */
  public Allocator(LinearSolver solver, List<Lever> levers) {
    this.solver = solver;
    this.levers = List.copyOf(levers);
  }

  /**
   * The whole decision as a linear program, for anyone to compare with their own solver.
   *
   * @param brief what the plan is made from
   * @return the program
   */
  public LinearProgram program(PlanBrief brief) {
    return WrittenPlan.of(brief, levers).whole().program();
  }

  /**
   * Whether a plan is found, however dear.
   *
   * @param brief what it would be made from
   * @param limits how hard to look
   * @return whether one was found whose certificate holds
   */
  public boolean hasPlan(PlanBrief brief, SearchLimits limits) {
    WrittenPlan written = WrittenPlan.of(brief, levers);
    LeversInForce inForce = written.inForce();
    PlanModel model = written.model();
    boolean small = WholeSearch.isSmall(model);
    Relaxation relaxation =
        small ? Relaxation.of(model, solver) : Relaxation.ofRules(model, solver);
    if (relaxation.impossible()) {
      return false;
    }
    PlanSearch whole = new PlanSearch(relaxation, solver, limits, () -> false);
    PlanSearch search = small ? whole : whole.inFirstRounds();
    return search
        .search()
        .map(found -> PlanModels.plan(model, found.places()))
        .map(
            plan ->
                new Certifier(written, brief)
                    .certify(plan, inForce.verdicts(plan), search.bound())
                    .holds())
        .orElse(false);
  }

  /**
   * In what range of its limit each rule's price holds, all else staying.
   *
   * @param brief what the plan was made from
   * @param multipliers what proved its bound, by row name
   * @return by rule name; without those of which the solver knows no range
   */
  public SortedMap<String, PriceRange> ranges(PlanBrief brief, Map<String, Double> multipliers) {
    PlanModel model = WrittenPlan.of(brief, levers).model();
    return PriceRange.of(model, multipliers, solver);
  }

  /**
   * Looks for a plan.
   *
   * @param brief what the plan is made from
   * @param limits how hard to look
   * @param watch hears of each step, and may end the search with what there is
   * @return a plan with its proof, or why there is none
   */
  public AllocationOutcome allocate(PlanBrief brief, SearchLimits limits, PlanWatch watch) {
    watch.begins("Building the plan model");
    WrittenPlan written = WrittenPlan.of(brief, levers);
    LeversInForce inForce = written.inForce();
    PlanModel model = written.model();
    Optional<WarmStart> warm =
        brief
            .earlier()
            .map(earlier -> WarmStart.of(known(written, earlier, watch), earlier, limits, watch));
    Optional<WarmStart> enough = warm.filter(start -> start.isEnough(limits.gap()));
    Optional<Relaxation> possible =
        enough.map(WarmStart::relaxation).or(() -> relax(written, warm, limits.gap(), watch));
    if (possible.isEmpty()) {
      return new AllocationOutcome.Impossible(
          false, () -> Conflicts.explain(model, solver, RuleOrigins.of(brief, inForce)));
    }
    Relaxation relaxation = possible.get();
    PlanSearch search = new PlanSearch(relaxation, solver, limits, watch);
    warm.ifPresent(search::begin);
    Optional<FoundPlan> found =
        search.search().map(best -> nearest(brief, best, search, enough.flatMap(WarmStart::plan)));
    if (found.isEmpty()) {
      return none(search, RuleOrigins.of(brief, inForce));
    }
    watch.begins("Proving the plan");
    PlacesPlan plan = PlanModels.plan(model, found.get().places());
    List<Verdict> verdicts = inForce.verdicts(plan);
    Certificate certificate = new Certifier(written, brief).certify(plan, verdicts, search.bound());
    BoundProof proof = new BoundProof(relaxation.multipliers(), search.leaves());
    return new AllocationOutcome.Found(
        new Allocation(plan, verdicts, relaxation.prices(), proof, certificate, search.record()));
  }

  /** Without whole places: that there are none, where that is proven. */
  private AllocationOutcome none(PlanSearch search, RuleOrigins origins) {
    return search
        .impossible()
        .<AllocationOutcome>map(
            rules ->
                new AllocationOutcome.Impossible(
                    true, () -> Conflicts.ofWholePlaces(rules, solver, origins)))
        .orElseGet(() -> new AllocationOutcome.NothingYet(search.record()));
  }

  /** The best plan; where one is asked for, the nearest to an earlier one within the gap. */
  private static FoundPlan nearest(
      PlanBrief brief, FoundPlan best, PlanSearch search, Optional<FoundPlan> near) {
    return brief.near().map(earlier -> search.nearest(earlier, best, near)).orElse(best);
  }

  /** What an earlier plan's multipliers prove; where that is not to do, what is solved. */
  private Relaxation known(WrittenPlan written, EarlierPlan earlier, PlanWatch watch) {
    if (!earlier.boundAgain()) {
      return Relaxation.near(written.model(), earlier.multipliers());
    }
    watch.begins(SPLIT);
    return Relaxation.nearly(written.model(), earlier.multipliers(), solver);
  }

  /**
   * Nearly, where that will do: specialty by specialty where the model is large, from the earlier
   * multipliers. Else from the earlier plan's question, where that can still be read and is worth
   * reading.
   */
  private Relaxation solved(WarmStart start, double gap) {
    Relaxation known = start.relaxation();
    EarlierPlan earlier = start.earlier();
    if (gap >= NEARLY && known.isParted()) {
      return Relaxation.nearly(known.model(), earlier.multipliers(), solver);
    }
    return Optional.of(earlier.question())
        .filter(any -> !WholeSearch.isSmall(known.model()))
        .filter(any -> start.plan().isEmpty() || start.isWithin(NEAR))
        .flatMap(EarlierQuestion::brief)
        .map(brief -> WrittenPlan.of(brief, levers).model())
        .map(before -> Relaxation.known(before, earlier.multipliers()))
        .map(before -> known.solvedFrom(before, solver))
        .orElseGet(
            () ->
                start.plan().isPresent() && gap >= NEARLY
                    ? Relaxation.nearly(known.model(), solver)
                    : Relaxation.of(known.model(), solver));
  }

  /** Empty where there is no plan. Where the rules alone leave none, that is known at once. */
  private Optional<Relaxation> relax(
      WrittenPlan written, Optional<WarmStart> warm, double gap, PlanWatch watch) {
    PlanModel model = written.model();
    Optional<Relaxation> done = warm.map(WarmStart::relaxation).filter(Relaxation::solved);
    if (done.isPresent()) {
      return done;
    }
    watch.begins(SPLIT);
    boolean hasPlan = warm.flatMap(WarmStart::plan).isPresent();
    if (!hasPlan && !WholeSearch.isSmall(model) && !Relaxation.keepsRules(model, solver)) {
      return Optional.empty();
    }
    Relaxation relaxation =
        warm.map(start -> solved(start, gap)).orElseGet(() -> Relaxation.of(model, solver));
    return Optional.of(relaxation).filter(each -> !each.impossible());
  }
}
