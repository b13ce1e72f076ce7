package org.placewright.input.check;

import java.util.Optional;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.SettingRow;
import org.placewright.input.table.SettingsColumns;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Interval;

/** The value of each setting is not far from what is usual of it; all of them can be read. */
record SettingValueCheck(Pack pack, IssueCollector issues) {
  void check() {
    for (Column<?> setting : new SettingsColumns().all()) {
      setting.plausible().usual().ifPresent(usual -> check(setting, usual));
    }
  }

  private void check(Column<?> setting, Interval usual) {
    pack.table(Tables.SETTINGS).located().stream()
        .filter(row -> row.row().setting().equals(setting.name()))
        .forEach(row -> check(row, setting, usual));
  }

  private void check(Located<SettingRow> row, Column<?> setting, Interval usual) {
    Optional<Double> value = Figure.number(row.row().value());
    if (value.isPresent() && !setting.plausible().isUsual(value.get())) {
      pack.table(Tables.SETTINGS)
          .at(row, "value")
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              row.row().value()
                  + " for "
                  + setting.name()
                  + " is unusual: usually "
                  + usual.words()
                  + ".",
              LikelyValue.advice(LikelyValue.movedInto(value.get(), usual)));
    }
  }
}
