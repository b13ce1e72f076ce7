package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.day;
import static org.placewright.report.csv.OutputColumns.flag;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.word;
import static org.placewright.report.csv.OutputColumns.words;
import static org.placewright.table.OutputColumn.optional;

import java.time.LocalDate;
import java.util.List;
import org.placewright.assurance.AssuranceLine;
import org.placewright.assurance.AssuranceReport;
import org.placewright.report.PlanReport;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.register.Risk;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** {@code assurance.csv}: what assures the professions whose places are commissioned. */
public final class AssuranceTables {
  private static final String NOTHING = "nothing is in force, or the law regulates";

  static final OutputTable<AssuranceLine> TABLE =
      OutputTable.<AssuranceLine>of(
              "assurance.csv",
              "What assures the professions whose places are bought: one row for each specialty"
                  + " with places.",
              "Written by `plan` where places are bought in a specialty that is not regulated and"
                  + " of significant risk.")
          .keyedBy("specialty")
          .with(text("specialty", "The specialty.", row -> row.specialty().id()))
          .with(text("profession", "Its profession.", row -> row.specialty().profession()))
          .with(
              flag(
                  "regulated",
                  "Whether the law regulates it, as in `specialties.csv`.",
                  row -> row.specialty().regulated()))
          .with(
              choice(
                  "risk",
                  words(Risk.values()),
                  "The risk to patients, as in `specialties.csv`.",
                  row -> word(row.specialty().risk())))
          .with(places("places", "Places in all planned intakes.", AssuranceLine::total))
          .with(
              places(
                  "first_intake_places",
                  "Places in the first planned intake.",
                  row -> row.places().get(0)))
          .with(
              places(
                  "last_intake_places",
                  "Places in the last planned intake.",
                  row -> row.places().get(row.places().size() - 1)))
          .with(
              optional(
                  AssuranceLine::assurance,
                  NOTHING,
                  choice(
                      "kind",
                      words(Assurance.AssuranceKind.values()),
                      "The kind of assurance in force at the first intake with places, else at a"
                          + " later one.",
                      row -> word(row.kind()))))
          .with(
              optional(
                  AssuranceLine::assurance,
                  NOTHING,
                  text("body", "The body that gives it.", Assurance::body)))
          .with(
              optional(
                  row ->
                      row.assurance()
                          .map(Assurance::validTo)
                          .filter(to -> !to.equals(LocalDate.MAX)),
                  "nothing is in force, the law regulates, or no end is known",
                  day("valid_to", "The last day on which it is in force.", to -> to)))
          .with(
              choice(
                  "state",
                  words(AssuranceLine.AssuranceState.values()),
                  "`regulated` by law, `assured` at every intake with places, `expiring` before a"
                      + " later one, or `missing` at the first.",
                  row -> word(row.state())))
          .with(
              text("missing", "What is missing, a sentence.", AssuranceLine::missing)
                  .blank("nothing is missing"))
          .noting(
              "First those not regulated and of significant risk, then others not regulated, then"
                  + " the regulated. How it is judged: [assurance](../models/assurance.md).");

  private AssuranceTables() {}

  /** The table; none where no profession needs assurance. */
  public static List<FilledTable<?>> of(PlanReport decided) {
    List<AssuranceLine> lines = lines(decided);
    return lines.isEmpty() ? List.of() : List.of(TABLE.filledWith(lines));
  }

  public static List<AssuranceLine> lines(PlanReport decided) {
    return AssuranceReport.of(decided.brief(), decided.allocation().plan());
  }
}
