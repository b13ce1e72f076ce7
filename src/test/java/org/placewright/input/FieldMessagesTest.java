package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The full message for one wrong field. */
class FieldMessagesTest {
  @Test
  void aRightPackHasNoIssues() {
    assertEquals(List.of(), new TestPack().issues());
  }

  @Test
  void aDecimalCommaIsReportedAsTheDesignSays() {
    TestPack pack = new TestPack().add("vacancies", "gp,south,0");
    for (int line = 5; line <= 13; line++) {
      pack.add("workforce", "gp,south,F," + (line + 20) + "," + (line + 20) + ",1");
    }
    pack.add("workforce", "gp,south,M,40,49,\"371,5\"");
    assertEquals(
        List.of(
            "workforce.csv:14:6 [headcount] error BAD_NUMBER: \"371,5\" is not a number."
                + " Use a dot: 371.5"),
        pack.issues());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"1,234\"|BAD_NUMBER: \"1,234\" is not a number. Leave out the thousands separator: 1234",
        "\"1.234,5\"|BAD_NUMBER: \"1.234,5\" is not a number. Use a dot: 1234.5",
        "1 234|BAD_NUMBER: \"1 234\" is not a number. Leave out the thousands separator: 1234",
        "45%|BAD_NUMBER: \"45%\" is not a number. Write it as a fraction: 0.45",
        "\"£1,200\"|BAD_NUMBER: \"£1,200\" is not a number. Leave out the £ and any commas: 1200",
        "−5|BAD_NUMBER: \"−5\" is not a number. Use a hyphen as the minus: -5",
        "#REF!|BAD_NUMBER: \"#REF!\" is not a number. A formula failed in the spreadsheet:"
            + " mend it there and save again.",
        "#N/A|BAD_NUMBER: \"#N/A\" is not a number. A formula failed in the spreadsheet:"
            + " mend it there and save again.",
        "#DIV/0!|BAD_NUMBER: \"#DIV/0!\" is not a number. A formula failed in the spreadsheet:"
            + " mend it there and save again.",
        "NaN|BAD_NUMBER: \"NaN\" is not a number.",
        "Infinity|BAD_NUMBER: \"Infinity\" is not a number.",
        "0x10|BAD_NUMBER: \"0x10\" is not a number.",
        "12d|BAD_NUMBER: \"12d\" is not a number.",
        "-1|OUT_OF_RANGE: \"-1\" is not from 0 to 10000000.",
        "1e99|OUT_OF_RANGE: \"1e99\" is not from 0 to 10000000.",
        "``|MISSING_VALUE: there is no value. People.",
      })
  void aHeadcountThatIsNoNumber(String text, String said) {
    assertEquals(
        List.of("workforce.csv:2:6 [headcount] error " + said),
        new TestPack().cell("workforce", 2, 6, text).issues());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "demand_drivers|2|6|[low]|-1e-400|OUT_OF_RANGE: \"-1e-400\" is nearer to 0 than can be"
            + " calculated with. Write 0 if that is meant.",
        "leaving|2|5|[annual_rate]|5|OUT_OF_RANGE: \"5\" is not from 0 to 1."
            + " Write it as a fraction: 0.05",
        "intakes|2|3|[places]|10.5|BAD_NUMBER: \"10.5\" is not a whole number.",
        "budgets|2|3|[financial_year]|2009/10|BAD_NUMBER: \"2009/10\" is not a number."
            + " Write a financial year by its first year: 2009",
        "budgets|2|4|[amount_gbp]|1.005|BAD_NUMBER: \"1.005\" has a part of a penny."
            + " Round it to two decimals.",
        "quality|2|3|[assessed_on]|10/03/2008|BAD_DATE: \"10/03/2008\" is not a date."
            + " Write year-month-day: 2008-03-10",
        "quality|2|3|[assessed_on]|2008-02-30|BAD_DATE: \"2008-02-30\" is not a date."
            + " Write year-month-day, as 2008-04-21.",
        "specialties|2|6|[entry_set]|TRUE|BAD_VALUE: \"TRUE\" is not yes or no."
            + " Did you mean yes?",
        "specialties|3|4|[commissioner]|sha|BAD_VALUE: \"sha\" is not MEE or SHA."
            + " Did you mean SHA?",
        "levers|2|6|[mode]|haard|BAD_VALUE: \"haard\" is not hard, soft or off."
            + " Did you mean hard?",
        "workforce|2|3|[sex]|*|WILDCARD_NOT_ALLOWED: \"*\" is not F or M.",
        "workforce|2|3|[sex]|Female|BAD_VALUE: \"Female\" is not F or M. Did you mean F?",
        "workforce|2|1|[specialty]|*|WILDCARD_NOT_ALLOWED: \"*\" does not stand for any here."
            + " Name one.",
        "workforce|2|1|[specialty]|Total|SUSPICIOUS: \"Total\" looks like a row of totals."
            + " Delete the row.",
        "workforce|2|1|[specialty]|#NAME?|BAD_ID: \"#NAME?\" cannot be an id."
            + " A formula failed in the spreadsheet: mend it there and save again.",
        "workforce|2|1|[specialty]|g p|BAD_ID: \"g p\" cannot be an id. An id has letters, digits,"
            + " \"-\", \"_\" and \".\", begins with a letter or digit, and has at most 100 of them.",
        "workforce|2|5|[age_to]|39|OUT_OF_RANGE: 39 is below age_from, 40.",
        "workforce|2|2|[deanery]|nroth|UNKNOWN_ID: \"nroth\" is no deanery of deaneries.csv."
            + " Did you mean north?",
        "levers|2|1|[lever]|halfgp|BAD_LEVER: there is no lever \"halfgp\". Did you mean half-gp?",
        "levers|3|2|[scope]|ggp|BAD_LEVER: there is nothing called \"ggp\". Did you mean gp?",
        "levers|3|7|[relax_price]|``|MISSING_VALUE: a soft lever needs the price at which it may be"
            + " missed. Weighted FTE-years per unit missed.",
        "levers|3|4|[to_year]|2008|BAD_YEAR: 2008 is before the first year, 2009.",
        "demand_drivers|2|7|[central]|0.2|INCONSISTENT: low, central and high do not rise in this"
            + " order: 0, 0.2, 0.02.",
        "settings|7|1|[setting]|discont_rate|UNKNOWN_ID: there is no setting \"discont_rate\"."
            + " Did you mean discount_rate?",
        "settings|7|2|[value]|3.5|OUT_OF_RANGE: \"3.5\" is not from 0 to 0.5."
            + " Write it as a fraction: 0.035",
      })
  void aFieldThatIsWrong(
      String table, int line, int column, String header, String text, String said) {
    List<String> issues = new TestPack().cell(table, line, column, text).issues();
    String expected = table + ".csv:" + line + ":" + column + " " + header + " error " + said;
    assertEquals(
        List.of(expected), issues.stream().filter(issue -> !issue.startsWith("scen")).toList());
  }

  @Test
  void scientificNotationAndWholeDecimalsAreNumbers() {
    TestPack pack = new TestPack().cell("workforce", 2, 6, "1e2").cell("intakes", 2, 3, "10.0");
    assertEquals(new TestPack().scenario(), pack.scenario());
  }

  @Test
  void anIdThatLostItsZerosIsFound() {
    TestPack pack = new TestPack();
    pack.cell("providers", 2, 1, "007").cell("programmes", 2, 4, "7");
    assertEquals(
        List.of(
            "programmes.csv:2:4 [provider] error UNKNOWN_ID: \"7\" is no provider of"
                + " providers.csv. Did a spreadsheet drop the zeros of 007?"),
        pack.issues());
  }

  @Test
  void anIdThatBecameADateIsAWarning() {
    TestPack pack = new TestPack();
    pack.cell("providers", 2, 1, "01-Mar").cell("programmes", 2, 4, "01-Mar");
    assertEquals(
        List.of(
            "providers.csv:2:1 [provider] warning SUSPICIOUS: \"01-Mar\" looks like a date."
                + " Did a spreadsheet make it of an id?"),
        pack.issues());
  }

  @Test
  void idsMayHaveLettersOfAnyLanguageHoweverTheAccentWasTyped() {
    TestPack composed = new TestPack();
    composed.cell("providers", 2, 1, "M\u00f4n").cell("programmes", 2, 4, "M\u00f4n");
    TestPack mixed = new TestPack();
    mixed.cell("providers", 2, 1, "M\u00f4n").cell("programmes", 2, 4, "Mo\u0302n");
    assertEquals(composed.scenario(), mixed.scenario());
  }

  @Test
  void whatCouldMoveATerminalsCursorIsEscaped() {
    assertEquals(
        "workforce.csv:2:6 [headcount] error BAD_NUMBER: \"\\u001b[2J\" is not a number.",
        new TestPack().cell("workforce", 2, 6, "\u001b[2J").issues().get(0));
  }
}
