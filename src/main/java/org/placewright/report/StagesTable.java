package org.placewright.report;

import java.util.List;
import org.placewright.quantity.Figures;
import org.placewright.supply.StageYear;

/** {@code stages.csv}: the competition for higher specialties, core by core and year by year. */
public final class StagesTable {
  /** The file of the competition. */
  public static final String FILE = "stages.csv";

  private static final List<String> COLUMNS =
      List.of(
          "core",
          "year",
          "completers",
          "other_candidates",
          "reapplying",
          "candidates",
          "places",
          "entrants",
          "competition_ratio",
          "not_appointed",
          "unfilled_places",
          "entrants_not_there");

  private StagesTable() {}

  /**
   * The table.
   *
   * @param years the competition
   * @return a row for each core and year, in their order; no ratio where nobody is wanted
   */
  public static CsvTable of(List<StageYear> years) {
    return new CsvTable(COLUMNS, years.stream().map(StagesTable::row).toList());
  }

  private static List<String> row(StageYear year) {
    return List.of(
        year.core(),
        Integer.toString(year.year()),
        Figures.fte(year.completers()),
        Figures.fte(year.others()),
        Figures.fte(year.reapplying()),
        Figures.fte(year.candidates()),
        Integer.toString(year.places()),
        Figures.fte(year.entrants()),
        year.wanted() > 0 ? Figures.fte(year.competitionRatio()) : "",
        Figures.fte(year.notAppointed()),
        Figures.fte(year.unfilledPlaces()),
        Figures.fte(year.entrantsNotThere()));
  }
}
