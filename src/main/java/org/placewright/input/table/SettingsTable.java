package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;

/** {@code settings.csv}: the years of the run and numbers that hold for all of it. */
public final class SettingsTable implements Table<SettingRow> {
  private final Column<String> setting = id("setting", "The name of the setting.");
  private final Column<String> value = text("value", "Its value.");

  private final Shape shape =
      Shape.of("settings", "The years of the run, and numbers that hold for all of it.")
          .required("Nothing can be planned without the years of the run.")
          .keyedBy(setting)
          .with(value)
          .noting(
              "Years go base_year < first_intake_year <= last_intake_year <= horizon_year."
                  + " The intakes from first to last are what the plan decides.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public SettingRow row(Fields fields) {
    return new SettingRow(fields.get(setting), fields.get(value));
  }
}
