package org.placewright.input.check;

import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;

/** When intakes begin, as far as the settings can be read. */
final class IntakeMonths {
  private IntakeMonths() {}

  /** The financial year in which an intake begins: that before its own from January to March. */
  static int financialYear(Pack pack, int intakeYear) {
    boolean beforeApril =
        pack.rows(Tables.SETTINGS).stream()
            .anyMatch(
                row -> row.setting().equals("intake_month") && row.value().matches("0?[1-3]"));
    return beforeApril ? intakeYear - 1 : intakeYear;
  }
}
