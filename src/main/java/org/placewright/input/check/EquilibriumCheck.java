package org.placewright.input.check;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;

/**
 * Advice is on the intakes from the first planned one on: a year of equilibrium before anybody of
 * it can have completed would be answered as if nothing were needed.
 *
 * @param years base year, planned intakes and last year of the run
 */
record EquilibriumCheck(Pack pack, Horizon years, IssueCollector issues) {
  private static final String SETTING = "equilibrium_year";

  void check() {
    OptionalInt first = firstYear();
    if (first.isEmpty()) {
      return;
    }
    pack.table(Tables.SETTINGS).located().stream()
        .filter(row -> row.row().setting().equals(SETTING))
        .filter(row -> isBefore(row.row().value(), first.getAsInt()))
        .forEach(
            row ->
                pack.table(Tables.SETTINGS)
                    .at(row, "value")
                    .error(
                        issues,
                        IssueCode.BAD_YEAR,
                        "no planned intake can complete by "
                            + row.row().value()
                            + ": the first can in "
                            + first.getAsInt()
                            + ".",
                        "Ask for equilibrium in "
                            + first.getAsInt()
                            + " or later, within the horizon."));
  }

  /** The first year in which anybody of the first planned intake can work in post. */
  private OptionalInt firstYear() {
    Set<String> trained = new TreeSet<>();
    pack.rows(Tables.PROGRAMMES).stream().map(Programme::specialty).forEach(trained::add);
    // Who completes a core specialty works in no post yet.
    new PackParts(pack).pathways().cores().forEach(trained::remove);
    return pack.rows(Tables.SPECIALTIES).stream()
        .filter(row -> trained.contains(row.id()))
        .mapToInt(Specialty::trainingYears)
        .map(length -> years.firstIntakeYear() + length)
        .min();
  }

  private static boolean isBefore(String value, int year) {
    // A horizon is known only where all settings could be read: the value is a whole number.
    return Integer.parseInt(value.strip()) < year;
  }
}
