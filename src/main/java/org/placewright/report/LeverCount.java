package org.placewright.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.Verdict;

/**
 * How a plan stands to one lever.
 *
 * @param card the lever
 * @param states how many of its rows are in each state
 * @param tightest the row that costs most, or else has least room for its size; empty when the
 *     lever is off
 * @param cost what that row costs, FTE-years per unit
 */
public record LeverCount(
    LeverCard card, Map<Verdict.State, Integer> states, Optional<Verdict> tightest, double cost) {

  /**
   * Counts every lever's rows.
   *
   * @param cards the levers there are
   * @param allocation the plan and its verdicts
   * @return one for each card, in that order
   */
  public static List<LeverCount> of(List<LeverCard> cards, Allocation allocation) {
    return cards.stream().map(card -> of(card, allocation)).toList();
  }

  private static LeverCount of(LeverCard card, Allocation allocation) {
    List<Verdict> verdicts =
        allocation.verdicts().stream().filter(row -> row.lever().equals(card.id())).toList();
    Map<Verdict.State, Integer> states = new EnumMap<>(Verdict.State.class);
    verdicts.forEach(row -> states.merge(row.state(), 1, Integer::sum));
    Optional<Verdict> tightest =
        verdicts.stream()
            .filter(row -> row.state() != Verdict.State.OFF)
            .min(
                Comparator.comparingDouble(
                        (Verdict row) -> -RowPrice.of(row, card.unit(), allocation))
                    .thenComparingDouble(LeverCount::room));
    return new LeverCount(
        card,
        states,
        tightest,
        tightest.map(row -> RowPrice.of(row, card.unit(), allocation)).orElse(0.0));
  }

  private static double room(Verdict row) {
    return row.slack() / Math.max(1, Math.abs(row.limit()));
  }

  /**
   * Counts the lever's rows in a state.
   *
   * @return rows, at least 0
   */
  public int in(Verdict.State state) {
    return states.getOrDefault(state, 0);
  }

  public boolean isOff() {
    return tightest.isEmpty();
  }
}
