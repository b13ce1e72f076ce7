package org.placewright.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aLeverRow;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;

class LeverSettingsTest {
  private static LeverRow row(String scope, YearRange years, double value, Mode mode) {
    return aLeverRow()
        .lever("equity")
        .scope(scope)
        .years(years)
        .value(value)
        .mode(mode)
        .relaxPrice(1)
        .build();
  }

  private static final LeverSettings SETTINGS =
      new LeverSettings(
          List.of(
              row("*", YearRange.ANY, 1, Mode.HARD),
              row("*", YearRange.only(2012), 2, Mode.SOFT),
              row("north", YearRange.ANY, 3, Mode.HARD),
              row("surgery", new YearRange(2010, 2011), 4, Mode.OFF)));

  private static Optional<Double> value(int year, String... names) {
    return SETTINGS.inForce(year, names).map(LeverRow::value);
  }

  @Test
  void theFirstNameThatHasARowWins() {
    assertEquals(Optional.of(3.0), value(2013, "surgery", "north"));
    assertEquals(Optional.of(1.0), value(2010, "east"));
  }

  @Test
  void aRowForSomeYearsWinsOverTheOneForAll() {
    assertEquals(Optional.of(2.0), value(2012, "east"));
  }

  @Test
  void aScopeWinsOverYears() {
    assertEquals(Optional.of(3.0), value(2012, "north"));
  }

  @Test
  void offWinsLikeAnyOtherRow() {
    assertEquals(Optional.empty(), value(2010, "surgery", "north"));
  }

  @Test
  void exactlyLooksAtNoOtherScope() {
    assertEquals(Optional.empty(), SETTINGS.exactly("east", 2010));
    assertTrue(SETTINGS.exactly("north", 2010).isPresent());
    assertEquals(List.of("*", "north", "surgery"), SETTINGS.scopes());
  }

  @Test
  void isOffWhenNoRowIsOn() {
    assertFalse(SETTINGS.isOff());
    assertTrue(new LeverSettings(List.of()).isOff());
    assertTrue(new LeverSettings(List.of(row("*", YearRange.ANY, 1, Mode.OFF))).isOff());
  }

  @Test
  void theRuleOfTheLastIntakeGoesOnUntilARowNamesALaterYear() {
    LeverSettings rows =
        new LeverSettings(
            List.of(
                row("*", YearRange.ANY, 1, Mode.HARD),
                row("*", new YearRange(2010, 2013), 2, Mode.SOFT),
                row("north", new YearRange(2010, 2013), 3, Mode.HARD),
                row("north", new YearRange(2016, 2017), 4, Mode.OFF)));
    LeverSettings carriedOn = rows.carryingOnAfter(2013);
    assertEquals(2, carriedOn.inForce(2014, "east").orElseThrow().value());
    assertEquals(3, carriedOn.exactly("north", 2015).orElseThrow().value());
    assertEquals(Optional.empty(), carriedOn.exactly("north", 2016));
    assertEquals(3, carriedOn.exactly("north", 2018).orElseThrow().value());
    assertEquals(1, rows.inForce(2014, "east").orElseThrow().value());
    assertEquals(Optional.empty(), rows.exactly("north", 2015));
  }
}
