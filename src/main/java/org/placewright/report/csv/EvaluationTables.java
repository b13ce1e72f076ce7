package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.financialYear;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.funding.spend.SpendRow;
import org.placewright.quantity.Figures;
import org.placewright.report.Evaluation;
import org.placewright.report.HeldPlan;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of a plan held still in another future. */
public final class EvaluationTables {
  private static final String WRITTEN = "Written by `evaluate`.";
  private static final List<String> STATES =
      words(State.MET, State.BINDING, State.RELAXED, State.BROKEN, State.OFF);

  static final OutputTable<Evaluation.HeldMeasure> MEASURES =
      OutputTable.<Evaluation.HeldMeasure>of(
              "evaluation.csv",
              "A plan held still, in sum: one row for each number of the whole plan.",
              WRITTEN)
          .keyedBy("measure")
          .with(text("measure", "What is measured.", Evaluation.HeldMeasure::name))
          .with(text("title", "The same in words.", Evaluation.HeldMeasure::title))
          .with(text("unit", "Of the three numbers.", Evaluation.HeldMeasure::unit))
          .with(
              amount(
                  "as_planned",
                  "In the future for which the plan was made.",
                  Evaluation.HeldMeasure::asPlanned))
          .with(amount("in_future", "In the other.", Evaluation.HeldMeasure::inFuture))
          .with(
              amount(
                  "difference", "`in_future` − `as_planned`.", Evaluation.HeldMeasure::difference))
          .noting(
              "The cost is what [a plan is made to keep least](../models/plan.md). What a plan"
                  + " misses of a hard rule has no price and is not in it: read the rules too.")
          .noting(
              "Money is of all financial years to the horizon. What is missing is the sum of what"
                  + " each budget is overspent by, after money has moved where rules let it.");

  static final OutputTable<RuleLine> RULES =
      OutputTable.<RuleLine>of(
              "evaluated_rules.csv",
              "What each lever of the future says of a plan held still: one row for each scope and"
                  + " year in which it has something to say.",
              WRITTEN)
          .keyedBy("lever", "scope", "year")
          .with(text("lever", "The lever's id.", row -> row.now().verdict().lever()))
          .with(text("scope", "What part of the plan.", row -> row.now().verdict().scope()))
          .with(
              year(
                  "year",
                  "The year of an intake, or the first of a financial year for levers in £.",
                  row -> row.now().verdict().year()))
          .with(
              optional(
                  RuleLine::before,
                  "it said nothing there",
                  choice(
                      "state_as_planned",
                      STATES,
                      "How the plan stood to it in the future for which it was made.",
                      verdict -> word(verdict.state()))))
          .with(
              choice(
                  "state",
                  STATES,
                  "`met`: kept, with room for at least one more place; `binding`: kept, with less;"
                      + " `relaxed`: a soft rule, missed at its price; `broken`: a hard rule,"
                      + " missed: this plan could not be published in this future; `off`: switched"
                      + " off.",
                  row -> word(row.now().verdict().state())))
          .with(LeverTable.LEFT_SIDE.within(RuleLine::now))
          .with(LeverTable.LIMIT.within(RuleLine::now))
          .with(LeverTable.SLACK.within(RuleLine::now))
          .with(LeverTable.UNIT.within(RuleLine::now))
          .with(text("sentence", "The same for a reader.", row -> row.now().verdict().sentence()));

  static final OutputTable<Spent> SPEND =
      OutputTable.<Spent>of(
              "evaluated_spend.csv",
              "What a plan held still spends from each budget, in both futures: one row for each"
                  + " fund, SHA and financial year.",
              WRITTEN)
          .keyedBy("fund", "sha", "financial_year")
          .with(text("fund", "The fund.", row -> row.now().fund()))
          .with(text("sha", "The strategic health authority.", row -> row.now().sha()))
          .with(financialYear(row -> row.now().year()))
          .with(before(gbp("budget_as_planned_gbp", "Its budget as planned.", SpendRow::budget)))
          .with(gbp("budget_gbp", "Its budget in the other future.", row -> row.now().budget()))
          .with(
              before(
                  gbp(
                      "spend_as_planned_gbp",
                      "All spend as planned: committed, planned and carried on.",
                      SpendRow::spend)))
          .with(gbp("spend_gbp", "The same in the other future.", row -> row.now().spend()))
          .with(
              gbp(
                  "headroom_gbp",
                  "What is left in the other future once money has moved; below 0 when overspent.",
                  row -> row.now().headroom()))
          .noting("What moves, and what else makes up the spend, is in [spend.csv](spend.md).");

  private EvaluationTables() {}

  /** What a lever says in the future, and what it said of the same scope and year before. */
  record RuleLine(LeverTable.Judged now, Optional<Verdict> before) {}

  /** Spend in the future, and what it was as planned. */
  record Spent(SpendRow now, Optional<SpendRow> before) {}

  private static OutputColumn<Evaluation.HeldMeasure> amount(
      String name, String meaning, Function<Evaluation.HeldMeasure, BigDecimal> value) {
    return OutputColumn.of(name, meaning, number("as in `unit`", Figures::exact), value);
  }

  private static OutputColumn<Spent> before(OutputColumn<SpendRow> column) {
    return optional(Spent::before, "no such budget was there", column);
  }

  /** All that compares the two futures. */
  public static List<FilledTable<?>> of(Evaluation evaluation) {
    return List.of(
        MEASURES.filledWith(evaluation.measures()),
        EvaluatedShortage.TABLE.filledWith(EvaluatedShortage.rows(evaluation)),
        SPEND.filledWith(spend(evaluation)),
        RULES.filledWith(rules(evaluation)));
  }

  private static List<RuleLine> rules(Evaluation evaluation) {
    Map<String, Verdict> before = new HashMap<>();
    evaluation.asPlanned().verdicts().forEach(verdict -> before.put(verdict.row(), verdict));
    HeldPlan future = evaluation.inFuture();
    List<RuleLine> rows = new ArrayList<>();
    for (LeverCard card : future.cards()) {
      for (Verdict verdict : future.verdicts()) {
        if (verdict.lever().equals(card.id())) {
          rows.add(
              new RuleLine(
                  new LeverTable.Judged(verdict, card.unit(), 0),
                  Optional.ofNullable(before.get(verdict.row()))));
        }
      }
    }
    return rows;
  }

  private static List<Spent> spend(Evaluation evaluation) {
    Map<String, SpendRow> before = new TreeMap<>();
    evaluation.asPlanned().spend().forEach(row -> before.put(row.budgetKey().toString(), row));
    return evaluation.inFuture().spend().stream()
        .map(row -> new Spent(row, Optional.ofNullable(before.get(row.budgetKey().toString()))))
        .toList();
  }
}
