package org.placewright.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewright.assurance.AssuranceLine;
import org.placewright.assurance.AssuranceReport;
import org.placewright.scenario.Assurance;

/** {@code assurance.csv}: what assures the professions whose places are commissioned. */
final class AssuranceTables {
  private static final List<String> COLUMNS =
      List.of(
          "specialty",
          "profession",
          "regulated",
          "risk",
          "places",
          "first_intake_places",
          "last_intake_places",
          "kind",
          "body",
          "valid_to",
          "state",
          "missing");

  private AssuranceTables() {}

  /** The table by its file's name; none where no profession needs assurance. */
  static Map<String, CsvTable> of(DecidedPlan decided) {
    List<AssuranceLine> lines = lines(decided);
    return lines.isEmpty()
        ? Map.of()
        : Map.of(
            "assurance.csv",
            new CsvTable(COLUMNS, lines.stream().map(AssuranceTables::row).toList()));
  }

  static List<AssuranceLine> lines(DecidedPlan decided) {
    return AssuranceReport.of(decided.brief(), decided.allocation().plan());
  }

  private static List<String> row(AssuranceLine line) {
    return List.of(
        line.specialty().id(),
        line.specialty().profession(),
        line.specialty().regulated() ? "yes" : "no",
        word(line.specialty().risk()),
        Integer.toString(line.total()),
        line.places().get(0).toString(),
        line.places().get(line.places().size() - 1).toString(),
        line.assurance().map(row -> word(row.kind())).orElse(""),
        line.assurance().map(Assurance::body).orElse(""),
        line.assurance()
            .map(Assurance::validTo)
            .filter(day -> !day.equals(LocalDate.MAX))
            .map(LocalDate::toString)
            .orElse(""),
        word(line.state()),
        line.missing());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
