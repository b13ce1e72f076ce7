package org.placewright.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewright.allocation.model.Contradiction;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.PlaceColumn;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;

/** Says which levers leave no plan, and the least that would have to give. */
final class Conflicts {
  private static final double NOTHING = 1e-6;
  private final PlanModel model;
  private final LinearSolver solver;
  private final PlanProgram plan;
  private final Set<String> places;

  Conflicts(PlanModel model, LinearSolver solver) {
    this.model = model;
    this.solver = solver;
    plan = PlanProgram.withoutCohorts(model);
    places = model.columns().stream().map(PlaceColumn::name).collect(Collectors.toSet());
  }

  Conflict explain() {
    Optional<Contradiction> found = solver.conflict(plan.program());
    List<String> columns = found.map(Contradiction::columns).orElse(List.of());
    return new Conflict(
        found.map(Contradiction::rows).orElse(List.of()),
        columns.stream().filter(places::contains).toList(),
        repairs());
  }

  /** The columns by which a hard rule's row may be missed. */
  private record Give(int up, int down) {}

  /**
   * The least total give, each row measured in units of its largest coefficient: about one place
   * each.
   */
  private List<Conflict.Repair> repairs() {
    LinearProgramBuilder builder = LinearProgramBuilder.from(plan.program());
    for (int column = 0; column < plan.program().columns(); column++) {
      builder.cost(column, 0);
    }
    Map<Integer, Give> gives = new LinkedHashMap<>();
    List<LimitRow> rules = model.rules().limits();
    for (int rule = 0; rule < rules.size(); rule++) {
      if (rules.get(rule).isHard()) {
        String name = rules.get(rule).name();
        int up = builder.column("give up " + name, 0, Double.POSITIVE_INFINITY, 1, false);
        int down = builder.column("give down " + name, 0, Double.POSITIVE_INFINITY, 1, false);
        builder.coefficient(plan.ruleRow(rule), up, 1).coefficient(plan.ruleRow(rule), down, -1);
        gives.put(rule, new Give(up, down));
      }
    }
    return read(solver.relax(builder.offset(0).build()), gives);
  }

  private List<Conflict.Repair> read(LinearSolution solution, Map<Integer, Give> gives) {
    List<Conflict.Repair> repairs = new ArrayList<>();
    if (solution.status() == LpStatus.OPTIMAL) {
      gives.forEach(
          (rule, give) -> {
            double by = solution.x().get(give.up()) + solution.x().get(give.down());
            if (by > NOTHING) {
              String name = model.rules().limits().get(rule).name();
              repairs.add(new Conflict.Repair(name, by / plan.ruleScale(rule)));
            }
          });
    }
    return repairs;
  }
}
