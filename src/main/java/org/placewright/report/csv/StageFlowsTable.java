package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.List;
import java.util.Optional;
import org.placewright.supply.StageYear;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** {@code stages.csv}: the competition for higher specialties, core by core and year by year. */
public final class StageFlowsTable {
  /** The file of the competition. */
  public static final String FILE = "stages.csv";

  static final OutputTable<StageYear> TABLE =
      OutputTable.<StageYear>of(
              FILE,
              "The competition for the higher specialties of each core: one row for each core"
                  + " specialty and year after the base year.",
              "Written by `plan`, of the plan, and by `project`, of carrying on, where the pack has"
                  + " `stages.csv`.")
          .keyedBy("core", "year")
          .with(text("core", "The core specialty.", StageYear::core))
          .with(year("year", "The intake of the higher specialties.", StageYear::year))
          .with(
              figure(
                  "completers",
                  "people",
                  "Who complete the core in the year.",
                  StageYear::completers))
          .with(
              figure("other_candidates", "people", "Candidates from elsewhere.", StageYear::others))
          .with(
              figure(
                  "reapplying",
                  "people",
                  "Who was not appointed a year before and tries again.",
                  StageYear::reapplying))
          .with(figure("candidates", "people", "The three together.", StageYear::candidates))
          .with(places("places", "Places in the higher specialties.", StageYear::places))
          .with(figure("entrants", "entrants", "Who enter them.", StageYear::entrants))
          .with(
              optional(
                  StageFlowsTable::ratio,
                  "nobody is wanted",
                  figure(
                      "competition_ratio",
                      "candidates per entrant",
                      "Candidates for each entrant wanted (places × fill rate; before the plan, for"
                          + " each who entered).",
                      ratio -> ratio)))
          .with(
              figure(
                  "not_appointed",
                  "people",
                  "Candidates − entrants, never below 0.",
                  StageYear::notAppointed))
          .with(
              figure(
                  "unfilled_places",
                  "places",
                  "Places − entrants, never below 0: for want of candidates, or by the fill rate.",
                  StageYear::unfilledPlaces))
          .with(
              figure(
                  "entrants_not_there",
                  "entrants",
                  "Entrants − candidates, never below 0: that part of the intake is not real. Above 0"
                      + " only before the plan, after it, or where `higher-entry` is off, soft or"
                      + " owed.",
                  StageYear::entrantsNotThere))
          .noting(
              "How people move from core to higher training: [training](../models/training.md).");

  private StageFlowsTable() {}

  private static Optional<Double> ratio(StageYear year) {
    return year.wanted() > 0 ? Optional.of(year.competitionRatio()) : Optional.empty();
  }

  /**
   * Fills the table with a row for each core specialty and year.
   *
   * @param years the competition
   * @return a row for each core and year, in their order; no ratio where nobody is wanted
   */
  public static FilledTable<StageYear> of(List<StageYear> years) {
    return TABLE.filledWith(years);
  }
}
