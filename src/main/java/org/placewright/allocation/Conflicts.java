package org.placewright.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewright.allocation.RuleOrigins.RuleOrigin;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.SwitchedProgram;
import org.placewright.allocation.model.Term;

/**
 * Says which rows of a pack leave no plan. What one written row makes hard is one group; part after
 * part of the groups is left out, and stays out if the rest still leave no plan.
 */
final class Conflicts {
  /** Simplex iterations to decide whether some groups leave a plan in whole places. */
  private static final long WHOLE_WORK = 20_000;

  /** Places that no programme has. */
  private static final double MANY = 1e6;

  private static final int MOST_TRIES = 200;

  /** So many figures of one rule a person can look through. */
  private static final int FEW = 12;

  private final LinearProgram program;
  private final PlanModel model;
  private final LinearSolver solver;
  private final Map<String, RuleGroup> groups = new LinkedHashMap<>();
  private final Map<Integer, RuleGroup> byRow = new HashMap<>();
  private final Map<Integer, RuleGroup> byLeast = new HashMap<>();
  private final Map<Integer, RuleGroup> byMost = new HashMap<>();
  private int tries;

  /** What one written row makes hard. Two are the same when they are one. */
  private static final class RuleGroup {
    private final String name;
    private final Set<RuleOrigin> origins = new LinkedHashSet<>();

    RuleGroup(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    String rule() {
      return origins.iterator().next().rule();
    }

    Conflict.WrittenCause cause() {
      RuleOrigin first = origins.iterator().next();
      return new Conflict.WrittenCause(
          first.rule(),
          Stream.concat(
                  origins.stream().flatMap(origin -> origin.figures().stream().limit(1)),
                  origins.stream().flatMap(origin -> origin.figures().stream().skip(1)))
              .distinct()
              .toList(),
          origins.stream().map(RuleOrigin::row).toList());
    }
  }

  private Conflicts(
      LinearProgram program, PlanModel model, LinearSolver solver, RuleOrigins origins) {
    this.program = program.withoutCosts();
    this.model = model;
    this.solver = solver;
    group(origins);
  }

  /** Why places that may be split cannot keep the hard levers. */
  static Conflict explain(PlanModel model, LinearSolver solver, RuleOrigins origins) {
    LinearProgram split = Relaxation.rules(model);
    Conflicts all = new Conflicts(split, model, solver, origins);
    List<RuleGroup> first = all.first().orElse(List.copyOf(all.groups.values()));
    Set<String> names = first.stream().map(RuleGroup::name).collect(Collectors.toSet());
    return new Conflicts(all.onlyRowsOf(first), model, solver, origins).ofSplitPlaces(names);
  }

  /** Why whole places cannot keep them, though split ones could. */
  static Conflict ofWholePlaces(PlanModel model, LinearSolver solver, RuleOrigins origins) {
    LinearProgram whole = PlanProgram.of(model.rulesAlone()).program();
    return new Conflicts(whole, model, solver, origins).ofWholePlaces();
  }

  /**
   * The groups that take part in some contradiction, if one is shown. While it has a great many of
   * one rule, such as the capacities of all programmes, one without that rule is looked for.
   */
  private Optional<List<RuleGroup>> first() {
    List<RuleGroup> asked = List.copyOf(groups.values());
    Optional<List<RuleGroup>> first = contradiction(asked);
    Optional<List<RuleGroup>> next = first;
    while (next.isPresent()) {
      first = next;
      Optional<String> rule = frequentRule(first.get());
      asked = asked.stream().filter(group -> !rule.equals(Optional.of(group.rule()))).toList();
      next = rule.isEmpty() ? Optional.empty() : contradiction(asked);
    }
    return first;
  }

  private Optional<List<RuleGroup>> contradiction(List<RuleGroup> asked) {
    return SwitchedProgram.find(only(asked), solver)
        .map(found -> groupsOf(found).stream().filter(asked::contains).toList());
  }

  private static Optional<String> frequentRule(List<RuleGroup> some) {
    return count(some).entrySet().stream()
        .filter(rule -> rule.getValue() > FEW)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static Map<String, Long> count(List<RuleGroup> some) {
    return some.stream()
        .collect(Collectors.groupingBy(RuleGroup::rule, TreeMap::new, Collectors.counting()));
  }

  /** The program without the rules of all other groups, and without what may be missed. */
  private LinearProgram onlyRowsOf(List<RuleGroup> kept) {
    Set<String> out = new HashSet<>();
    for (LimitRow limit : model.rules().limits()) {
      if (!limit.isHard()) {
        out.add(limit.name());
      }
    }
    off(kept).forEach(row -> out.add(program.rowName(row)));
    return LinearProgramBuilder.from(program, row -> !out.contains(program.rowName(row))).build();
  }

  private Conflict ofSplitPlaces(Set<String> names) {
    try (SwitchedProgram switched = new SwitchedProgram(program, byRow.keySet(), solver)) {
      Function<Collection<RuleGroup>, Optional<List<RuleGroup>>> impossible =
          kept ->
              switched
                  .contradiction(off(kept), lower(kept), upper(kept))
                  .map(found -> groupsOf(found).stream().filter(kept::contains).toList());
      List<RuleGroup> asked =
          groups.values().stream().filter(group -> names.contains(group.name())).toList();
      return conflict(smallest(impossible.apply(asked).orElse(asked), impossible), false);
    }
  }

  private Conflict ofWholePlaces() {
    Function<Collection<RuleGroup>, Optional<List<RuleGroup>>> impossible =
        kept -> isImpossibleInWhole(kept) ? Optional.of(List.copyOf(kept)) : Optional.empty();
    List<RuleGroup> all = List.copyOf(groups.values());
    return conflict(impossible.apply(all).isPresent() ? smallest(all, impossible) : all, true);
  }

  private static Conflict conflict(List<RuleGroup> smallest, boolean whole) {
    return new Conflict(smallest.stream().map(RuleGroup::cause).toList(), whole);
  }

  private void group(RuleOrigins origins) {
    for (LimitRow limit : model.rules().limits()) {
      if (limit.isHard()) {
        putRow(limit.name(), origins.of(limit.name()));
      }
    }
    for (MinimumIntake cohort : model.rules().cohorts()) {
      int column = model.column(new Term(cohort.programme(), cohort.intake(), 1));
      putRow("least " + model.columns().get(column).name(), origins.of(cohort.name()));
    }
    for (int column = 0; column < model.columns().size(); column++) {
      if (model.columns().get(column).lower() > 0) {
        put(byLeast, column, origins.leastOf(model, column));
      }
      put(byMost, column, origins.mostOf(model, column));
    }
  }

  private void putRow(String name, RuleOrigin origin) {
    program.rowNamed(name).ifPresent(row -> put(byRow, row, origin));
  }

  private void put(Map<Integer, RuleGroup> where, int at, RuleOrigin origin) {
    RuleGroup group = groups.computeIfAbsent(origin.group(), RuleGroup::new);
    group.origins.add(origin);
    where.put(at, group);
  }

  private List<RuleGroup> groupsOf(SwitchedProgram.SidedConflict found) {
    Set<RuleGroup> named = new HashSet<>();
    byRow.forEach((row, group) -> addIf(found.rows().contains(program.rowName(row)), named, group));
    byLeast.forEach(
        (column, group) -> addIf(found.least().contains(program.columnName(column)), named, group));
    byMost.forEach(
        (column, group) -> addIf(found.most().contains(program.columnName(column)), named, group));
    return groups.values().stream().filter(named::contains).toList();
  }

  private static void addIf(boolean takesPart, Set<RuleGroup> named, RuleGroup group) {
    if (takesPart) {
      named.add(group);
    }
  }

  /**
   * Leaves out part after part; what shows that the rest leave no plan may leave out more. Rules of
   * which there are many are left out first: few rules of the country say more than a hundred of
   * single programmes.
   */
  private List<RuleGroup> smallest(
      List<RuleGroup> first,
      Function<Collection<RuleGroup>, Optional<List<RuleGroup>>> impossible) {
    List<RuleGroup> kept = new ArrayList<>(first);
    Map<String, Long> many = count(first);
    kept.sort(Comparator.comparing(group -> -many.getOrDefault(group.rule(), 0L)));
    for (int part = Integer.highestOneBit(Math.max(1, kept.size() / 2)); part >= 1; part /= 2) {
      List<RuleGroup> before = List.copyOf(kept);
      for (int from = 0; from < before.size(); from += part) {
        List<RuleGroup> out = before.subList(from, Math.min(before.size(), from + part));
        List<RuleGroup> rest = new ArrayList<>(kept);
        rest.removeAll(out);
        if (rest.size() < kept.size() && tries++ < MOST_TRIES) {
          kept = impossible.apply(rest).orElse(kept);
        }
      }
    }
    return groups.values().stream().filter(kept::contains).toList();
  }

  private boolean isImpossibleInWhole(Collection<RuleGroup> kept) {
    MipLimits limits = MipLimits.none().withMaxLpIterations(WHOLE_WORK);
    return solver.solve(only(kept), limits, Optional.empty()).status() == MipStatus.INFEASIBLE;
  }

  /** The program in which all other groups ask nothing. */
  private LinearProgram only(Collection<RuleGroup> kept) {
    LinearProgramBuilder builder = LinearProgramBuilder.from(program);
    off(kept)
        .forEach(row -> builder.rowBounds(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    return builder.build().withBounds(lower(kept), upper(kept));
  }

  private Set<Integer> off(Collection<RuleGroup> kept) {
    Set<RuleGroup> in = Set.copyOf(kept);
    Set<Integer> off = new TreeSet<>();
    byRow.forEach(
        (row, group) -> {
          if (!in.contains(group)) {
            off.add(row);
          }
        });
    return off;
  }

  private double[] lower(Collection<RuleGroup> kept) {
    return limits(program.lowers(), byLeast, kept, 0);
  }

  private double[] upper(Collection<RuleGroup> kept) {
    return limits(program.uppers(), byMost, kept, MANY);
  }

  /** Limits of columns, of which those of other groups ask nothing. */
  private double[] limits(
      double[] limits, Map<Integer, RuleGroup> where, Collection<RuleGroup> kept, double free) {
    Set<RuleGroup> in = Set.copyOf(kept);
    where.forEach(
        (column, group) -> {
          if (!in.contains(group)) {
            limits[column] = free;
          }
        });
    return limits;
  }
}
