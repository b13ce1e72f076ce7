package org.placewright.report.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.Verdict;
import org.placewright.report.PlanReport;
import org.placewright.report.RowPrice;

/**
 * A row of a lever that stands otherwise in another plan than in the first.
 *
 * @param row which, as {@code half-gp[*,2010]}
 * @param unit of the lever
 * @param first how it stands in the first plan; empty where that has no such row
 * @param other how it stands in the other plan; empty where that has no such row
 */
public record LeverChange(
    LeverRowId row, String unit, Optional<LeverStanding> first, Optional<LeverStanding> other) {
  /**
   * A row of a lever.
   *
   * @param lever its id
   * @param scope what part of the plan it holds for
   * @param year an intake year, or the first of a financial year
   */
  public record LeverRowId(String lever, String scope, int year) {}

  /**
   * How a plan stands to a row.
   *
   * @param state met, binding, relaxed or off
   * @param limit what the rule asks, in the lever's unit
   * @param slack how much room is left; negative when the rule is missed
   * @param price weighted FTE-years that one unit more room would save
   */
  public record LeverStanding(Verdict.State state, double limit, double slack, double price) {}

  /**
   * The rows whose state or limit is another one.
   *
   * @param first the plan that others are compared with
   * @param other another plan
   * @return in the order of the levers, rows of the first before those that only the other has
   */
  static List<LeverChange> of(PlanReport first, PlanReport other) {
    Map<LeverRowId, LeverStanding> before = standings(first);
    Map<LeverRowId, LeverStanding> after = standings(other);
    Set<LeverRowId> rows = new LinkedHashSet<>(before.keySet());
    rows.addAll(after.keySet());
    Map<String, String> units = new LinkedHashMap<>();
    first.cards().forEach(card -> units.put(card.id(), card.unit()));
    other.cards().forEach(card -> units.put(card.id(), card.unit()));
    List<LeverChange> changes = new ArrayList<>();
    for (Map.Entry<String, String> lever : units.entrySet()) {
      for (LeverRowId row : rows) {
        Optional<LeverStanding> mine = Optional.ofNullable(before.get(row));
        Optional<LeverStanding> theirs = Optional.ofNullable(after.get(row));
        if (row.lever().equals(lever.getKey()) && !isSame(mine, theirs)) {
          changes.add(new LeverChange(row, lever.getValue(), mine, theirs));
        }
      }
    }
    return changes;
  }

  private static boolean isSame(Optional<LeverStanding> one, Optional<LeverStanding> other) {
    return one.map(LeverStanding::state).equals(other.map(LeverStanding::state))
        && one.map(LeverStanding::limit).equals(other.map(LeverStanding::limit));
  }

  private static Map<LeverRowId, LeverStanding> standings(PlanReport report) {
    Map<String, String> units = new LinkedHashMap<>();
    for (LeverCard card : report.cards()) {
      units.put(card.id(), card.unit());
    }
    Map<LeverRowId, LeverStanding> standings = new LinkedHashMap<>();
    for (Verdict verdict : report.allocation().verdicts()) {
      String unit = units.getOrDefault(verdict.lever(), "");
      standings.put(
          new LeverRowId(verdict.lever(), verdict.scope(), verdict.year()),
          new LeverStanding(
              verdict.state(),
              verdict.limit(),
              verdict.slack(),
              RowPrice.of(verdict, unit, report.allocation())));
    }
    return standings;
  }
}
