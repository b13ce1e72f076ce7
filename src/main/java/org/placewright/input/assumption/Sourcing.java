package org.placewright.input.assumption;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.assumption.Provenance;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;

/** Finds the source of each field of a pack. */
final class Sourcing {
  private final SourceList sources;
  private final Map<Integer, String> ofChange = new HashMap<>();

  Sourcing(Pack pack) {
    sources = new SourceList(pack);
    RawTable changes = pack.table(Tables.SCENARIOS).raw();
    changes.rows().forEach(row -> ofChange.put(row.line(), changes.cell(row, Shape.SOURCE)));
  }

  Provenance of(String source) {
    return sources.provenance(source);
  }

  /**
   * The source of one field: that of the scenario's row when it changed the field, that of the
   * program when the field is blank, and otherwise that of the field's own row.
   */
  String source(UsedTable table, RawRow row, UsedTable.Field field) {
    Optional<Integer> change = table.change(row, field);
    if (change.isPresent()) {
      return Optional.ofNullable(ofChange.get(change.get())).orElse("");
    }
    return field.text(row).isEmpty() ? Provenance.DEFAULT : table.source(row);
  }
}
