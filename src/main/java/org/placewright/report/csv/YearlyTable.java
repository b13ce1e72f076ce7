package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.Optional;
import java.util.function.Function;
import org.placewright.report.YearlyLine;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** {@code yearly.csv}: from advice to commission to entrants to completions, year by year. */
public final class YearlyTable {
  /** Its name in the folder that {@code annual} writes. */
  public static final String FILE = "yearly.csv";

  private static final String NOT_COUNTED = "nobody has counted it yet";

  public static final OutputTable<YearlyLine> TABLE =
      OutputTable.<YearlyLine>of(
              FILE,
              "What became of each year's advice: one row for each planned year and specialty.",
              "Written by `annual`, in `yearly/`.")
          .keyedBy("intake_year", "specialty")
          .with(
              year(
                  "intake_year",
                  "The year: that of the first intake of its plan.",
                  YearlyLine::intakeYear))
          .with(text("specialty", "The specialty.", YearlyLine::specialty))
          .with(
              places(
                  "baseline_places",
                  "Places of the year before, in the whole country.",
                  YearlyLine::baseline))
          .with(
              places(
                  "advised_places",
                  "Places that the advice of that year's plan asked for.",
                  YearlyLine::advised))
          .with(
              places(
                  "commissioned_places",
                  "Places that the plan of the year commissioned for this intake.",
                  YearlyLine::commissioned))
          .with(
              counted(
                  "filled",
                  "Who entered in the year, from the `intakes.csv` of a later pack.",
                  YearlyLine::filled))
          .with(
              counted(
                  "completed",
                  "Who completed training in the year, from `completions.csv`: of earlier intakes.",
                  YearlyLine::completed))
          .with(
              choice(
                  "acted_upon",
                  words(YearlyLine.Followed.values()),
                  "Whether the commission follows the advice: `yes`, as far as was advised or"
                      + " farther; `in_part`, from the baseline towards it; `no`, not at all, the"
                      + " other way, or where nothing was to change.",
                  row -> word(row.followed())))
          .with(
              text(
                      "levers",
                      "Ids of the levers that shaped the specialty's commission, with `;` between.",
                      (YearlyLine row) -> String.join(";", row.levers()))
                  .blank("no lever shaped it"))
          .noting(
              "A row stays when the plan it is from is pruned. Entrants and completions are those of"
                  + " the newest pack.");

  private YearlyTable() {}

  private static OutputColumn<YearlyLine> counted(
      String name, String meaning, Function<YearlyLine, Optional<Double>> value) {
    return OutputColumn.optional(
        value, NOT_COUNTED, figure(name, "people", meaning, (Double people) -> people));
  }
}
