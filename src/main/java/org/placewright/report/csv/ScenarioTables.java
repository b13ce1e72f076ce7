package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.day;
import static org.placewright.report.csv.OutputColumns.flag;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.table.OutputColumn.optional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.Relocation;
import org.placewright.scenario.policy.ScenarioCase;
import org.placewright.scenario.policy.ScenarioInForce;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of what scenarios did to a run's data, and of the cases for it. */
public final class ScenarioTables {
  private static final String WRITTEN =
      "Written by `plan`, `project`, `advise` and `evaluate` with a scenario";
  private static final String ASSURED = "assured";
  private static final String UNASSURED = "unassured";

  static final OutputTable<ScenarioLine> IN_FORCE =
      OutputTable.<ScenarioLine>of(
              "scenarios_in_force.csv",
              "The scenarios whose changes were made, in that order, and the case for each that"
                  + " reconfigures services.",
              WRITTEN + ".")
          .keyedBy("scenario")
          .with(text("scenario", "The scenario's name.", row -> row.scenario().name()))
          .with(
              whole(
                  "position", "", "1 for that whose changes were made first.", ScenarioLine::place))
          .with(said("extends", "What it builds on.", "nothing", ScenarioCase::buildsOn))
          .with(
              flag(
                  "reconfigures",
                  "Whether it takes activity, staff or posts from one place and gives to another.",
                  row -> row.scenario().reconfigures()))
          .with(
              choice(
                      "case",
                      List.of(ASSURED, UNASSURED),
                      "Whether [its case for change](../models/scenarios.md#service-reconfigurations)"
                          + " is whole.",
                      ScenarioLine::standing)
                  .blank("it needs none"))
          .with(
              text("missing", "What the case lacks, with `;` between.", ScenarioLine::missing)
                  .blank("nothing"))
          .with(said("evidence", "What the case rests on.", "nothing", ScenarioCase::evidence))
          .with(
              text("basis", "What the evidence itself rests on.", ScenarioLine::basis)
                  .blank("that is not known"))
          .with(said("challenged_by", "Who challenged it.", "nobody", ScenarioCase::challengedBy))
          .with(on("challenged_on", "When.", ScenarioCase::challengedOn))
          .with(said("challenge", "What that found.", "not said", ScenarioCase::challenge))
          .with(said("signed_off_by", "Who signed it off.", "nobody", ScenarioCase::signedOffBy))
          .with(on("signed_off_on", "When.", ScenarioCase::signedOffOn));

  static final OutputTable<Moved> MOVES =
      OutputTable.<Moved>of(
              "moves.csv",
              "What service reconfigurations take from each provider or deanery, and give to it.",
              WRITTEN + " that reconfigures services.")
          .keyedBy("scenario", "table", "column", "place_kind", "place")
          .with(text("scenario", "The scenario.", Moved::scenario))
          .with(text("table", "The file of the pack, without `.csv`.", row -> row.move().table()))
          .with(
              text(
                  "column",
                  "The column that was changed, or the id of rows that have gone elsewhere.",
                  row -> row.move().column()))
          .with(
              choice(
                  "place_kind",
                  words(Relocation.PlaceKind.PROVIDER, Relocation.PlaceKind.DEANERY),
                  "What kind of place.",
                  row -> word(row.move().placeKind())))
          .with(text("place", "Its id.", row -> row.move().place()))
          .with(text("unit", "What is counted.", row -> row.move().unit()))
          .with(
              significant(
                  "change",
                  "as in `unit`",
                  "How much more there is, over all rows of the place; below 0 for less.",
                  row -> row.move().change()))
          .noting(
              "The sum over all places is what appears or vanishes: 0 where a scenario only moves.");

  private ScenarioTables() {}

  /** A scenario and its place in the order. */
  record ScenarioLine(ScenarioInForce scenario, int place) {
    String standing() {
      return !scenario.reconfigures() ? "" : scenario.isUnassured() ? UNASSURED : ASSURED;
    }

    String missing() {
      return String.join(";", scenario.missing());
    }

    String basis() {
      return scenario.basis();
    }
  }

  /** A move and whose it is. */
  record Moved(String scenario, Relocation move) {}

  private static OutputColumn<ScenarioLine> said(
      String name, String meaning, String blank, Function<ScenarioCase, String> value) {
    return text(name, meaning, (ScenarioLine row) -> value.apply(row.scenario().card()))
        .blank(blank);
  }

  private static OutputColumn<ScenarioLine> on(
      String name, String meaning, Function<ScenarioCase, LocalDate> value) {
    return optional(
        row ->
            Optional.of(value.apply(row.scenario().card()))
                .filter(date -> !date.equals(LocalDate.MAX)),
        "not said",
        day(name, meaning, date -> date));
  }

  /**
   * What a run says of its scenarios.
   *
   * @param scenario the input of the run, with the changes made
   * @return no table where no scenario is in force
   */
  public static List<FilledTable<?>> of(Scenario scenario) {
    List<ScenarioLine> rows = new ArrayList<>();
    List<Moved> moves = new ArrayList<>();
    for (ScenarioInForce each : scenario.policy().scenarios()) {
      rows.add(new ScenarioLine(each, rows.size() + 1));
      each.moves().forEach(move -> moves.add(new Moved(each.name(), move)));
    }
    List<FilledTable<?>> tables = new ArrayList<>();
    if (!rows.isEmpty()) {
      tables.add(IN_FORCE.filledWith(rows));
    }
    if (!moves.isEmpty()) {
      tables.add(MOVES.filledWith(moves));
    }
    return tables;
  }
}
