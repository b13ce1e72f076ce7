package org.placewright.input.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.SettingRow;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Specialty;

/**
 * The horizon reaches as far as the last planned intake needs to be valued: to the end of the
 * longest course that begins in it, and some years of work after that. Whoever knows that it does
 * not may say so.
 */
record HorizonCheck(Pack pack, IssueCollector issues) {
  /** Years of work after the longest course, so that what it gives weighs against what it costs. */
  private static final int YEARS_OF_WORK = 5;

  private static final String SHORT_HORIZON = "short_horizon";

  void check(Horizon horizon) {
    List<String> trained =
        pack.rows(Tables.PROGRAMMES).stream().map(row -> row.specialty()).toList();
    Optional<Specialty> longest =
        pack.rows(Tables.SPECIALTIES).stream()
            .filter(row -> trained.contains(row.id()) && row.shortfallWeight() > 0)
            .max(Comparator.comparing(Specialty::trainingYears));
    if (isAccepted()) {
      neverComplete(horizon, trained);
    } else if (longest.isPresent()) {
      int completes = horizon.lastIntakeYear() + longest.get().trainingYears();
      if (horizon.horizonYear() < completes + YEARS_OF_WORK) {
        row("horizon_year").ifPresent(row -> tooShort(row, horizon, longest.get(), completes));
      }
    }
  }

  /** What can be said of a short horizon that somebody accepted: whose places cannot count. */
  private void neverComplete(Horizon horizon, List<String> trained) {
    Map<Integer, List<String>> late = new TreeMap<>();
    for (Specialty row : pack.rows(Tables.SPECIALTIES)) {
      int first = horizon.firstIntakeYear() + row.trainingYears();
      if (trained.contains(row.id()) && first > horizon.horizonYear()) {
        late.computeIfAbsent(first, key -> new ArrayList<>()).add(row.id());
      }
    }
    if (!late.isEmpty()) {
      String who = late.values().stream().flatMap(List::stream).collect(joining(", "));
      int latest = Collections.max(late.keySet());
      row("horizon_year")
          .ifPresent(
              row ->
                  pack.table(Tables.SETTINGS)
                      .at(row, "value")
                      .warning(
                          issues,
                          IssueCode.BAD_YEAR,
                          "nobody who enters a planned intake completes by "
                              + horizon.horizonYear()
                              + ": "
                              + who
                              + ". Their places cost money and give nothing.",
                          "The first of them complete in " + latest + "."));
    }
  }

  private void tooShort(
      Located<SettingRow> row, Horizon horizon, Specialty longest, int completes) {
    String message =
        "a horizon of "
            + horizon.horizonYear()
            + " cannot value the intake of "
            + horizon.lastIntakeYear()
            + ": "
            + longest.id()
            + " completes in "
            + completes
            + (horizon.horizonYear() < completes ? ", after it." : ", with hardly a year of work.");
    pack.table(Tables.SETTINGS)
        .at(row, "value")
        .error(
            issues,
            IssueCode.BAD_YEAR,
            message,
            "Set horizon_year to "
                + (completes + YEARS_OF_WORK)
                + " or later; or "
                + SHORT_HORIZON
                + " to yes, to plan without what comes after it.");
  }

  private boolean isAccepted() {
    return row(SHORT_HORIZON).filter(row -> row.row().value().equals("yes")).isPresent();
  }

  private Optional<Located<SettingRow>> row(String setting) {
    return pack.table(Tables.SETTINGS).located().stream()
        .filter(row -> row.row().setting().equals(setting))
        .findFirst();
  }
}
