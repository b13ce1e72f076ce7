package org.placewright.input.table;

import org.placewright.scenario.row.Row;

/**
 * One setting as text.
 *
 * @param setting its name
 * @param value as the file has it
 */
public record SettingRow(String setting, String value) implements Row {
  @Override
  public String key() {
    return Row.keyOf(setting);
  }
}
