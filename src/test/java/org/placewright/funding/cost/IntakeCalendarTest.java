package org.placewright.funding.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.quantity.FinancialYear;

class IntakeCalendarTest {
  @ParameterizedTest
  // From the intake month to March, both included, out of twelve months.
  @CsvSource({"8, 2010, 8", "4, 2010, 12", "12, 2010, 4", "1, 2009, 3", "3, 2009, 1"})
  void anIntakePaysForItsMonthsUntilMarch(int month, int financialYear, double months) {
    IntakeCalendar calendar = new IntakeCalendar(month);
    assertEquals(new FinancialYear(financialYear), calendar.beginsIn(2010));
    assertEquals(months / 12, calendar.firstShare());
    assertEquals(2010, calendar.intakeOf(new FinancialYear(financialYear)));
  }

  @Test
  void thereIsNoThirteenthMonth() {
    assertThrows(IllegalArgumentException.class, () -> new IntakeCalendar(13));
    assertThrows(IllegalArgumentException.class, () -> new IntakeCalendar(0));
  }
}
