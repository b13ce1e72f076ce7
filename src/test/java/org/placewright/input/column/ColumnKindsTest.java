package org.placewright.input.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.YearRange;

/** What a column says of itself, to people and to programs. */
class ColumnKindsTest {
  private static String described(Column<?> column) {
    FieldSchema schema = column.kind().schema();
    return String.join(
        "; ",
        column.kind().words(),
        column.kind().content().toString(),
        column.kind().type().getSimpleName(),
        schema.type()
            + schema.minimum().map(least -> " from " + least).orElse("")
            + schema.maximum().map(most -> " to " + most).orElse("")
            + schema.pattern().map(pattern -> " like " + pattern).orElse("")
            + (schema.values().isEmpty() ? "" : " of " + schema.values()));
  }

  private static String written(Column<?> column, String number) {
    return column.kind().write(new BigDecimal(number)).orElse("nothing");
  }

  @Test
  void eachKindIsDescribed() {
    String id = "[^\\s*,;/\\\\\"]{1,100}";
    assertEquals("id; NAME; String; string like " + id, described(Columns.id("c", "C.")));
    assertEquals(
        "id, or `*` for any; NAME; String; string like \\*|" + id,
        described(Columns.idOrAny("c", "C.")));
    assertEquals("text; NAME; String; string", described(Columns.text("c", "C.")));
    assertEquals(
        "number from 0.5 to 1000; NUMBER; Double; number from 0.5 to 1000",
        described(Columns.number("c", "C.", 0.5, 1000)));
    assertEquals(
        "number from 0 to 1; NUMBER; OptionalDouble; number from 0 to 1",
        described(Columns.optionalFraction("c", "C.", "none")));
    assertEquals(
        "whole number from -2 to 9; NUMBER; Integer; integer from -2 to 9",
        described(Columns.whole("c", "C.", -2, 9)));
    assertEquals(
        "whole number from 1900 to 2200, or `*` for any; NUMBER; YearRange; string like"
            + " \\*|\\d{1,4}",
        described(Columns.yearOrAny("c", "C.")));
    assertEquals(
        "pounds from -9 to 9, at most two decimals; NUMBER; Pounds; number from -9 to 9",
        described(Columns.poundsEitherWay("c", "C.", 9)));
    assertEquals(
        "month, as 2008-04; DATE; YearMonth; yearmonth", described(Columns.month("c", "C.")));
    assertEquals("date, as 2008-04-21; DATE; LocalDate; date", described(Columns.date("c", "C.")));
    assertEquals(
        "year, or date, as 2008-04-21; DATE; String; string like \\d{4}(-\\d{2}-\\d{2})?",
        described(Columns.yearOrDate("c", "C.")));
    assertEquals(
        "F, M or *; CHOICE; String; string of [F, M, *]", described(Columns.sexOrAny("C.")));
  }

  @Test
  void numbersThatAScenarioCalculatesAreWrittenAsTheColumnReadsThem() {
    assertEquals("0.1", written(Columns.fraction("c", "C."), "0.10"));
    assertEquals("0.1", written(Columns.optionalFraction("c", "C.", "none"), "0.10"));
    assertEquals("3", written(Columns.whole("c", "C.", 0, 9), "2.5"));
    assertEquals("2011", written(Columns.yearOrAny("c", "C."), "2011.4"));
    // Half a penny goes to the even penny.
    assertEquals("1.02", written(Columns.pounds("c", "C.", 9), "1.025"));
    assertEquals("nothing", written(Columns.id("c", "C."), "1"));
    assertEquals("nothing", written(Columns.date("c", "C."), "1"));
  }

  @Test
  void aFieldThatMayBeLeftOutIsAnyOrNone() throws BadCell {
    assertEquals(
        OptionalDouble.of(0.5), Columns.optionalFraction("c", "C.", "none").kind().read("0.5"));
    assertEquals(YearRange.ANY, Columns.yearOfTrainingOrAny("C.").kind().read("*"));
    assertEquals(YearRange.only(20), Columns.yearOfTrainingOrAny("C.").kind().read("20"));
  }

  @Test
  void aColumnKeepsWhatWasSaidOfItInAnyOrder() {
    Column<Double> column =
        Columns.fraction("share", "A share.")
            .usually(0.1, 0.4)
            .orAlso(1)
            .upTo("age_to", 54)
            .comparedAlong("year", 3)
            .usuallyWhole()
            .listedIn("shares", "of")
            .blankMeans(0.5, "half");
    assertEquals("share", column.name());
    assertEquals("A share.", column.meaning());
    assertEquals("share", column.unit());
    assertEquals(Optional.of(0.5), column.blankValue());
    assertEquals(Optional.of("half"), column.blankWords());
    assertEquals(Optional.of(new Reference("shares", "of")), column.reference());
    assertEquals(List.of(new Neighbours("year", 3)), column.plausible().neighbours());
    assertTrue(column.plausible().whole());
    assertEquals(
        Optional.of("usually from 0.1 to 0.4 or 1 up to age_to 54"), column.plausible().words());
    Column<Double> again = column.usually(0.2, 0.3).measuredIn("FTE");
    assertEquals("FTE", again.unit());
    assertEquals(column.blankWords(), again.blankWords());
    assertEquals(column.reference(), again.reference());
    assertEquals(
        Optional.of(new Reference("ids", "id")), Columns.id("id", "").listedIn("ids").reference());
    assertEquals(Optional.empty(), Columns.id("id", "").blankWords());
    assertEquals("year", Columns.year("y", "Y.").unit());
    assertEquals("year", Columns.yearOrAny("y", "Y.").unit());
    assertEquals("years of age", Columns.age("a", "A.").unit());
    assertEquals("GBP", Columns.pounds("p", "P.", 1).unit());
    assertEquals(0.25, column.cast(0.25));
  }

  @Test
  void whatIsUsualIncludesItsEndsAndNothingAtAll() {
    Plausible usual =
        Plausible.ANYTHING.within(
            Columns.fraction("c", "").usually(0.1, 0.4).plausible().usual().orElseThrow());
    for (double value : new double[] {0, 0.1, 0.25, 0.4}) {
      assertTrue(usual.isUsual(value), () -> value + " is usual");
    }
    for (double value : new double[] {0.09, 0.41, 1, -0.2}) {
      assertFalse(usual.isUsual(value), () -> value + " is not usual");
    }
    assertTrue(usual.orAlso(1).isUsual(1));
    assertEquals(Optional.of("usually from 0.1 to 0.4"), usual.words());
    assertTrue(Plausible.ANYTHING.isUsual(-1e9));
    assertEquals(Optional.empty(), Plausible.ANYTHING.words());
  }

  @Test
  void anythingMayBeWhereNothingIsKnown() {
    assertTrue(Plausible.ANYTHING.isAnything());
    assertFalse(Columns.fraction("c", "").usually(0, 1).plausible().isAnything());
    assertFalse(Plausible.ANYTHING.inWholes().isAnything());
    assertFalse(Plausible.ANYTHING.alongside(new Neighbours("year", 2)).isAnything());
  }

  @Test
  void aBadFieldIsOfTheColumnItIsIn() {
    BadCell bad = new BadCell(IssueCode.BAD_VALUE, "is wrong.", "Mend it.");
    assertEquals("", bad.column());
    BadCell named = bad.in(Columns.id("fund", ""));
    assertEquals("fund", named.column());
    assertEquals(IssueCode.BAD_VALUE, named.code());
    assertEquals("is wrong.", named.message());
    assertEquals("Mend it.", named.advice());
  }
}
