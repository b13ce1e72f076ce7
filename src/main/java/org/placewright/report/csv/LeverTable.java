package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.Verdict;
import org.placewright.report.LeverCount;
import org.placewright.report.RowPrice;
import org.placewright.scenario.row.Wildcard;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** {@code levers.csv}: what each lever says of the plan, and what it costs. */
public final class LeverTable {
  static final OutputColumn<Judged> LEFT_SIDE =
      amount(
          "left_side",
          "What the plan makes of the rule's left side.",
          row -> row.verdict().leftSide());

  static final OutputColumn<Judged> LIMIT =
      amount("limit", "What the rule asks, at least or at most.", row -> row.verdict().limit());

  static final OutputColumn<Judged> SLACK =
      amount("slack", "Room left; below 0 when the rule is missed.", row -> row.verdict().slack());

  static final OutputColumn<Judged> UNIT =
      text(
          "unit",
          "Entrants, places, trainees or £; that of the lever. The `…/places` rows of"
              + " `training-capacity` count places though the column says trainees.",
          Judged::unit);

  static final OutputTable<Judged> TABLE =
      OutputTable.<Judged>of(
              "levers.csv",
              "What each lever says of the plan: at least one row for each lever; one for each"
                  + " scope and year in which it has something to say.",
              "Written by `plan`.")
          .keyedBy("lever", "scope", "year")
          .with(
              text(
                  "lever",
                  "The lever's id; what it asks, its formula and a worked row are on [its"
                      + " page](../levers/index.md).",
                  row -> row.verdict().lever()))
          .with(
              text(
                  "scope",
                  "What part of the plan: with lever and year the row `lever[scope,year]` of the"
                      + " model.",
                  row -> row.verdict().scope()))
          .with(
              year(
                  "year",
                  "The year of an intake, or the first of a financial year for levers in £.",
                  row -> row.verdict().year()))
          .with(
              choice(
                  "state",
                  words(
                      Verdict.State.MET,
                      Verdict.State.BINDING,
                      Verdict.State.RELAXED,
                      Verdict.State.OFF),
                  "`met`: kept, with room for at least one more place; `binding`: kept, with less"
                      + " room than one more place would take, though the slack need not be 0;"
                      + " `relaxed`: a soft lever, missed at its `relax_price`; `off`: switched"
                      + " off, one row says so.",
                  row -> word(row.verdict().state())))
          .with(LEFT_SIDE)
          .with(LIMIT)
          .with(SLACK)
          .with(UNIT)
          .with(
              significant(
                  "cost_fte_years",
                  "weighted FTE-years per unit",
                  "The price of the row: what one unit more room would save ([how to read"
                      + " it](../outputs.md#leverscsv)).",
                  Judged::price))
          .with(text("sentence", "The same for a reader.", row -> row.verdict().sentence()))
          .noting(
              "In brief: rows that have a price or are relaxed, that hold something at 0, that are"
                  + " of the whole country, and for each lever in force the row with the least"
                  + " room. What is left out is kept and costs nothing.")
          .noting(
              "A plan that breaks a hard lever is not published, so there is no state for it. A"
                  + " lever that has nothing to limit says so in one row, `met`; `higher-entry` is"
                  + " not listed where the pack has neither stages nor a row for it.");

  private LeverTable() {}

  /** A verdict with its lever's unit, and weighted FTE-years that a unit more room would save. */
  record Judged(Verdict verdict, String unit, double price) {}

  private static OutputColumn<Judged> amount(
      String name, String meaning, Function<Judged, Double> value) {
    return LeverAmount.column(
            name, meaning, (Judged row) -> new LeverAmount(value.apply(row), row.unit()))
        .blank("the lever limits nothing here");
  }

  /** The levers' verdicts, in the order of the cards and then that in which they gave them. */
  public static FilledTable<Judged> of(List<LeverCard> cards, Allocation allocation) {
    List<Judged> rows = new ArrayList<>();
    for (LeverCard card : cards) {
      for (Verdict verdict : allocation.verdicts()) {
        if (verdict.lever().equals(card.id())) {
          double price = RowPrice.of(verdict, card.unit(), allocation);
          rows.add(new Judged(verdict, card.unit(), price));
        }
      }
    }
    Set<Verdict> tightest = new HashSet<>();
    LeverCount.of(cards, allocation).forEach(lever -> lever.tightest().ifPresent(tightest::add));
    return TABLE.filledWith(rows).inBrief(row -> isRead(row) || tightest.contains(row.verdict()));
  }

  private static boolean isRead(Judged row) {
    Verdict verdict = row.verdict();
    boolean closes = verdict.state() == Verdict.State.BINDING && verdict.limit() == 0;
    return verdict.state() != Verdict.State.OFF
        && (row.price() != 0
            || verdict.state() == Verdict.State.RELAXED
            || closes
            || verdict.scope().equals(Wildcard.ANY));
  }
}
