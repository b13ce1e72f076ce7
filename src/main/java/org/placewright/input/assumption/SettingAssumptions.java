package org.placewright.input.assumption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.Provenance;
import org.placewright.input.column.Column;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.SettingsColumns;
import org.placewright.input.table.TableRows;

/**
 * The settings: each row as the column it stands for, and the defaults of those without a row.
 *
 * @param table {@code settings.csv}
 * @param sourcing finds the source of each field
 */
record SettingAssumptions(TableRows<?> table, Sourcing sourcing) {
  private static final String SETTING = "setting";
  private static final String VALUE = "value";

  List<Assumption> list() {
    UsedTable used = new UsedTable(table);
    Map<String, RawRow> bySetting = new HashMap<>();
    table.raw().rows().forEach(row -> bySetting.put(table.raw().cell(row, SETTING), row));
    List<Assumption> all = new ArrayList<>();
    new SettingsColumns()
        .all().stream()
            .sorted(Comparator.comparing(Column::name))
            .forEach(
                setting ->
                    all.add(
                        Optional.ofNullable(bySetting.get(setting.name()))
                            .map(row -> given(used, setting, row))
                            .orElseGet(() -> left(used, setting))));
    return all;
  }

  private Assumption given(UsedTable used, Column<?> setting, RawRow row) {
    UsedTable.Field field = new UsedTable.Field(setting, table.raw().header().indexOf(VALUE));
    return new Assumption(
        id(used, setting),
        field.value(row),
        setting.unit(),
        sourcing.of(sourcing.source(used, row, field)),
        used.change(row, field).isPresent());
  }

  private Assumption left(UsedTable used, Column<?> setting) {
    return new Assumption(
        id(used, setting),
        setting.blankWords().orElse(""),
        setting.unit(),
        sourcing.of(Provenance.DEFAULT),
        false);
  }

  private static Assumption.Id id(UsedTable used, Column<?> setting) {
    return used.id(SETTING + "=" + setting.name(), VALUE);
  }
}
