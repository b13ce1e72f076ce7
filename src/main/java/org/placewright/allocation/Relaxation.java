package org.placewright.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.allocation.model.AlikeProgrammes;
import org.placewright.allocation.model.BlockAscent;
import org.placewright.allocation.model.Blocks;
import org.placewright.allocation.model.GroupPrices;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.PriceAscent;
import org.placewright.allocation.model.PricedProgram;
import org.placewright.allocation.model.SafeBound;
import org.placewright.allocation.model.Values;

/**
 * The plan model with places that may be split: where the search begins, what rules are worth, and
 * what no plan can beat.
 *
 * @param model the plan model
 * @param program the program that was solved
 * @param solution the solver's answer
 * @param bound what its duals prove
 * @param grouped the same of groups of alike programmes, from which this one was made; where it is
 *     there, the solution has no places
 */
record Relaxation(
    PlanModel model,
    PlanProgram program,
    LinearSolution solution,
    SafeBound bound,
    Optional<Grouped> grouped) {
  /**
   * Place columns from which alike programmes are taken together. Below it the rules about each
   * programme are worth their time: they make the bound a little better.
   */
  private static final int LARGE = 15_000;

  /** Coefficients from which a program is dearer than its specialties one by one. */
  private static final int PARTED = 60_000;

  /**
   * A rule whose shadow price is zero still gets a small weight, so that missing it is never free.
   */
  private static final double LEAST_WEIGHT = 0.05;

  private static final double ABOVE_PRICE = 1.2;

  /** What a solver leaves of a price of zero. */
  private static final double DUST = 1e-9;

  /** No price in a plan model is negative, so no plan's objective is. */
  Relaxation {
    bound = bound.value() < 0 ? new SafeBound(0, bound.duals()) : bound;
  }

  /**
   * Groups of alike programmes with places that may be split.
   *
   * @param alike the groups
   * @param relaxation of their model
   */
  record Grouped(AlikeProgrammes alike, Relaxation relaxation) {}

  static Relaxation of(PlanModel model, LinearSolver solver) {
    if (model.columns().size() < LARGE) {
      return byProgramme(model, solver);
    }
    AlikeProgrammes alike = AlikeProgrammes.of(model);
    return 2 * alike.groups() * model.intakes() > model.columns().size()
        ? byProgramme(model, solver)
        : byGroup(alike, solver);
  }

  /** Solves the groups of alike programmes, and takes their prices for the programmes. */
  static Relaxation byGroup(AlikeProgrammes alike, LinearSolver solver) {
    Relaxation together = byProgramme(alike.together(), solver);
    PlanProgram program = PlanProgram.withoutCohorts(alike.apart());
    double[] prices =
        GroupPrices.apart(alike, together.program(), program, together.bound().duals());
    return new Relaxation(
        alike.apart(),
        program,
        LinearSolution.without(together.solution().status(), together.solution().iterations()),
        SafeBound.of(program.program(), prices),
        Optional.of(new Grouped(alike, together)));
  }

  /**
   * Split places that keep the rules, whatever they are worth: found far sooner than the best ones.
   * It proves no bound, and its prices are those of nothing.
   */
  static Relaxation ofRules(PlanModel model, LinearSolver solver) {
    Relaxation rules = byProgramme(model.rulesAlone(), solver);
    return new Relaxation(
        model, rules.program(), rules.solution(), rules.bound(), Optional.empty());
  }

  /**
   * Whether split places can keep the rules, whatever they are worth: known sooner than which.
   *
   * @return false where it is shown that none do
   */
  static boolean keepsRules(PlanModel model, LinearSolver solver) {
    return solver.hasSolution(rules(model));
  }

  /** The rules alone, whatever places are worth, as a program in which these may be split. */
  static LinearProgram rules(PlanModel model) {
    return PlanProgram.withoutCohorts(model.rulesAlone()).program();
  }

  private static Relaxation byProgramme(PlanModel model, LinearSolver solver) {
    PlanProgram program = PlanProgram.withoutCohorts(model);
    return solved(model, program, solver.relax(program.program()));
  }

  /**
   * The relaxation nearly solved: its bound is a little below the best one there is.
   *
   * @param model one that has a plan
   */
  static Relaxation nearly(PlanModel model, LinearSolver solver) {
    if (model.columns().size() >= LARGE) {
      return of(model, solver);
    }
    PlanProgram program = PlanProgram.withoutCohorts(model);
    return solved(model, program, solver.relaxNearly(program.program())).bettered();
  }

  /**
   * The same solved, from one of an earlier model: far sooner where that is much like it.
   *
   * @param before with the earlier model's prices
   */
  Relaxation solvedFrom(Relaxation before, LinearSolver solver) {
    if (model.columns().size() >= LARGE) {
      return of(model, solver);
    }
    PricedProgram like = new PricedProgram(before.program.program(), before.bound.duals());
    return solved(model, program, solver.relax(program.program(), like));
  }

  private static Relaxation solved(PlanModel model, PlanProgram program, LinearSolution solution) {
    Values duals = solution.rowDuals();
    double[] prices = duals.isEmpty() ? new double[program.program().rows()] : duals.toArray();
    SafeBound bound = SafeBound.of(program.program(), prices);
    return new Relaxation(model, program, solution, bound, Optional.empty());
  }

  /** The relaxation as known from multipliers alone, such as those of a finished run. */
  static Relaxation known(PlanModel model, Map<String, Double> multipliers) {
    PlanProgram program = PlanProgram.withoutCohorts(model);
    LinearSolution none = LinearSolution.without(LpStatus.LIMIT, 0);
    SafeBound bound = SafeBound.of(program.program(), program.program().perRow(multipliers));
    return new Relaxation(model, program, none, bound, Optional.empty());
  }

  /**
   * The relaxation as multipliers let it be known that were right for a model much like this one:
   * with the best prices that are found near to them.
   */
  static Relaxation near(PlanModel model, Map<String, Double> multipliers) {
    Relaxation known = known(model, multipliers);
    return known.bettered(known.program.program().perRow(multipliers));
  }

  /**
   * The relaxation nearly solved, specialty by specialty where it is large, from multipliers that
   * were right for a model much like this one.
   *
   * @param model one that has a plan
   */
  static Relaxation nearly(PlanModel model, Map<String, Double> multipliers, LinearSolver solver) {
    PlanProgram program = PlanProgram.withoutCohorts(model);
    return Optional.of(program)
        .filter(any -> isParted(model, any))
        .map(any -> bySpecialty(model, any, multipliers, solver))
        .filter(Relaxation::solved)
        .orElseGet(() -> nearly(model, solver));
  }

  /** Whether its specialties are sooner solved one by one than all together. */
  boolean isParted() {
    return isParted(model, program);
  }

  private static boolean isParted(PlanModel model, PlanProgram program) {
    return model.columns().size() < LARGE && program.program().byColumn().nonZeros() >= PARTED;
  }

  /** The relaxation nearly solved, specialty by specialty; not solved where it cannot be. */
  static Relaxation bySpecialty(
      PlanModel model, PlanProgram program, Map<String, Double> multipliers, LinearSolver solver) {
    LinearProgram its = program.program();
    Blocks specialties = Blocks.of(its, model.specialtyOfColumns());
    double[] prices = its.perRow(multipliers);
    List<double[]> starts = List.of(PriceAscent.of(its, prices), prices);
    return solved(model, program, BlockAscent.of(its, specialties, solver, starts));
  }

  private Relaxation bettered() {
    Values duals = solution.rowDuals();
    return duals.isEmpty() ? this : bettered(duals.toArray());
  }

  private Relaxation bettered(double[] prices) {
    LinearProgram its = program.program();
    SafeBound better = SafeBound.of(its, PriceAscent.of(its, prices));
    double little = DUST * Math.max(1, Math.abs(bound.value()));
    return better.value() <= bound.value() + little
        ? this
        : new Relaxation(model, program, solution, better, grouped);
  }

  /**
   * What is wrong with the names of multipliers.
   *
   * @param multipliers by row name
   * @return a sentence for each that no row of the model has
   */
  List<String> withoutRow(Map<String, Double> multipliers) {
    Set<String> strange = new TreeSet<>(multipliers.keySet());
    for (int row = 0; row < program.program().rows(); row++) {
      strange.remove(program.program().rowName(row));
    }
    return strange.stream()
        .map(name -> "A multiplier is for " + name + ", which is no row of the model.")
        .toList();
  }

  /** The duals that prove the bound, by row name; those of 0 are left out. */
  Map<String, Double> multipliers() {
    return program.program().byRowName(bound.duals());
  }

  /**
   * What one unit more room in each rule saves in a year, by rule name. Where one row stands for
   * several years, its price is shared out among them.
   */
  Map<String, Double> prices() {
    Map<String, Double> prices = new TreeMap<>();
    List<LimitRow> rules = model.rules().limits();
    for (int rule = 0; rule < rules.size(); rule++) {
      LimitRow row = rules.get(rule);
      prices.put(row.name(), price(rule) / row.years());
    }
    model.rules().repeats().forEach((name, row) -> prices.put(name, prices.getOrDefault(row, 0.0)));
    return prices;
  }

  /** Places by column that may be split; the baseline's where the solver has given none. */
  double[] split() {
    return solution.x().isEmpty()
        ? model.columns().stream().mapToDouble(PlaceColumn::baseline).toArray()
        : solution.x().toArray();
  }

  boolean solved() {
    return solution.status() == LpStatus.OPTIMAL;
  }

  boolean impossible() {
    return solution.status() == LpStatus.INFEASIBLE;
  }

  /**
   * The shadow price of a rule.
   *
   * @param rule its position among the levers' rules
   * @return weighted FTE-years that one unit more room saves in all its years, never negative
   */
  double price(int rule) {
    double scaled = Math.abs(bound.duals().get(program.ruleRow(rule)));
    return scaled < DUST ? 0 : scaled * program.ruleScale(rule);
  }

  /** What the search pays per unit by which it misses each rule. */
  double[] weights() {
    double[] weights = new double[model.rules().limits().size()];
    for (int rule = 0; rule < weights.length; rule++) {
      weights[rule] = ABOVE_PRICE * price(rule) + LEAST_WEIGHT * program.ruleScale(rule);
    }
    return weights;
  }
}
