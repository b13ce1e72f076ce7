package org.placewright.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.placewright.allocation.RuleOrigins.RuleOrigin;
import org.placewright.allocation.model.Contradiction;
import org.placewright.allocation.model.Infeasibility;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
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

  private final LinearProgram program;
  private final PlanModel model;
  private final LinearSolver solver;
  private final Map<String, RuleGroup> groups = new LinkedHashMap<>();
  private final Map<Integer, RuleGroup> byRow = new HashMap<>();
  private final Map<Integer, RuleGroup> byLeast = new HashMap<>();
  private final Map<Integer, RuleGroup> byMost = new HashMap<>();
  private int tries;

  /** What one written row makes hard. */
  private record RuleGroup(String name, Set<RuleOrigin> origins) {
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
    LinearProgram split = PlanProgram.withoutCohorts(model).program();
    return new Conflicts(split, model, solver, origins).ofSplitPlaces();
  }

  /** Why whole places cannot keep them, though split ones could. */
  static Conflict ofWholePlaces(PlanModel model, LinearSolver solver, RuleOrigins origins) {
    LinearProgram whole = PlanProgram.of(model).program();
    return new Conflicts(whole, model, solver, origins).ofWholePlaces();
  }

  private Conflict ofSplitPlaces() {
    Optional<Contradiction> found = solver.conflict(program);
    List<RuleGroup> first =
        found.map(this::groupsOf).filter(this::isImpossible).orElse(List.copyOf(groups.values()));
    return conflict(smallest(first, this::isImpossible), false);
  }

  private Conflict ofWholePlaces() {
    List<RuleGroup> all = List.copyOf(groups.values());
    return conflict(
        isImpossibleInWhole(all) ? smallest(all, this::isImpossibleInWhole) : all, true);
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
    RuleGroup group =
        groups.computeIfAbsent(
            origin.group(), name -> new RuleGroup(name, new LinkedHashSet<RuleOrigin>()));
    group.origins().add(origin);
    where.put(at, group);
  }

  private List<RuleGroup> groupsOf(Contradiction found) {
    Set<String> rows = new HashSet<>(found.rows());
    Set<String> columns = new HashSet<>(found.columns());
    Set<String> named = new HashSet<>();
    byRow.forEach(
        (row, group) -> {
          if (rows.contains(program.rowName(row))) {
            named.add(group.name());
          }
        });
    for (Map<Integer, RuleGroup> limits : List.of(byLeast, byMost)) {
      limits.forEach(
          (column, group) -> {
            if (columns.contains(program.columnName(column))) {
              named.add(group.name());
            }
          });
    }
    return groups.values().stream().filter(group -> named.contains(group.name())).toList();
  }

  private List<RuleGroup> smallest(
      List<RuleGroup> first, Predicate<Collection<RuleGroup>> impossible) {
    List<RuleGroup> kept = new ArrayList<>(first);
    for (int part = Integer.highestOneBit(Math.max(1, kept.size() / 2)); part >= 1; part /= 2) {
      List<RuleGroup> before = List.copyOf(kept);
      for (int from = 0; from < before.size(); from += part) {
        List<RuleGroup> out = before.subList(from, Math.min(before.size(), from + part));
        List<RuleGroup> rest = new ArrayList<>(kept);
        rest.removeAll(out);
        if (rest.size() < kept.size() && tries++ < MOST_TRIES && impossible.test(rest)) {
          kept = rest;
        }
      }
    }
    return kept;
  }

  private boolean isImpossible(Collection<RuleGroup> kept) {
    return Infeasibility.proven(only(kept), solver::relax);
  }

  private boolean isImpossibleInWhole(Collection<RuleGroup> kept) {
    MipLimits limits = MipLimits.none().withMaxLpIterations(WHOLE_WORK);
    return solver.solve(only(kept), limits, Optional.empty()).status() == MipStatus.INFEASIBLE;
  }

  /** The program in which all other groups ask nothing. */
  private LinearProgram only(Collection<RuleGroup> kept) {
    Set<String> names = new TreeSet<>();
    kept.forEach(group -> names.add(group.name()));
    LinearProgramBuilder builder = LinearProgramBuilder.from(program);
    byRow.forEach(
        (row, group) -> {
          if (!names.contains(group.name())) {
            builder.rowBounds(row, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
          }
        });
    double[] lower = program.lowers();
    double[] upper = program.uppers();
    for (int column = 0; column < model.columns().size(); column++) {
      PlaceColumn place = model.columns().get(column);
      lower[column] = isIn(names, byLeast, column) ? place.lower() : 0;
      upper[column] = isIn(names, byMost, column) ? place.upper() : MANY;
    }
    return builder.build().withBounds(lower, upper);
  }

  private static boolean isIn(Set<String> names, Map<Integer, RuleGroup> limits, int column) {
    return Optional.ofNullable(limits.get(column))
        .map(RuleGroup::name)
        .filter(names::contains)
        .isPresent();
  }
}
