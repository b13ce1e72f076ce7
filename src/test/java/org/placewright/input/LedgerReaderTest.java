package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aFund;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.input.table.LedgerTable;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Entry;
import org.placewright.scenario.money.LedgerRow;
import org.placewright.scenario.register.Commissioner;

class LedgerReaderTest {
  private static final String HEADER = "fund,sha,month,entry,to,amount_gbp\n";
  @TempDir Path folder;

  private static Scenario scenario() {
    FinancialYear year = new FinancialYear(2010);
    return ScenarioFixture.minimal()
        .without(Budget.class)
        .with(
            aDeanery().id("north").name("North").sha("north-sha").build(),
            aFund()
                .id("nmet")
                .name("NMET")
                .commissioner(Commissioner.SHA)
                .ringfencedShare(new Share(0.8))
                .virementLimit(new Share(0.05))
                .build(),
            new Budget(new BudgetKey("madel", "north-sha", year), new Pounds(120_000_00)),
            new Budget(new BudgetKey("nmet", "north-sha", year), new Pounds(60_000_00)),
            new Budget(
                new BudgetKey("madel", "north-sha", new FinancialYear(2011)),
                new Pounds(120_000_00)))
        .build();
  }

  private LedgerFile read(String text) throws IOException, UnreadableInput, InvalidInput {
    return LedgerReader.read(Files.writeString(folder.resolve("l.csv"), text), scenario());
  }

  private List<String> errors(String rows) {
    return assertThrows(InvalidInput.class, () -> read(HEADER + rows)).issues().stream()
        .map(Issue::toString)
        .toList();
  }

  private List<String> warnings(String rows) throws Exception {
    return read(HEADER + rows).warnings().stream().map(Issue::toString).toList();
  }

  private static String wholeYear(String fund, String amount) {
    StringBuilder rows = new StringBuilder();
    for (int m = 0; m < 12; m++) {
      rows.append(fund).append(",north-sha,").append(new FinancialYear(2010).month(m));
      rows.append(",spend,,").append(amount).append('\n');
    }
    return rows.toString();
  }

  @Test
  void readsEveryEntryToThePenny() throws Exception {
    LedgerFile ledger =
        read(
            HEADER
                + "nmet,north-sha,2010-05,diversion,deficits,7.5\n"
                + "madel,north-sha,2010-04,virement,nmet,1000.01\n"
                + "madel,north-sha,2010-05,virement,nmet,-1000.01\n");
    YearMonth april = YearMonth.of(2010, 4);
    assertEquals(
        new LedgerRow("madel", "north-sha", april, Entry.VIREMENT, "nmet", new Pounds(100_001)),
        ledger.rows().get(0));
    assertEquals(new Pounds(-100_001), ledger.rows().get(1).amount());
    assertEquals("deficits", ledger.rows().get(2).to());
    assertEquals(64, ledger.file().sha256().length());
  }

  @Test
  void reportsAllErrorsWhereTheyAre() {
    List<String> errors =
        errors(
            "madle,north-sha,2010-04,spend,,1\n"
                + "madel,nroth-sha,2010-04,spend,,1\n"
                + "madel,north-sha,2012-04,spend,,1\n"
                + "madel,north-sha,2010-04,virement,nmte,1\n"
                + "madel,north-sha,2010-04,virement,madel,1\n"
                + "madel,north-sha,2010-04,virement,deficits of trusts,1\n"
                + "madel,north-sha,2010-04,diversion,nmet,1\n"
                + "madel,north-sha,2010-04,diversion,Total,1\n"
                + "madel,north-sha,2010-05,diversion,,1\n"
                + "madel,north-sha,2010-05,spend,nmet,1\n"
                + "madel,north-sha,2010-06,raid,,1\n"
                + "madel,north-sha,2010-07,spend,,1.001\n"
                + "total,north-sha,2010-07,spend,,1\n"
                + "madel,north-sha,2010-08,spend,,#REF!\n");
    List<String> wanted =
        List.of(
            "l.csv:2:1 [fund] error UNKNOWN_ID: \"madle\" is no fund of the pack. Did you mean"
                + " madel?",
            "l.csv:3:2 [sha] error UNKNOWN_ID: \"nroth-sha\" is no SHA of the pack. Did you mean"
                + " north-sha?",
            "l.csv:4:3 [month] error BAD_YEAR: madel has no budget for north-sha in 2012/13.",
            "l.csv:5:5 [to] error UNKNOWN_ID: \"nmte\" is no fund of the pack. Did you mean nmet?",
            "l.csv:6:5 [to] error INCONSISTENT: the money stays in madel.",
            "l.csv:7:5 [to] error UNKNOWN_ID: \"deficits of trusts\" is no fund of the pack. Money"
                + " that left training is a diversion.",
            "l.csv:8:5 [to] error INCONSISTENT: \"nmet\" is a fund for training.",
            "l.csv:9:5 [to] error SUSPICIOUS: \"Total\" looks like a row of totals.",
            "l.csv:10:5 [to] error MISSING_VALUE: what it was for is not given.",
            "l.csv:11:5 [to] error BAD_VALUE: spend goes nowhere else, but to is \"nmet\".",
            "l.csv:12:4 [entry] error BAD_VALUE: \"raid\" is not spend, virement,",
            "l.csv:13:6 [amount_gbp] error BAD_NUMBER: \"1.001\" has a part of a penny.",
            "l.csv:14:1 [fund] error SUSPICIOUS: \"total\" looks like a row of totals.",
            "l.csv:15:6 [amount_gbp] error BAD_NUMBER: \"#REF!\" is not a number.");
    assertEquals(wanted.size(), errors.size(), errors.toString());
    for (int i = 0; i < wanted.size(); i++) {
      assertTrue(errors.get(i).startsWith(wanted.get(i)), errors.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Apr-10|Write year-month: 2010-04",
        "April 2010|Write year-month: 2010-04",
        "01/04/2010|Write year-month: 2010-04",
        "4/2010|Write year-month: 2010-04",
        "2010-04-01|Write year-month: 2010-04",
        "2010-13|A ledger goes by months, not by financial years: write one row a month.",
        "2010/11|A ledger goes by months, not by financial years: write one row a month.",
        "40269|Write year-month, as 2008-04.",
      })
  void saysHowAMonthIsWritten(String month, String advice) {
    assertEquals(
        List.of("l.csv:2:3 [month] error BAD_DATE: \"" + month + "\" is not a month. " + advice),
        errors("madel,north-sha," + month + ",spend,,1\n"));
  }

  @Test
  void refusesAnEntryThatIsGivenTwice() {
    String row = "madel,north-sha,2010-04,spend,,1\n";
    assertTrue(errors(row + row).get(0).startsWith("l.csv:3 error DUPLICATE_KEY"));
  }

  @Test
  void refusesACorrectionOfMoreThanThereWas() {
    String taken = "madel,north-sha,2010-06,diversion,deficits,100\n";
    String back = "madel,north-sha,2010-07,diversion,deficits,-100.01\n";
    assertTakesBackTooMuch(errors(taken + back), "£100.00");
  }

  @Test
  void refusesACorrectionThatComesFirst() {
    String taken = "madel,north-sha,2010-06,diversion,deficits,100\n";
    String back = "madel,north-sha,2010-05,diversion,deficits,-1\n";
    assertTakesBackTooMuch(errors(taken + back), "£0.00");
  }

  private static void assertTakesBackTooMuch(List<String> issues, String soFar) {
    String wanted = "l.csv:3:6 [amount_gbp] error OUT_OF_RANGE: takes back more than the " + soFar;
    assertEquals(
        1, issues.stream().filter(issue -> issue.startsWith(wanted)).count(), issues.toString());
  }

  @Test
  void reportsNothingForAWholeYear() throws Exception {
    assertEquals(List.of(), warnings(wholeYear("madel", "10000") + wholeYear("nmet", "5000")));
  }

  @Test
  void warnsOfSpendThatIsNotGiven() throws Exception {
    assertTrue(
        warnings(wholeYear("madel", "10000"))
            .get(0)
            .startsWith(
                "l.csv warning MISSING_RATE: no spend is given for nmet in north-sha, 2010/11."));
    String missing = wholeYear("nmet", "5000").replaceAll("nmet,north-sha,2010-1[01].*\n", "");
    assertTrue(
        warnings(wholeYear("madel", "10000") + missing)
            .get(0)
            .startsWith("l.csv warning MISSING_RATE: no spend in 2010-10, 2010-11 for nmet"));
  }

  @Test
  void warnsWhenOneYearKeepsWhatTheNextDoesNotFind() throws Exception {
    String kept = "madel,north-sha,2011-03,carry_forward,,500\n";
    String wanted =
        "l.csv warning INCONSISTENT: madel in north-sha carries £500.00 out of 2010/11 and brings"
            + " £499.00 into 2011/12. The two should be the same.";
    assertTrue(warnings(kept + "madel,north-sha,2011-04,brought_forward,,499\n").contains(wanted));
    assertEquals(
        0,
        warnings(kept + "madel,north-sha,2011-04,brought_forward,,500\n").stream()
            .filter(warning -> warning.contains("INCONSISTENT"))
            .count());
  }

  @Test
  void warnsOfSumsOutOfProportion() throws Exception {
    String nmet = wholeYear("nmet", "5000");
    assertTrue(warnings(wholeYear("madel", "20001") + nmet).get(0).contains("OUTLIER"));
    assertEquals(List.of(), warnings(wholeYear("madel", "20000") + nmet));
    assertTrue(
        warnings(wholeYear("madel", "999.99") + nmet).get(0).contains("thousands of pounds"));
    assertEquals(List.of(), warnings(wholeYear("madel", "1000") + nmet));
  }

  @Test
  void warnsWhenMonthsLookLikeFinancialYears() throws Exception {
    String rows = "madel,north-sha,2010-11,spend,,120000\nnmet,north-sha,2010-11,spend,,60000\n";
    assertTrue(
        warnings(rows)
            .get(0)
            .startsWith("l.csv warning SUSPICIOUS: every month looks like a financial year"));
  }

  @Test
  void reportsAMissingFile() {
    UnreadableInput failure =
        assertThrows(
            UnreadableInput.class, () -> LedgerReader.read(folder.resolve("no.csv"), scenario()));
    assertTrue(String.valueOf(failure.getMessage()).endsWith("no.csv is not there."));
  }

  @Test
  void theDocumentationListsEveryColumn() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/models/audit.md"));
    new TablePage(new LedgerTable().shape())
        .markdown()
        .lines()
        .filter(line -> line.startsWith("|") || line.startsWith("- "))
        .map(line -> line.replace("](funds.md)", "](../tables/funds.md)"))
        .map(line -> line.replace("](deaneries.md)", "](../tables/deaneries.md)"))
        .forEach(line -> assertTrue(page.contains(line), line));
  }
}
