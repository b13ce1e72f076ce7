package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.boxed;
import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.day;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.table.OutputColumn.optional;

import java.util.List;
import java.util.Optional;
import org.placewright.allocation.lever.Scrutiny;
import org.placewright.allocation.lever.ScrutinyRow;
import org.placewright.report.PlanReport;
import org.placewright.scenario.training.Bid;
import org.placewright.scenario.training.Quality;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** {@code scrutiny.csv}: the quality and terms of what is bought, and of what is held back. */
public final class ScrutinyTable {
  private static final String NO_SCORE = "there is no score";
  private static final String NO_BID = "there is no bid";
  private static final String WITHIN = "within the tariff";
  private static final String ABOVE = "asks more than the tariff";

  static final OutputTable<ScrutinyRow> TABLE =
      OutputTable.<ScrutinyRow>of(
              "scrutiny.csv",
              "What a commissioner has to answer for: one row for each programme with places in a"
                  + " planned intake, and each that `quality-threshold` holds back (then `places`"
                  + " may be 0).",
              "Written by `plan`.")
          .keyedBy("programme")
          .with(text("programme", "The programme.", row -> row.programme().id()))
          .with(text("specialty", "Its specialty.", row -> row.programme().specialty()))
          .with(text("deanery", "The deanery it trains in.", row -> row.programme().deanery()))
          .with(text("provider", "The provider that runs it.", row -> row.programme().provider()))
          .with(
              choice(
                  "commissioner",
                  PlanTables.COMMISSIONERS,
                  "Who commissions it, as in `allocation.csv`: Medical Education England's part are"
                      + " the rows with `MEE`.",
                  row -> row.commissioner().name()))
          .with(
              places(
                  "baseline_places",
                  "Places of the year before the first planned intake.",
                  row -> row.places().baseline()))
          .with(
              places(
                  "places",
                  "Places commissioned, all planned intakes together.",
                  row -> row.places().planned()))
          .with(
              optional(
                  ScrutinyTable::latest,
                  NO_SCORE,
                  significant(
                      "score",
                      "points",
                      "The latest independent score known when the first planned intake begins; of"
                          + " several on one day the lowest.",
                      Quality::score)))
          .with(
              optional(
                  ScrutinyTable::latest,
                  NO_SCORE,
                  day("assessed_on", "The day of that score.", Quality::assessedOn)))
          .with(
              optional(
                  ScrutinyTable::latest,
                  NO_SCORE,
                  text("assessor", "Who gave that score.", Quality::assessor)))
          .with(
              optional(
                  row -> row.judgement().previous(),
                  "there is none before",
                  significant(
                      "previous_score",
                      "points",
                      "The latest before that day, by whichever independent assessor.",
                      Quality::score)))
          .with(
              optional(
                  row -> row.judgement().trend().map(OutputColumns::word),
                  NO_SCORE,
                  choice(
                      "trend",
                      words(ScrutinyRow.ScoreTrend.values()),
                      "`up`, `down` or `level` from the previous score, `first` where there is none"
                          + " before.",
                      trend -> trend)))
          .with(
              optional(
                  row -> boxed(row.judgement().threshold()),
                  "the threshold is off",
                  significant(
                      "threshold",
                      "points",
                      "The highest in force in a planned intake.",
                      threshold -> threshold)))
          .with(
              choice(
                  "state",
                  words(ScrutinyRow.ScrutinyState.values()),
                  "How the score stands to that threshold: `met`, `below`, `stale` (older than"
                      + " `quality_valid_years`), `missing` (no score) or `off`.",
                  row -> word(row.judgement().state())))
          .with(
              optional(
                  row -> boxed(row.judgement().price()),
                  "the threshold holds nothing back",
                  significant(
                      "threshold_cost_fte_years",
                      "weighted FTE-years per place",
                      "What one place more would save if the programme passed, in the intake where"
                          + " it would save most.",
                      price -> price)))
          .with(
              optional(
                  ScrutinyTable::bid,
                  NO_BID,
                  gbp(
                      "bid_gbp_per_trainee_year",
                      "The highest price asked for a planned intake.",
                      Bid::perTraineeYear)))
          .with(
              gbp(
                  "tariff_gbp_per_trainee_year",
                  "What all funds pay for a trainee-year, the mean of the years of training: what"
                      + " is paid.",
                  row -> row.terms().tariff()))
          .with(
              optional(
                  ScrutinyTable::price,
                  NO_BID,
                  choice(
                      "price",
                      List.of(WITHIN, ABOVE),
                      "How the bid stands to the tariff ([how](../models/wall.md#bids)).",
                      price -> price)))
          .with(
              optional(
                  ScrutinyTable::minPlaces,
                  NO_BID,
                  places(
                      "min_places",
                      "The most that a bid for a planned intake asks as the least.",
                      least -> least)))
          .noting(
              "`threshold_cost_fte_years` is the price of [levers.csv](levers.md), with all [its"
                  + " limits](../outputs.md#leverscsv): at the margin, and with places that may be"
                  + " split. It is not what the threshold costs as a whole: for that, `plan"
                  + " --without quality-threshold` and `compare`.");

  private ScrutinyTable() {}

  /** A row for each programme with places, or that the quality threshold holds back. */
  public static FilledTable<ScrutinyRow> of(PlanReport decided) {
    return TABLE.filledWith(Scrutiny.of(decided.brief(), decided.allocation()));
  }

  private static Optional<Quality> latest(ScrutinyRow row) {
    return row.judgement().latest();
  }

  private static Optional<Bid> bid(ScrutinyRow row) {
    return row.terms().bid();
  }

  private static Optional<String> price(ScrutinyRow row) {
    return row.terms().bid().map(bid -> row.terms().aboveTariff() ? ABOVE : WITHIN);
  }

  private static Optional<Integer> minPlaces(ScrutinyRow row) {
    return row.terms().bid().map(bid -> row.terms().minPlaces());
  }
}
