package org.placewright.input.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.quantity.Pounds;

/** What is written in one field: the value it is, or what is said of it. */
class FieldTextTest {
  private static String said(Column<?> column, String text) {
    BadCell bad = assertThrows(BadCell.class, () -> column.kind().read(text), text);
    return bad.code() + ": " + bad.message() + (bad.advice().isEmpty() ? "" : " " + bad.advice());
  }

  private static <T> void reads(T value, Column<T> column, String text) {
    try {
      assertEquals(value, column.kind().read(text), text);
    } catch (BadCell bad) {
      throw new AssertionError(said(column, text), bad);
    }
  }

  private static Column<Double> number(double from, double to) {
    return Columns.number("n", "N.", from, to);
  }

  @Test
  void numbersAreReadToTheLastDigit() {
    Column<Double> any = number(-1e6, 1e6);
    reads(0.1, any, "0.1");
    reads(5.0, any, "5.");
    reads(0.5, any, ".5");
    reads(-0.5, any, "-.5");
    reads(7.0, any, "+7");
    reads(1200.0, any, "1.2e3");
    reads(0.0012, any, "1.2E-3");
    reads(0.0, any, "-0");
    reads(0.0, any, "-0.0");
    reads(90.0, any, "0090");
  }

  @Test
  void theEndsOfARangeBelongToIt() {
    reads(-2.5, number(-2.5, 7), "-2.5");
    reads(7.0, number(-2.5, 7), "7");
    reads(0.0, number(0, 7), "0");
    reads(0.0, number(0, 7), "-0");
    assertEquals("OUT_OF_RANGE: \"7.1\" is not from -2.5 to 7.", said(number(-2.5, 7), "7.1"));
    assertEquals("OUT_OF_RANGE: \"-2.6\" is not from -2.5 to 7.", said(number(-2.5, 7), "-2.6"));
    assertEquals("OUT_OF_RANGE: \"-1e-400\" is not from 0 to 7.", said(number(0, 7), "-1e-400"));
  }

  @Test
  void numbersTooSmallToCalculateWithAreNotTakenForNothing() {
    for (String text : new String[] {"1e-400", "-1e-400"}) {
      assertEquals(
          "OUT_OF_RANGE: \""
              + text
              + "\" is nearer to 0 than can be calculated with. Write 0 if that is meant.",
          said(number(-1, 7), text));
    }
    reads(4.9e-324, number(0, 7), "4.9e-324");
  }

  @Test
  void perCentForASharesIsNamedAsTheFraction() {
    String fraction = " Write it as a fraction: ";
    assertEquals(
        "OUT_OF_RANGE: \"85\" is not from 0 to 1." + fraction + "0.85", said(number(0, 1), "85"));
    assertEquals(
        "OUT_OF_RANGE: \"100\" is not from 0 to 1." + fraction + "1", said(number(0, 1), "100"));
    assertEquals("OUT_OF_RANGE: \"101\" is not from 0 to 1.", said(number(0, 1), "101"));
    assertEquals(
        "OUT_OF_RANGE: \"1.5\" is not from 0 to 1." + fraction + "0.015",
        said(number(0, 1), "1.5"));
    // FTE for each head, up to 2: 3 is more likely wrong than 3 %.
    assertEquals("OUT_OF_RANGE: \"10\" is not from 0 to 2.", said(number(0, 2), "10"));
    assertEquals(
        "OUT_OF_RANGE: \"11\" is not from 0 to 2." + fraction + "0.11", said(number(0, 2), "11"));
    assertEquals(
        "OUT_OF_RANGE: \"200\" is not from 0 to 2." + fraction + "2", said(number(0, 2), "200"));
    assertEquals("OUT_OF_RANGE: \"201\" is not from 0 to 2.", said(number(0, 2), "201"));
    assertEquals("OUT_OF_RANGE: \"50\" is not from 0 to 3.", said(number(0, 3), "50"));
    assertEquals(
        "OUT_OF_RANGE: \"-85\" is not from -1 to 1." + fraction + "-0.85",
        said(number(-1, 1), "-85"));
    assertEquals("OUT_OF_RANGE: \"-1\" is not from 0 to 1.", said(number(0, 1), "-1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1.2.3|``",
        ".|``",
        "-|``",
        "e5|``",
        "1e1000|``",
        "2008/09|Write a financial year by its first year: 2008",
        "1999-2000|Write a financial year by its first year: 1999",
        "2208/09|``",
        "12.5%|Write it as a fraction: 0.125",
        "-12 %|Write it as a fraction: -0.12",
        "x%|``",
        "-£5|Leave out the £ and any commas: -5",
        "£ 1,200.50|Leave out the £ and any commas: 1200.50",
        "£x|``",
        "–2.5|Use a hyphen as the minus: -2.5",
        "–x|``",
        "12\u00a0345|Leave out the thousands separator: 12345",
        "1\u202f234\u202f567|Leave out the thousands separator: 1234567",
        "-1,234.5|Leave out the thousands separator: -1234.5",
        "1,23|Use a dot: 1.23",
        "0,123|Use a dot: 0.123",
        "-1.234.567,8|Use a dot: -1234567.8",
        "1.23,4|``",
        "#VALUE!|A formula failed in the spreadsheet: mend it there and save again.",
        "#x|``",
      })
  void whatPeopleWriteInsteadOfANumber(String text, String advice) {
    assertEquals(
        "BAD_NUMBER: \"" + text + "\" is not a number." + (advice.isEmpty() ? "" : " " + advice),
        said(number(0, 10), text).replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f"));
  }

  @Test
  void wholeNumbersMayBeWrittenWithADot() {
    Column<Integer> whole = Columns.whole("w", "W.", -3, 40);
    reads(40, whole, "40.0");
    reads(-3, whole, "-3");
    reads(20, whole, "2e1");
    assertEquals("BAD_NUMBER: \"10.5\" is not a whole number.", said(whole, "10.5"));
    assertEquals("OUT_OF_RANGE: \"41\" is not from -3 to 40.", said(whole, "41"));
    assertEquals("OUT_OF_RANGE: \"-4\" is not from -3 to 40.", said(whole, "-4"));
    assertEquals("OUT_OF_RANGE: \"1e999\" is not from -3 to 40.", said(whole, "1e999"));
  }

  @Test
  void poundsHaveNoPartOfAPenny() {
    Column<Pounds> pounds = Columns.pounds("p", "P.", 100);
    reads(new Pounds(10_000), pounds, "100.00");
    reads(new Pounds(0), pounds, "-0");
    reads(new Pounds(125), pounds, "1.2500");
    reads(new Pounds(-10_000), Columns.poundsEitherWay("p", "P.", 100), "-100");
    assertEquals(
        "BAD_NUMBER: \"1.005\" has a part of a penny. Round it to two decimals.",
        said(pounds, "1.005"));
    assertEquals("OUT_OF_RANGE: \"100.01\" is not from 0 to 100 pounds.", said(pounds, "100.01"));
    assertEquals("OUT_OF_RANGE: \"-0.01\" is not from 0 to 100 pounds.", said(pounds, "-0.01"));
    assertEquals(
        "OUT_OF_RANGE: \"-100.01\" is not from -100 to 100 pounds.",
        said(Columns.poundsEitherWay("p", "P.", 100), "-100.01"));
  }

  @Test
  void idsAreOfLettersDigitsAndFewMarks() {
    Column<String> id = Columns.id("id", "Id.");
    String longest = "x".repeat(100);
    for (String text :
        new String[] {"a", "9", "a-1", "É.b_C", "az09", longest, "É" + "x".repeat(99)}) {
      reads(text, id, text);
    }
    String advice =
        " An id has letters, digits, \"-\", \"_\" and \".\", begins with a letter or digit, and has"
            + " at most 100 of them.";
    for (String text : new String[] {"-a", "a b", "a/b", "a;b", "_a", "a{", "a`", "a:"}) {
      assertEquals("BAD_ID: \"" + text + "\" cannot be an id." + advice, said(id, text));
    }
    assertEquals(
        "BAD_ID: \"#NAME?\" cannot be an id."
            + " A formula failed in the spreadsheet: mend it there and save again.",
        said(id, "#NAME?"));
    assertEquals(
        "BAD_ID: \"" + "x".repeat(60) + "…\" cannot be an id." + advice, said(id, longest + "x"));
  }

  @Test
  void starsAndTotalsAreNoIds() {
    Column<String> any = Columns.idOrAny("id", "Id.");
    reads("*", any, "*");
    Column<String> id = Columns.id("id", "Id.");
    assertEquals(
        "WILDCARD_NOT_ALLOWED: \"*\" does not stand for any here. Name one.", said(id, "*"));
    for (String total : new String[] {"total", "Totals", "Grand Total", "sum", "all", "ALL"}) {
      assertEquals(
          "SUSPICIOUS: \"" + total + "\" looks like a row of totals. Delete the row.",
          said(id, total));
    }
    assertEquals(
        "SUSPICIOUS: \"All\" looks like a row of totals. Write * for any.", said(any, "All"));
    assertEquals(
        "SUSPICIOUS: \"sum\" looks like a row of totals. Delete the row.", said(any, "sum"));
  }

  @Test
  void datesAreOfTheCalendar() {
    Column<LocalDate> date = Columns.date("d", "D.");
    reads(LocalDate.of(2008, 2, 29), date, "2008-02-29");
    String plain = " Write year-month-day, as 2008-04-21.";
    assertEquals("BAD_DATE: \"2009-02-29\" is not a date." + plain, said(date, "2009-02-29"));
    assertEquals("BAD_DATE: \"2008\" is not a date." + plain, said(date, "2008"));
    assertEquals("BAD_DATE: \"31.2.2008\" is not a date." + plain, said(date, "31.2.2008"));
    assertEquals(
        "BAD_DATE: \"1/4/2008\" is not a date. Write year-month-day: 2008-04-01",
        said(date, "1/4/2008"));
  }

  @Test
  void aSourceIsOfAYearOrADate() {
    Column<String> dated = Columns.yearOrDate("d", "D.");
    reads("2008", dated, "2008");
    reads("2008-04-21", dated, "2008-04-21");
    assertEquals(
        "BAD_DATE: \"21/04/2008\" is neither a year nor a date. Write year-month-day: 2008-04-21",
        said(dated, "21/04/2008"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2008-13|A ledger goes by months, not by financial years: write one row a month.",
        "2008/09|A ledger goes by months, not by financial years: write one row a month.",
        "2008-2009|A ledger goes by months, not by financial years: write one row a month.",
        "2008-04-30|Write year-month: 2008-04",
        "30/04/2008|Write year-month: 2008-04",
        "4.2008|Write year-month: 2008-04",
        "13/2008|Write year-month, as 2008-04.",
        "0/2008|Write year-month, as 2008-04.",
        "Jan-08|Write year-month: 2008-01",
        "December 2011|Write year-month: 2011-12",
        "Foo 2011|Write year-month, as 2008-04.",
        "1850-04|Write year-month, as 2008-04.",
      })
  void whatPeopleWriteInsteadOfAMonth(String text, String advice) {
    assertEquals(
        "BAD_DATE: \"" + text + "\" is not a month. " + advice,
        said(Columns.month("m", "M."), text));
  }

  @Test
  void monthsGoFromJanuaryToDecember() {
    Column<YearMonth> month = Columns.month("m", "M.");
    reads(YearMonth.of(2008, 1), month, "2008-01");
    reads(YearMonth.of(2008, 12), month, "2008-12");
    assertEquals(
        "BAD_DATE: \"2008-00\" is not a month."
            + " A ledger goes by months, not by financial years: write one row a month.",
        said(month, "2008-00"));
  }

  @Test
  void choicesSayWhichThereAreAndWhichIsMeant() {
    Column<Boolean> yesNo = Columns.yesNo("y", "Y.");
    reads(true, yesNo, "yes");
    reads(false, yesNo, "no");
    assertEquals("BAD_VALUE: \"0\" is not yes or no. Did you mean no?", said(yesNo, "0"));
    assertEquals("BAD_VALUE: \"TRUE\" is not yes or no. Did you mean yes?", said(yesNo, "TRUE"));
    assertEquals("BAD_VALUE: \"maybe\" is not yes or no.", said(yesNo, "maybe"));
    assertEquals("WILDCARD_NOT_ALLOWED: \"*\" is not F or M.", said(Columns.sex("Sex."), "*"));
    reads("*", Columns.sexOrAny("Sex."), "*");
    reads("F", Columns.sexOrAny("Sex."), "F");
    assertEquals(
        "BAD_VALUE: \"women\" is not F, M or *. Did you mean F?",
        said(Columns.sexOrAny("Sex."), "women"));
    reads("judged", Columns.basis("b", "B."), "illustrative");
    reads("derived", Columns.basis("b", "B."), "derived");
    assertEquals(
        "Did you mean judged?",
        assertThrows(BadCell.class, () -> Columns.basis("b", "B.").kind().read("Assumed"))
            .advice());
  }

  private enum Two {
    ONE_THING,
    OTHER
  }

  private enum Only {
    ONE
  }

  @Test
  void namesAreWrittenAsTheirColumnWritesThem() {
    reads(Two.ONE_THING, Columns.oneOf("c", "C.", Two.class), "one_thing");
    reads(Two.ONE_THING, Columns.hyphenated("c", "C.", Two.class), "one-thing");
    reads(Two.ONE_THING, Columns.oneOfCapitals("c", "C.", Two.class), "ONE_THING");
    reads("one_thing", Columns.oneOfOrAny("c", "C.", Two.class), "one_thing");
    reads("*", Columns.oneOfOrAny("c", "C.", Two.class), "*");
    assertEquals(
        "BAD_VALUE: \"two\" is not one.", said(Columns.oneOf("c", "C.", Only.class), "two"));
    assertEquals(
        "BAD_VALUE: \"othr\" is not one-thing or other. Did you mean other?",
        said(Columns.hyphenated("c", "C.", Two.class), "othr"));
  }

  @Test
  void textIsAnythingButTheErrorOfASpreadsheet() {
    Column<String> text = Columns.text("t", "T.");
    reads("* anything 1,5", text, "* anything 1,5");
    assertEquals(
        "BAD_VALUE: \"#REF!\" is a spreadsheet's error. Mend the formula and save again.",
        said(text, "#REF!"));
  }
}
