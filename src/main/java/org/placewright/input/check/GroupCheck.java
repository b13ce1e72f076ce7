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
  void check() {
    TableRows<Specialty> rows = pack.table(Tables.SPECIALTIES);
    Set<String> practised =
        rows.rows().stream()
            .filter(Specialty::generalPractice)
            .map(Specialty::profession)
            .collect(Collectors.toSet());
    Map<String, Located<Specialty>> first = new TreeMap<>();
    for (Located<Specialty> row : rows.located()) {
      String kind = kind(row.row(), practised);
      Optional<String> group =
          Optional.of(row.row().group())
              .filter(name -> !name.isEmpty())
              .or(() -> kind.equals("staff") ? Optional.of(row.row().profession()) : Optional.empty());
      group
          .map(name -> Optional.ofNullable(first.putIfAbsent(name, row)))
          .flatMap(found -> found)
          .filter(other -> !kind(other.row(), practised).equals(kind))
          .ifPresent(
              other ->
                  rows.at(row, "group")
                      .error(
                          issues,
                          IssueCode.INCONSISTENT,
                          group.get()
                              + " has "
                              + kind
                              + " here and "
                              + kind(other.row(), practised)
                              + " in "
                              + other.raw().place()
                              + ".",
                          "General practice, hospital doctors and others are in groups of their"
                              + " own."));
    }
  }

  private static String kind(Specialty specialty, Set<String> practised) {
    return specialty.generalPractice()
        ? "general practice"
        : practised.contains(specialty.profession()) ? "hospital doctors" : "staff";
  }
}
