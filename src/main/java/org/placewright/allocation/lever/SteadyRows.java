package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LimitRowBuilder;
import org.placewright.allocation.model.MoneyNet;
import org.placewright.allocation.model.Virement;

/**
 * Writes rows of money year by year. Where a financial year says exactly what the one before it
 * said, as in a steady state, it gets no rows of its own: those of the earlier year count for it,
 * at the price of both.
 */
final class SteadyRows {
  private final LeverRows rows;
  private final List<YearRun> runs = new ArrayList<>();
  private final Map<String, YearRun> latest = new HashMap<>();

  SteadyRows(LeverRows rows) {
    this.rows = rows;
  }

  /**
   * Rows that money may move between, of one year or of several.
   *
   * @param name of the group
   * @param rows at least one
   * @param members what may leave and enter each row, in pence, in the same order
   * @param routes by which it may; empty where all may give to all
   * @param byRoutes whether only those routes are open
   */
  record SteadyGroup(
      String name,
      List<LimitRow> rows,
      List<Virement.Member> members,
      List<MoneyNet.NetRoute> routes,
      boolean byRoutes) {
    static SteadyGroup alone(LimitRow row) {
      return new SteadyGroup(row.name(), List.of(row), List.of(), List.of(), false);
    }

    private boolean asks(SteadyGroup other) {
      if (rows.size() != other.rows.size() || !routes.equals(other.routes)) {
        return false;
      }
      for (int i = 0; i < rows.size(); i++) {
        if (!named(rows.get(i), 1, "").equals(named(other.rows.get(i), 1, ""))) {
          return false;
        }
      }
      for (int i = 0; i < members.size(); i++) {
        Virement.Member mine = members.get(i);
        Virement.Member its = other.members.get(i);
        if (mine.mostOut() != its.mostOut() || mine.mostIn() != its.mostIn()) {
          return false;
        }
      }
      return true;
    }
  }

  private static LimitRow named(LimitRow row, int years, String name) {
    double price = years * row.relaxPrice();
    return LimitRowBuilder.builder()
        .name(name)
        .terms(row.terms())
        .lower(row.lower())
        .upper(row.upper())
        .relaxPrice(price)
        .years(years)
        .build();
  }

  /** A group and those that ask the same in the years after. */
  private record YearRun(SteadyGroup first, List<SteadyGroup> repeats) {}

  /**
   * Adds a group, or notes that it repeats the one of the year before.
   *
   * @param of what it is about, the same in every year
   * @param group its rows, after those of the years before
   */
  void add(String of, SteadyGroup group) {
    YearRun run = latest.get(of);
    if (run != null && run.first().asks(group)) {
      run.repeats().add(group);
    } else {
      YearRun next = new YearRun(group, new ArrayList<>());
      latest.put(of, next);
      runs.add(next);
    }
  }

  /** Writes all groups, those alike in several years as one. */
  void write() {
    runs.forEach(this::write);
  }

  private void write(YearRun run) {
    SteadyGroup group = run.first();
    int years = 1 + run.repeats().size();
    group.rows().forEach(row -> rows.add(named(row, years, row.name())));
    if (group.rows().size() > 1 && group.byRoutes()) {
      rows.add(new MoneyNet(group.name(), group.members(), group.routes()));
    } else if (group.rows().size() > 1) {
      rows.add(new Virement(group.name(), group.members()));
    }
    for (SteadyGroup repeat : run.repeats()) {
      for (int i = 0; i < repeat.rows().size(); i++) {
        rows.repeat(repeat.rows().get(i).name(), group.rows().get(i).name());
      }
    }
  }
}
