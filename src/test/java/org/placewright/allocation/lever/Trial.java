package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.CheapestMoves;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.allocation.model.MoneyNet;
import org.placewright.allocation.model.Term;
import org.placewright.allocation.model.Virement;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;

/** One lever on one scenario: its rows and its verdicts, side by side. */
record Trial(Lever lever, PlanBrief brief, LeverRows rows) {
  static Trial of(Lever lever, ScenarioFixture builder) {
    return of(lever, builder.build());
  }

  static Trial of(Lever lever, Scenario scenario) {
    return of(lever, PlanBrief.of(scenario));
  }

  static Trial of(Lever lever, PlanBrief brief) {
    LeverRows rows = new LeverRows();
    lever.constrain(settings(lever, brief), brief, rows);
    return new Trial(lever, brief, rows);
  }

  private static LeverSettings settings(Lever lever, PlanBrief brief) {
    return LeverSettings.of(brief.scenario().policy().levers(), lever.id());
  }

  LimitRow row(String name) {
    return rows.limits().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  List<String> rowNames() {
    return rows.limits().stream().map(LimitRow::name).toList();
  }

  List<Verdict> check(int[]... places) {
    return lever.check(settings(lever, brief), brief, new PlacesPlan(places));
  }

  Verdict verdict(String row, int[]... places) {
    return check(places).stream().filter(v -> v.row().equals(row)).findFirst().orElseThrow();
  }

  static double left(LimitRow row, int[]... places) {
    double left = 0;
    for (Term term : row.terms()) {
      left += term.coefficient() * places[term.programme()][term.intake()];
    }
    return left;
  }

  /** Which rules the rows say are missed: a name each, a group of virement as its name. */
  Map<String, Boolean> missedByRows(int[]... places) {
    Map<String, Boolean> missed = new TreeMap<>();
    List<String> grouped = new ArrayList<>();
    for (Virement group : rows.virements()) {
      group.members().forEach(member -> grouped.add(member.row()));
      missed.put(group.name(), isMissed(group, rows, places));
    }
    for (MoneyNet net : rows.nets()) {
      net.members().forEach(member -> grouped.add(member.row()));
      missed.put(net.name(), isMissed(net, rows, places));
    }
    for (LimitRow row : rows.limits()) {
      if (!grouped.contains(row.name())) {
        missed.put(row.name(), Math.max(over(row, places), under(row, places)) > 0);
      }
    }
    for (MinimumIntake cohort : rows.cohorts()) {
      int taken = places[cohort.programme()][cohort.intake()];
      missed.put(cohort.name(), taken > 0 && taken < cohort.least());
    }
    return missed;
  }

  /** A group can be kept when no row needs more than may come in, and the rest can let it out. */
  private static boolean isMissed(Virement group, LeverRows rows, int[]... places) {
    double net = 0;
    boolean missed = false;
    for (Virement.Member member : group.members()) {
      LimitRow row =
          rows.limits().stream().filter(r -> r.name().equals(member.row())).findFirst().get();
      double needed = left(row, places) - row.upper();
      missed |= needed > member.mostIn();
      net += Math.max(needed, -member.mostOut());
    }
    return missed || net > 0;
  }

  private static boolean isMissed(MoneyNet net, LeverRows rows, int[]... places) {
    double[] excess = new double[net.members().size()];
    double[] never = new double[excess.length];
    Arrays.fill(never, Double.POSITIVE_INFINITY);
    for (int m = 0; m < excess.length; m++) {
      LimitRow row = rows.limits().get(rows.position(net.members().get(m).row()));
      excess[m] = left(row, places) - row.upper();
    }
    return new CheapestMoves(net, 1, never).settle(excess) > 0;
  }

  private static double over(LimitRow row, int[]... places) {
    return left(row, places) - row.upper() - tolerance(row, places);
  }

  private static double under(LimitRow row, int[]... places) {
    return row.lower() - left(row, places) - tolerance(row, places);
  }

  private static double tolerance(LimitRow row, int[]... places) {
    double size = 0;
    for (Term term : row.terms()) {
      size += Math.abs(term.coefficient()) * places[term.programme()][term.intake()];
    }
    return 1e-9 * Math.max(1, size);
  }

  /** The first year of the last financial year in which a planned intake costs anything. */
  static int lastPlannedYear(Scenario scenario) {
    UnitCosts costs = UnitCosts.of(scenario);
    Horizon horizon = scenario.horizon();
    int last = costs.calendar().beginsIn(horizon.lastIntakeYear()).first();
    for (int p = 0; p < scenario.register().programmes().size(); p++) {
      for (int f = 0; f < costs.funds(); f++) {
        for (int y = horizon.firstIntakeYear(); y <= horizon.lastIntakeYear(); y++) {
          for (int k = 0; k < costs.years(); k++) {
            int year = costs.calendar().beginsIn(y).first() + k;
            last = costs.pence(f, p, y, k) > 0 ? Math.max(last, year) : last;
          }
        }
      }
    }
    return last;
  }

  static int[][] copy(int[][] places) {
    return Arrays.stream(places).map(int[]::clone).toArray(int[][]::new);
  }
}
