package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.search.JointSearch.JointPlan;
import org.placewright.allocation.search.JointSearch.PricedModel;
import org.placewright.plan.PlacesPlan;

/** Several futures put together, each with its own best plan, whose committed places are one. */
final class JointFutures {
  private final List<OwnPlan> own;
  private final RobustMeasure measure;
  private final List<LeversInForce> inForce;
  private final List<PlanModel> models;
  private final int committed;
  private final double[] best;
  private Optional<LinearProgram> split = Optional.empty();

  JointFutures(List<OwnPlan> own, RobustMeasure measure, List<Lever> levers) {
    this.own = List.copyOf(own);
    this.measure = measure;
    inForce = own.stream().map(each -> LeversInForce.of(levers, each.future().brief())).toList();
    models =
        IntStream.range(0, own.size())
            .mapToObj(s -> new PlanModels(own.get(s).future().brief()).write(inForce.get(s)))
            .toList();
    PlanBrief first = own.get(0).future().brief();
    committed =
        Math.min(
            first.scenario().horizon().intakes(),
            first.scenario().settings().commissioning().committedIntakes());
    best = own.stream().mapToDouble(each -> each.plan().certificate().objective()).toArray();
  }

  /**
   * A future with its own best plan.
   *
   * @param future what is to come
   * @param plan the best plan for it alone
   */
  record OwnPlan(Future future, Allocation plan) {
    /** The plan as one that others begin from. */
    static EarlierPlan begun(Allocation plan) {
      return EarlierPlanBuilder.builder()
          .run("")
          .manifest("")
          .places(plan.plan())
          .multipliers(plan.proof().multipliers())
          .nearest(false)
          .boundAgain(false)
          .question(EarlierQuestion.UNKNOWN)
          .build();
    }
  }

  /** Whether the futures have the same programmes and intakes. */
  boolean areAlike() {
    List<String> names = models.get(0).columns().stream().map(PlaceColumn::name).toList();
    return models.stream()
        .allMatch(each -> each.columns().stream().map(PlaceColumn::name).toList().equals(names));
  }

  int committed() {
    return committed;
  }

  /** The decision in each future. */
  List<PlanModel> models() {
    return models;
  }

  /** The measure of a plan that costs so much in each future. */
  double value(double[] costs) {
    return measure.of(costs, best);
  }

  /**
   * The places of plans by column.
   *
   * @param plans one by future
   */
  List<int[]> columns(List<Allocation> plans) {
    return IntStream.range(0, plans.size())
        .mapToObj(s -> PlanModels.columns(models.get(s), plans.get(s).plan()))
        .toList();
  }

  /** The places of each future's own plan, by column. */
  List<int[]> starts() {
    return columns(own.stream().map(OwnPlan::plan).toList());
  }

  /** What a place costs in the middle, weighted FTE-years: a first temperature of a search. */
  double heat() {
    return IntStream.range(0, best.length).mapToDouble(s -> best[s]).sum()
        / (best.length * (double) models.get(0).columns().size());
  }

  /** The models with the weights of their rules. */
  List<PricedModel> priced() {
    List<PricedModel> priced = new ArrayList<>();
    for (int s = 0; s < models.size(); s++) {
      Map<String, Double> multipliers = own.get(s).plan().proof().multipliers();
      double[] weights = Relaxation.known(models.get(s), multipliers).weights();
      priced.add(new PricedModel(models.get(s), weights));
    }
    return priced;
  }

  /** The joint program in whole places. */
  JointProgram whole() {
    return new JointProgram(models, committed, measure, best, false);
  }

  /** The joint program with places that may be split: written once, as it may be large. */
  LinearProgram split() {
    LinearProgram program =
        split.orElseGet(() -> new JointProgram(models, committed, measure, best, true).program());
    split = Optional.of(program);
    return program;
  }

  /** What holds whatever the futures share: in each no plan is below its own bound. */
  RobustAllocation.RobustBound boundByFutures() {
    double[] bounds = own.stream().mapToDouble(each -> each.plan().certificate().bound()).toArray();
    return new RobustAllocation.RobustBound(value(bounds), Map.of());
  }

  /** What multipliers of the joint program prove. */
  RobustAllocation.RobustBound boundBy(Map<String, Double> multipliers) {
    double bound = SafeBound.of(split(), split().perRow(multipliers)).value();
    return new RobustAllocation.RobustBound(bound, multipliers);
  }

  /** A plan for all futures, proven in each. */
  RobustAllocation proven(JointPlan plan, RobustAllocation.RobustBound bound) {
    List<RobustAllocation.InFuture> results = new ArrayList<>();
    for (int s = 0; s < own.size(); s++) {
      Allocation robust = proven(s, plan.places().get(s));
      results.add(new RobustAllocation.InFuture(own.get(s).future(), robust, own.get(s).plan()));
    }
    return of(results, bound);
  }

  /** A plan for all futures that is proven in each. */
  RobustAllocation of(List<RobustAllocation.InFuture> results, RobustAllocation.RobustBound bound) {
    double[] costs =
        results.stream().mapToDouble(each -> each.robust().certificate().objective()).toArray();
    return new RobustAllocation(measure, committed, results, value(costs), bound);
  }

  private Allocation proven(int s, int[] columns) {
    PlacesPlan plan = PlanModels.plan(models.get(s), columns);
    List<Verdict> verdicts = inForce.get(s).verdicts(plan);
    Allocation mine = own.get(s).plan();
    Certificate certificate =
        new Certifier(models.get(s), own.get(s).future().brief())
            .certify(plan, verdicts, mine.certificate().bound());
    return new Allocation(plan, verdicts, mine.prices(), mine.proof(), certificate, mine.solve());
  }

  /** Why a plan cannot be published, if it cannot. */
  static Optional<RobustOutcome> failure(RobustAllocation plan) {
    return plan.futures().stream()
        .filter(each -> !each.robust().certificate().holds())
        .<RobustOutcome>map(
            each ->
                new RobustOutcome.RobustNotProven(
                    each.future().name(), each.robust().certificate().failures().get(0)))
        .findFirst();
  }
}
