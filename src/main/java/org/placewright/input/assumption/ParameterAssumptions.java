package org.placewright.input.assumption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Provenance;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Located;
import org.placewright.scenario.row.Row;

/**
 * The assumptions of a table of parameters: one for each field.
 *
 * @param table one of parameters
 * @param sourcing finds the source of each field
 */
record ParameterAssumptions(UsedTable table, Sourcing sourcing) {
  /** A row's text and what sorts it. */
  private record KeyedField(String key, RawRow row) {
    static KeyedField of(Located<? extends Row> located) {
      return new KeyedField(located.row().key(), located.raw());
    }
  }

  List<Assumption> list() {
    List<Assumption> all = new ArrayList<>();
    List<UsedTable.Field> there = table.fields().stream().filter(UsedTable.Field::isThere).toList();
    table.rows().located().stream()
        .map(KeyedField::of)
        .sorted(Comparator.comparing(KeyedField::key))
        .forEach(keyed -> addTo(all, keyed.row(), there));
    if (!table.rows().located().isEmpty()) {
      table.fields().stream()
          .filter(field -> !field.isThere())
          .forEach(field -> all.add(everyRow(table, sourcing, field)));
    }
    return all;
  }

  private void addTo(List<Assumption> all, RawRow row, List<UsedTable.Field> fields) {
    String key = table.key(row);
    for (UsedTable.Field field : fields) {
      all.add(
          new Assumption(
              table.id(key, field.column().name()),
              field.value(row),
              field.column().unit(),
              sourcing.of(sourcing.source(table, row, field)),
              table.change(row, field).isPresent()));
    }
  }

  /** What a column that the file does not have means for all rows. */
  static Assumption everyRow(UsedTable table, Sourcing sourcing, UsedTable.Field field) {
    return new Assumption(
        table.id(PackRegister.EVERY_ROW, field.column().name()),
        field.column().blankWords().orElse(""),
        field.column().unit(),
        sourcing.of(Provenance.DEFAULT),
        false);
  }
}
