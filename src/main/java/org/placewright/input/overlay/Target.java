package org.placewright.input.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.input.column.Column;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;

/**
 * What a change is for, once its words are understood.
 *
 * @param table as it was before the changes that are made at once with this one
 * @param column the column it changes; empty when it inserts a row
 * @param tests which rows
 */
record Target(RawTable table, Optional<Column<?>> column, List<RowTest> tests) {
  Target {
    tests = List.copyOf(tests);
  }

  boolean matches(RawRow row) {
    return tests.stream().allMatch(test -> test.matches(table.cell(row, test.column())));
  }

  /** The fields of a row to insert, in the order of the header. */
  List<String> inserted() {
    return table.header().stream()
        .map(
            name ->
                tests.stream()
                    .filter(test -> test.column().equals(name))
                    .map(test -> test.values().get(0))
                    .collect(Collectors.joining()))
        .toList();
  }
}
