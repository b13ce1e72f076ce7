package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.LeverRow;
import org.placewright.scenario.Mode;

class LeverSettingsTest {
  private static final YearRange ANY = YearRange.ANY;
  private static final YearRange EARLY = new YearRange(2010, 2011);

  private static LeverRow row(String scope, YearRange years, double value, Mode mode) {
    return new LeverRow("stability", scope, years, value, mode, 1, "test");
  }

  private static LeverSettings settings(LeverRow... rows) {
    return new LeverSettings(List.of(rows));
  }

  private static Optional<Double> value(LeverSettings settings, int year, String... names) {
    return settings.inForce(year, names).map(LeverRow::value);
  }

  @Test
  void takesTheFirstNameThatHasARow() {
    LeverSettings settings =
        settings(
            row("*", ANY, 1, Mode.HARD),
            row("north", ANY, 2, Mode.HARD),
            row("surgery", ANY, 3, Mode.SOFT));
    assertEquals(Optional.of(3.0), value(settings, 2010, "surgery", "north"));
    assertEquals(Optional.of(2.0), value(settings, 2010, "medicine", "north"));
    assertEquals(Optional.of(1.0), value(settings, 2010, "medicine", "south"));
  }

  @Test
  void takesTheRowForFewerYearsOfOneScope() {
    LeverSettings settings = settings(row("*", ANY, 1, Mode.HARD), row("*", EARLY, 2, Mode.HARD));
    assertEquals(Optional.of(2.0), value(settings, 2011));
    assertEquals(Optional.of(1.0), value(settings, 2012));
  }

  @Test
  void takesANearerScopeBeforeFewerYears() {
    LeverSettings settings =
        settings(row("north", ANY, 1, Mode.HARD), row("*", EARLY, 2, Mode.HARD));
    assertEquals(Optional.of(1.0), value(settings, 2010, "north"));
  }

  @Test
  void isOffWhereTheNearestRowSaysSo() {
    LeverSettings settings = settings(row("*", ANY, 1, Mode.HARD), row("north", ANY, 2, Mode.OFF));
    assertEquals(Optional.empty(), value(settings, 2010, "north"));
    assertEquals(Optional.of(1.0), value(settings, 2010, "south"));
    assertFalse(settings.isOff());
  }

  @Test
  void isOffWithoutARow() {
    assertTrue(settings().isOff());
    assertTrue(settings(row("*", ANY, 1, Mode.OFF)).isOff());
    assertEquals(Optional.empty(), value(settings(row("north", ANY, 1, Mode.HARD)), 2010, "south"));
  }

  @Test
  void takesExactlyTheScopeItIsAskedFor() {
    LeverSettings settings =
        settings(row("*", ANY, 1, Mode.HARD), row("north", EARLY, 2, Mode.HARD));
    assertEquals(Optional.of(2.0), settings.exactly("north", 2010).map(LeverRow::value));
    assertEquals(Optional.empty(), settings.exactly("north", 2012));
    assertEquals(List.of("*", "north"), settings.scopes());
  }

  @Test
  void takesTheRowsOfOneLever() {
    LeverRow other = new LeverRow("equity", "*", ANY, 9, Mode.HARD, 1, "test");
    LeverRow own = row("*", ANY, 1, Mode.HARD);
    assertEquals(List.of(own), LeverSettings.of(List.of(other, own), "stability").rows());
  }
}
