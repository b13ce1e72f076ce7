package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.number;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.share;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.quantity.Figures;
import org.placewright.report.comparison.ComparedPlaces.PlacesLine;
import org.placewright.report.comparison.ComparedRun;
import org.placewright.report.comparison.CostDifference;
import org.placewright.report.comparison.DifferenceSentence;
import org.placewright.report.comparison.Noise;
import org.placewright.report.comparison.RunComparison;
import org.placewright.report.comparison.RunComparison.ShortLine;
import org.placewright.report.comparison.ShortFigure;
import org.placewright.scenario.row.Wildcard;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** What {@code compare} answers: runs, what they were asked, places and shortage. */
public final class ComparisonTables {
  static final String WHEN = "Written by `compare`, in the folder of `--out` or as it is printed.";
  static final String RUN = "The run, by its folder.";
  private static final int DECIMALS = 4;
  private static final String NOT_SUBTRACTED = "it is the first run, or costs are not compared";

  /** A run, and the one it is compared with. */
  record Beside(ComparedRun run, ComparedRun first) {
    Optional<CostDifference> difference() {
      return Optional.of(run.difference())
          .filter(
              each ->
                  each.finding() != CostDifference.CostFinding.FIRST
                      && each.finding() != CostDifference.CostFinding.NOT_COMPARED);
    }
  }

  static final OutputTable<Beside> RUNS =
      OutputTable.<Beside>of(
              "compared_runs.csv",
              "Finished plans side by side, and what is proven of the difference of their costs:"
                  + " one row for each run, the first being the one that others are compared with.",
              WHEN)
          .keyedBy("run")
          .with(text("run", RUN, row -> row.run().name()))
          .with(text("pack", "What the pack was called.", row -> row.run().asked().pack()))
          .with(
              optional(
                  row -> row.run().asked().scenario(),
                  "none",
                  text("scenario", "The scenario of `scenarios.csv`.", name -> name)))
          .with(
              text(
                      "without",
                      "The levers that the command line switched off.",
                      (Beside row) -> String.join(" ", row.run().asked().without()))
                  .blank("none"))
          .with(
              text(
                      "unassured",
                      "The scenarios in force that reconfigure services without a whole case for change.",
                      (Beside row) -> String.join(";", row.run().asked().unassured()))
                  .blank("none"))
          .with(
              year(
                  "first_intake_year",
                  "The first planned intake.",
                  row -> row.run().horizon().firstIntakeYear()))
          .with(
              year(
                  "last_intake_year",
                  "The last planned intake.",
                  row -> row.run().horizon().lastIntakeYear()))
          .with(year("horizon_year", "The horizon.", row -> row.run().horizon().horizonYear()))
          .with(cost("cost", "The plan's cost.", row -> row.run().certificate().objective()))
          .with(cost("bound", "No plan costs less.", row -> row.run().certificate().bound()))
          .with(share("gap", "(cost − bound) / cost.", row -> row.run().certificate().gap()))
          .with(
              cost(
                  "cost_carrying_on",
                  "What carrying on costs by the same measure.",
                  row -> row.run().carryingOn()))
          .with(
              choice(
                  "finding",
                  words(CostDifference.CostFinding.values()),
                  "What is proven of the least costs, not of the plans that were found:"
                      + " `same_question`: they are the same; `more`, `less`: this run's is more or"
                      + " less than that of the first; `not_shown`: neither is proven;"
                      + " `not_compared`: they are not measured alike. `first` is the first run.",
                  row -> row.run().difference().finding().word()))
          .with(
              optional(
                  Beside::difference,
                  NOT_SUBTRACTED,
                  edge(
                      "more_at_least",
                      "The least cost of this run less that of the first: not below this. Rounded"
                          + " down.",
                      RoundingMode.FLOOR,
                      CostDifference::atLeast)))
          .with(
              optional(
                  Beside::difference,
                  NOT_SUBTRACTED,
                  edge(
                      "more_at_most",
                      "The same: not above this. Rounded up.",
                      RoundingMode.CEILING,
                      CostDifference::atMost)))
          .with(
              text(
                      "sentence",
                      "The same for a reader.",
                      (Beside row) -> DifferenceSentence.of(row.first(), row.run()))
                  .blank("it is the first run"))
          .noting(
              "How the interval is made, and what *not shown* means:"
                  + " [comparing plans](../models/compare.md).");

  static final OutputTable<PlacesLine> PLACES =
      OutputTable.<PlacesLine>of(
              "compared_places.csv",
              "Places in the intakes that all runs plan: one row for each run, specialty and"
                  + " intake, for groups of staff, and for all intakes together.",
              WHEN)
          .keyedBy("run", "group", "specialty", "intake_year")
          .with(text("run", RUN, PlacesLine::run))
          .with(text("group", "The group of staff; `*` for all.", row -> row.of().group()))
          .with(
              text(
                  "specialty",
                  "The specialty; `*` for the whole group.",
                  row -> row.of().specialty().orElse(Wildcard.ANY)))
          .with(
              text(
                  "intake_year",
                  "The intake; `*` for all that are shared.",
                  row -> row.of().intake().map(String::valueOf).orElse(Wildcard.ANY)))
          .with(places("places", "Places in this run.", PlacesLine::places))
          .with(places("change", "`places` less those of the first run.", PlacesLine::change))
          .with(
              choice(
                  "finding",
                  words(Noise.PlacesFinding.values()),
                  "`same`; `noise`: no more than search alone may make; `not_shown`: more, but"
                      + " nothing shows that the best plans differ; `beyond`: more, and the best"
                      + " plans are shown to cost differently. `first` is the first run.",
                  row -> row.finding().word()))
          .noting(
              "Noise is up to 2 places or 5 % of the greater number, and whatever two of the runs"
                  + " that ask the same differ by here: [comparing plans](../models/compare.md).");

  static final OutputTable<ShortLine> SHORTAGE =
      OutputTable.<ShortLine>of(
              "compared_shortage.csv",
              "Who is short under which plan, who loses and who gains: one row for each run, group,"
                  + " specialty or deanery, and shared year.",
              WHEN)
          .keyedBy("run", "by", "id", "year")
          .with(text("run", RUN, ShortLine::run))
          .with(
              choice(
                  "by",
                  Arrays.stream(ShortFigure.StaffKind.values())
                      .map(ShortFigure.StaffKind::word)
                      .toList(),
                  "What the row is about. Groups and specialties are short in the whole country,"
                      + " where a surplus next door counts; deaneries by themselves.",
                  row -> row.figure().part().kind().word()))
          .with(text("id", "Which; `*` for all staff.", row -> row.figure().part().id()))
          .with(year("year", "The year, at 30 September.", row -> row.figure().year()))
          .with(fte("demand_fte", "Demand.", row -> row.figure().demand()))
          .with(fte("short_fte", "Short with the plan.", row -> row.figure().shortFte()))
          .with(share("short_share", "The same, of demand.", row -> row.figure().share()))
          .with(
              optional(
                  ComparisonTables::compared,
                  "the first run has no such row",
                  fte("change_fte", "`short_fte` less that of the first run.", ShortLine::change)))
          .with(
              optional(
                  ComparisonTables::compared,
                  "the first run has no such row",
                  figure(
                      "change_points",
                      "hundredths of demand",
                      "`short_share` less that of the first run.",
                      ShortLine::points)))
          .with(
              choice(
                  "finding",
                  List.of("loses", "gains", "same"),
                  "Of these two plans: shorter than in the first run or less short, by more than"
                      + " 0.05 points.",
                  row -> row.loses() ? "loses" : row.gains() ? "gains" : "same"));

  private ComparisonTables() {}

  private static Optional<ShortLine> compared(ShortLine line) {
    return Optional.of(line).filter(each -> each.first().isPresent());
  }

  private static <R> OutputColumn<R> cost(String name, String meaning, Function<R, Double> value) {
    return figure(name, "weighted FTE-years", meaning, value);
  }

  /** An end of an interval, which rounding may only widen. */
  private static <R> OutputColumn<R> edge(
      String name, String meaning, RoundingMode outwards, Function<R, Double> value) {
    Function<Double, String> text =
        end -> Figures.exact(new BigDecimal(end).setScale(DECIMALS, outwards));
    return OutputColumn.of(name, meaning, number("weighted FTE-years", text), value);
  }

  /** Names of all tables of a comparison, the most telling first. */
  public static List<String> files() {
    return all().stream().map(OutputTable::file).toList();
  }

  static List<OutputTable<?>> all() {
    return List.of(
        RUNS,
        ComparedInputTable.TABLE,
        PLACES,
        SHORTAGE,
        ComparedMoneyTable.TABLE,
        ComparedLeverTables.LEVERS,
        ComparedLeverTables.ROWS);
  }

  /**
   * Every table of a comparison.
   *
   * @param comparison the runs
   * @return in the order of {@link #files}
   */
  public static List<FilledTable<?>> of(RunComparison comparison) {
    return List.of(
        RUNS.filledWith(
            comparison.runs().stream().map(run -> new Beside(run, comparison.first())).toList()),
        ComparedInputTable.of(comparison),
        PLACES.filledWith(comparison.places()),
        SHORTAGE.filledWith(comparison.shortages()),
        ComparedMoneyTable.TABLE.filledWith(comparison.funds()),
        ComparedLeverTables.levers(comparison),
        ComparedLeverTables.rows(comparison));
  }
}
