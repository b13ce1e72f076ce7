package org.placewright.input.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.register.Specialty;

/** A group of staff is of one kind, as tables by group give general practice and hospitals too. */
record GroupCheck(Pack pack, IssueCollector issues) {
  private static final String STAFF = "staff";

  void check() {
    TableRows<Specialty> rows = pack.table(Tables.SPECIALTIES);
    Set<String> practised =
        rows.rows().stream()
            .filter(Specialty::generalPractice)
            .map(Specialty::profession)
            .collect(Collectors.toSet());
    Map<String, Located<Specialty>> first = new TreeMap<>();
    for (Located<Specialty> row : rows.located()) {
      group(row.row(), practised)
          .flatMap(name -> Optional.ofNullable(first.putIfAbsent(name, row)))
          .filter(other -> !kind(other.row(), practised).equals(kind(row.row(), practised)))
          .ifPresent(
              other ->
                  rows.at(row, "group")
                      .error(
                          issues,
                          IssueCode.INCONSISTENT,
                          message(row.row(), other, practised),
                          "General practice, hospital doctors and others are in groups of their"
                              + " own."));
    }
  }

  private static String message(Specialty row, Located<Specialty> other, Set<String> practised) {
    return group(row, practised).orElse("")
        + " has "
        + kind(row, practised)
        + " here and "
        + kind(other.row(), practised)
        + " in "
        + other.raw().place()
        + ".";
  }

  /** The group that a table names, or the profession that is one; nothing for the usual others. */
  private static Optional<String> group(Specialty row, Set<String> practised) {
    return Optional.of(row.group())
        .filter(name -> !name.isEmpty())
        .or(
            () ->
                kind(row, practised).equals(STAFF)
                    ? Optional.of(row.profession())
                    : Optional.empty());
  }

  private static String kind(Specialty specialty, Set<String> practised) {
    return specialty.generalPractice()
        ? "general practice"
        : practised.contains(specialty.profession()) ? "hospital doctors" : STAFF;
  }
}
