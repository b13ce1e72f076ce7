package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.year;
import static org.placewright.table.OutputColumn.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewright.allocation.NextPlace;
import org.placewright.report.ExplainedPlaces;
import org.placewright.report.PlaceReason;
import org.placewright.report.PlaceReasons;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;
import org.placewright.table.TableUse;

/** Why each intake of a programme has as many places as it has. */
public final class ReasonTables {
  private static final String UNIT = "weighted FTE-years";
  private static final String NO_FEWER = "there are no places";
  private static final String ALLOWED = "no hard rule stops it";
  private static final String NOTHING_ELSE = "nothing else could be had for it";

  static final OutputTable<PlaceReason> REASONS =
      OutputTable.<PlaceReason>of(
              "reasons.csv",
              "Why this many places, not one more and not one fewer: one row for each programme and"
                  + " planned intake.",
              "Written by `plan` in full; `explain` answers the same for any of them.")
          .usedFor(TableUse.DETAIL)
          .keyedBy("programme", "intake_year")
          .with(text("programme", "The programme.", row -> row.line().programme().id()))
          .with(text("specialty", "Its specialty.", row -> row.line().specialty().id()))
          .with(text("deanery", "Its deanery.", row -> row.line().deanery().id()))
          .with(year("intake_year", "The intake.", row -> row.line().intakeYear()))
          .with(places("places", "What is planned.", row -> row.line().places().planned()))
          .with(
              places(
                  "advised_places",
                  "What the Centre for Excellence advises.",
                  row -> row.line().places().advised()))
          .with(
              gbp(
                  "gbp_per_place",
                  "What one more costs and one fewer saves over the whole course, all funds"
                      + " together.",
                  row -> row.line().price().wholeCourse()))
          .withEach(nextPlace("one_more", "one place more", row -> Optional.of(row.more())))
          .withEach(nextPlace("one_fewer", "one place fewer", PlaceReason::fewer))
          .with(text("sentence", "The same for a reader.", PlaceReason::sentence))
          .noting(
              "All else stays as it is planned: a place more here with a place fewer elsewhere may"
                  + " keep every rule. Rows are those of [levers.csv](levers.md); `promised` and"
                  + " `capacity` stand for what is promised and for `max_places` where the lever"
                  + " `training-capacity` has no row.")
          .noting(
              "Where another count costs less, the plan is not the best there is, only proven"
                  + " within its gap.");

  static final OutputTable<ExplainedPlaces> EXPLAINED =
      OutputTable.<ExplainedPlaces>of(
              "explained.csv",
              "Why the intakes that were asked for are what they are: one row for each.",
              "Printed by `explain`.")
          .keyedBy("programme", "intake_year")
          .withAllOf(REASONS, ExplainedPlaces::reason)
          .with(
              text(
                      "difference_to_advice",
                      "What stands between the plan and what the Centre advises.",
                      (ExplainedPlaces row) ->
                          row.towardsAdvice().map(row.reason()::outcome).orElse(""))
                  .blank("the plan is as advised"))
          .with(
              text(
                      "next_best_programme",
                      "Where one place could be had for the money of one here: in the same intake"
                          + " and SHA, for no more over the whole course, with every hard rule kept.",
                      (ExplainedPlaces row) ->
                          row.nextBest().map(use -> use.line().programme().id()).orElse(""))
                  .blank(NOTHING_ELSE))
          .with(
              optional(
                  ExplainedPlaces::nextBest,
                  NOTHING_ELSE,
                  gbp(
                      "next_best_gbp_per_place",
                      "What a place costs there over the whole course.",
                      use -> use.line().price().wholeCourse())))
          .with(
              optional(
                  ExplainedPlaces::nextBest,
                  NOTHING_ELSE,
                  significant(
                      "next_best_cost_fte_years",
                      UNIT,
                      "What the plan would cost more with the place there.",
                      PlaceReasons.OtherUse::cost)))
          .with(
              text(
                      "changed",
                      "What is other than in the plan of `--since`, with `;` between.",
                      (ExplainedPlaces row) -> String.join("; ", row.changes()))
                  .blank("nothing, or no such plan was given"));

  static final OutputTable<Stopped> STOPS =
      OutputTable.<Stopped>of(
              "explained_rows.csv",
              "The rules that stop the next place: one row for each, and for each figure that a"
                  + " person wrote and it comes from.",
              "Printed by `explain`.")
          .with(text("programme", "The programme.", row -> row.place().line().programme().id()))
          .with(year("intake_year", "The intake.", row -> row.place().line().intakeYear()))
          .with(
              choice(
                  "asked",
                  List.of("more", "fewer"),
                  "What it stops: one place more, or one fewer.",
                  Stopped::asked))
          .with(
              text(
                  "rule",
                  "The lever's id; or `promised`, or `capacity`.",
                  row -> row.stop().rule()))
          .with(text("row", "The row of the model.", row -> row.stop().row()))
          .with(text("sentence", "How the plan stands to it.", row -> row.stop().sentence()))
          .withEach(
              List.of(
                  ofFigure(text("file", "Where the figure is.", WrittenFigure::file)),
                  ofFigure(whole("line", "", "On which line.", WrittenFigure::line)),
                  ofFigure(text("column", "In which column.", figure -> figure.name().column())),
                  ofFigure(
                      text("present", "What stands there.", WrittenFigure::text)
                          .blank("the field is blank"))));

  private ReasonTables() {}

  /** A rule that stops a place, and one of the figures that it comes from. */
  record Stopped(
      PlaceReason place, String asked, NextPlace.Obstacle stop, Optional<WrittenFigure> figure) {}

  private static OutputColumn<Stopped> ofFigure(OutputColumn<WrittenFigure> column) {
    return optional(Stopped::figure, "no row of the pack sets it", column);
  }

  private static List<OutputColumn<PlaceReason>> nextPlace(
      String prefix, String what, Function<PlaceReason, Optional<NextPlace>> of) {
    return List.of(
        text(
                prefix + "_stopped_by",
                "The hard rules that " + what + " would break, as rows, with `;` between.",
                (PlaceReason row) -> of.apply(row).map(ReasonTables::rows).orElse(""))
            .blank(ALLOWED),
        text(
                prefix + "_figures",
                "The nearest figure that each of them comes from, as `capacity.csv:2`.",
                (PlaceReason row) -> of.apply(row).map(next -> figures(row, next)).orElse(""))
            .blank(ALLOWED),
        optional(
            of,
            NO_FEWER,
            significant(
                prefix + "_costs_fte_years",
                UNIT,
                "What becomes worse with " + what + ".",
                NextPlace::costs)),
        optional(
            of,
            NO_FEWER,
            significant(
                prefix + "_saves_fte_years",
                UNIT,
                "What becomes better with " + what + ".",
                NextPlace::saves)));
  }

  private static String rows(NextPlace next) {
    return next.stops().stream().map(NextPlace.Obstacle::row).collect(Collectors.joining(";"));
  }

  private static String figures(PlaceReason reason, NextPlace next) {
    return next.stops().stream()
        .map(reason::place)
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(";"));
  }

  /** The tables that {@code explain} answers with. */
  public static List<OutputTable<?>> explained() {
    return List.of(EXPLAINED, STOPS);
  }

  /** The reasons of a whole plan. */
  public static FilledTable<PlaceReason> of(PlaceReasons reasons) {
    return REASONS.filledWith(reasons.all());
  }

  /**
   * The answer of {@code explain}.
   *
   * @param places the intakes that were asked for
   * @return its tables, the most telling first
   */
  public static List<FilledTable<?>> of(List<ExplainedPlaces> places) {
    List<Stopped> stops = new ArrayList<>();
    for (ExplainedPlaces place : places) {
      PlaceReason reason = place.reason();
      add(reason, "more", reason.more(), stops);
      reason.fewer().ifPresent(next -> add(reason, "fewer", next, stops));
    }
    return List.of(EXPLAINED.filledWith(places), STOPS.filledWith(stops));
  }

  private static void add(PlaceReason reason, String asked, NextPlace next, List<Stopped> stops) {
    for (NextPlace.Obstacle stop : next.stops()) {
      List<WrittenFigure> figures = reason.figures(stop);
      if (figures.isEmpty()) {
        stops.add(new Stopped(reason, asked, stop, Optional.empty()));
      }
      figures.forEach(figure -> stops.add(new Stopped(reason, asked, stop, Optional.of(figure))));
    }
  }
}
