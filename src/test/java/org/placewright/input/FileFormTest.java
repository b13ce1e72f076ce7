package org.placewright.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.input.table.Tables;

/** Files as people and spreadsheets make them. */
class FileFormTest {
  private static String text(String table) {
    return String.join("\n", new TestPack().lines(table)) + "\n";
  }

  private static TestPack with(String table, String text) {
    return new TestPack().bytes(table + ".csv", text.getBytes(UTF_8));
  }

  @Test
  void whatExcelWritesReadsLikeAnyOther() {
    String excel = "\ufeff" + text("workforce").replace("\n", ",,\r\n") + ",,,,,,,\r\n\r\n";
    assertEquals(new TestPack().scenario(), with("workforce", excel).scenario());
  }

  @Test
  void oldMacLineEndsBlanksAndSpacesDoNotMatter() {
    String text = "\n \n" + text("workforce").replace("gp,north", " gp\u00a0, \"north\" ");
    assertEquals(new TestPack().scenario(), with("workforce", text).scenario());
    assertEquals(new TestPack().scenario(), with("workforce", text.replace('\n', '\r')).scenario());
  }

  @Test
  void aLineIsCountedFromWhereItsRecordBegins() {
    String text =
        "\r\nfund,name,commissioner,ringfenced_share,virement_limit\r\n"
            + "madel,\"two\r\nlines\",MEE,0.9,0.05\r\n\r\n"
            + "nmet,\"three\n\nlines\",SHA,2,0.05\r\n";
    assertEquals(
        List.of(
            "funds.csv:3:2 warning SUSPICIOUS: one field goes on from line 3 to line 4."
                + " Was a double quote opened in line 3 and closed in line 4?",
            "funds.csv:6:2 warning SUSPICIOUS: one field goes on from line 6 to line 8."
                + " Was a double quote opened in line 6 and closed in line 8?",
            "funds.csv:6:4 [ringfenced_share] error OUT_OF_RANGE: \"2\" is not from 0 to 1."
                + " Write it as a fraction: 0.02"),
        with("funds", text).issues().subList(0, 3));
    assertEquals(
        "funds.csv:2:6 [colour] error UNKNOWN_COLUMN: the table has no column \"colour\". Its"
            + " columns are fund, name, commissioner, ringfenced_share, virement_limit,"
            + " carry_forward_limit, source.",
        with(
                "funds",
                text.replace("limit\r\n", "limit,colour\r\n").replace(",0.05\r\n", ",0.05,\r\n"))
            .issues()
            .get(0));
  }

  @Test
  void otherDelimitersAreNamed() {
    assertEquals(
        List.of(
            "vacancies.csv:1 error WRONG_DELIMITER: the fields are parted by \";\", not by commas."
                + " In Excel, save it as \"CSV UTF-8 (Comma delimited)\" with a comma as list"
                + " separator and a dot as decimal point."),
        with("vacancies", text("vacancies").replace(',', ';')).issues());
    assertTrue(
        with("vacancies", text("vacancies").replace(',', '\t'))
            .issues()
            .get(0)
            .startsWith("vacancies.csv:1 error WRONG_DELIMITER: the fields are parted by tabs"));
  }

  @Test
  void otherEncodingsAreNamedWithTheLine() {
    String text = text("funds").replace("madel,M,", "madel,Môn,");
    assertEquals(
        List.of(
            "funds.csv:2 error BAD_ENCODING: the bytes are not UTF-8; as Windows-1252 they say"
                + " \"Môn\". In Excel, save it as \"CSV UTF-8 (Comma delimited)\"."),
        new TestPack().bytes("funds.csv", text.getBytes(ISO_8859_1)).issues());
    assertEquals(
        List.of(
            "funds.csv:1 error BAD_ENCODING: is in UTF-16, not in UTF-8."
                + " In Excel, save it as \"CSV UTF-8 (Comma delimited)\"."),
        new TestPack().bytes("funds.csv", ("\ufeff" + text).getBytes(UTF_16LE)).issues());
  }

  @Test
  void workbooksAndBinaryFilesAreNotCsv() {
    String advice = " In Excel, save it as \"CSV UTF-8 (Comma delimited)\".";
    assertEquals(
        List.of(
            "funds.csv:1 error BAD_CSV: is a workbook or a zip archive, not a CSV file." + advice),
        new TestPack().bytes("funds.csv", new byte[] {'P', 'K', 3, 4, 0}).issues());
    assertEquals(
        List.of(
            "funds.csv:3 error BAD_CSV: a NUL byte: this is not a text file, or a damaged one."
                + advice),
        with("funds", text("funds").replace("nmet,N", "nmet,\0")).issues());
  }

  @Test
  void quotesThatDoNotCloseAreFoundWhereTheyOpen() {
    assertEquals(
        List.of(
            "funds.csv:2 error BAD_CSV: a double quote is opened in this row and never closed."
                + " Write a quote inside a quoted field twice: \"\"."),
        with("funds", text("funds").replace("madel,M", "madel,\"M")).issues());
    assertEquals(
        List.of(
            "funds.csv:2 error BAD_CSV: a double quote is closed in the middle of a field."
                + " Write a quote inside a quoted field twice: \"\"."),
        with("funds", text("funds").replace("madel,M", "madel,\"M\"x")).issues());
  }

  @Test
  void aFieldOfMegabytesIsRefusedAtOnce() {
    String huge = "\"" + "x,\n".repeat(1_000_000) + "\"";
    assertEquals(
        List.of(
            "funds.csv:2 error TOO_LARGE: a field is longer than 65536 characters. Look for a"
                + " double quote that is opened here and closed much further on."),
        with("funds", text("funds").replace("madel,M", "madel," + huge)).issues());
    assertTrue(
        with("funds", text("funds").replace("madel,M", "madel," + ",".repeat(100_000)))
            .issues()
            .get(0)
            .startsWith("funds.csv:2 error TOO_LARGE: the row has more than 1000 fields."));
  }

  @Test
  void raggedRowsSayHowManyFieldsThereAre() {
    assertEquals(
        List.of(
            "vacancies.csv:2 error RAGGED_ROW: the row has 4 fields, the header 3."
                + " Write decimals with a dot, and put text that has a comma in double quotes.",
            "vacancies.csv:3 error RAGGED_ROW: the row has 2 fields, the header 3."
                + " Every row needs as many commas as the header."),
        with("vacancies", "specialty,deanery,vacancy_fte\ngp,north,4,5\ngp,south\n").issues());
  }

  @Test
  void headersAreChecked() {
    assertEquals(
        List.of(
            "vacancies.csv:1:4 [deanery] error DUPLICATE_COLUMN: the column is there twice, first"
                + " as column 2. Delete one of them."),
        with("vacancies", "specialty,deanery,vacancy_fte,deanery\ngp,north,4,5\n").issues());
    assertEquals(
        List.of(
            "vacancies.csv:1:3 error UNKNOWN_COLUMN: the column has values and no name."
                + " Name it, or delete it."),
        with("vacancies", "specialty,deanery,,vacancy_fte\ngp,north,x,4.5\n").issues());
    assertEquals(
        List.of(
            "vacancies.csv:1 error MISSING_COLUMN: the column vacancy_fte is not there."
                + " FTE of empty posts.",
            "vacancies.csv:1:3 [vacancy_ftes] error UNKNOWN_COLUMN: the table has no column"
                + " \"vacancy_ftes\". Did you mean vacancy_fte?"),
        with("vacancies", "specialty,deanery,vacancy_ftes\ngp,north,4.5\n").issues());
    assertEquals(
        new TestPack().scenario(),
        with("vacancies", "specialty,,vacancy_fte,deanery\ngp,,4.5,north\nphysio,,0,south\n")
            .scenario());
  }

  @Test
  void emptyFilesAreErrorsAndAHeaderAloneIsAWarningWhereTheFileMayBeLeftOut() {
    assertEquals(
        List.of("vacancies.csv error EMPTY_FILE: is empty. Give it at least a header row."),
        new TestPack().bytes("vacancies.csv", new byte[0]).issues());
    assertEquals(
        List.of(
            "candidates.csv warning EMPTY_FILE: has a header and no rows. Where no row says"
                + " otherwise nobody else does, and nobody tries again. Leave the file out if that"
                + " is meant."),
        with("candidates", "core,year,other_candidates\n").issues());
    assertEquals(
        List.of(
            "leaving.csv error EMPTY_FILE: has a header and no rows."
                + " Without it, nobody would ever retire."),
        with("leaving", "specialty,sex,age_from,age_to,annual_rate\n").issues());
  }

  @Test
  void aQuotedFieldThatSwallowsRowsIsAWarningWithBothLines() {
    String text =
        "fund,name,commissioner,ringfenced_share,virement_limit,source\n"
            + "madel,M,MEE,0.9,0.05,\"quoted\nnmet,N,SHA,0.85,0.05,\nother,O,SHA,0,0,end\"\n";
    assertTrue(
        with("funds", text)
            .issues()
            .contains(
                "funds.csv:2:6 warning SUSPICIOUS: one field goes on from line 2 to line 4, and has"
                    + " what looks like 2 rows in it. Was a double quote opened in line 2 and closed"
                    + " in line 4?"));
  }

  @Test
  void missingAndUnknownFilesAreNamed() {
    TestPack pack =
        new TestPack().without("levers").put("lever", "lever").bytes("README.md", new byte[0]);
    pack.bytes("datapackage.json", new byte[0]).bytes(".hidden", new byte[0]);
    assertEquals(
        List.of(
            "lever.csv error UNKNOWN_FILE: no table has this name; the file is not read."
                + " Did you mean levers.csv? To leave it there unread, --ignore-unknown.",
            "levers.csv error MISSING_FILE: the file is not there."
                + " Without it, a plan would obey no policy at all."),
        pack.issues().stream().filter(issue -> !issue.startsWith("scenarios")).toList());
  }

  @Test
  void optionalFilesMayBeLeftOut() {
    TestPack pack = new TestPack().without("quality").without("fill_rates").without("mobility");
    pack.without("joiners").without("entrant_pool").without("demand_drivers").without("scenarios");
    pack.without("feeders");
    assertEquals(List.of(), pack.issues());
  }

  @Test
  void aFileThatFillsASpreadsheetWasPerhapsCut() {
    StringBuilder text = new StringBuilder("programme,year,places,entrants\n");
    IntStream.range(0, 65_535).forEach(i -> text.append("gp-n,2008,10,10\n"));
    assertTrue(
        with("intakes", text.toString())
            .issues()
            .contains(
                "intakes.csv warning SUSPICIOUS: has exactly 65536 rows, the most a spreadsheet"
                    + " can hold. Was the rest cut off?"));
  }

  @Test
  void manyIssuesOfOneKindAreListedInPartAndCounted() {
    TestPack pack = new TestPack();
    IntStream.range(0, 60).forEach(i -> pack.add("vacancies", "gp,north,x"));
    List<String> issues = pack.issues();
    assertEquals(51, issues.size());
    assertEquals(
        "vacancies.csv:54:3 [vacancy_fte] error BAD_NUMBER: and 10 more like this from here on.",
        issues.get(50));
  }

  @Test
  void aFolderThatCannotBeReadIsReportedInOneSentence(@TempDir Path folder) {
    PackReader reader = new PackReader(TestPack.LEVERS);
    Path none = folder.resolve("none");
    UnreadableInput e =
        assertThrows(UnreadableInput.class, () -> reader.read(none, Optional.empty()));
    assertEquals(none + " does not exist.", e.getMessage());
  }

  @Test
  void everyFileReadIsHashed(@TempDir Path folder) throws UnreadableInput {
    // SHA-256 of "setting,value\n", by sha256sum.
    new TestPack()
        .bytes("settings.csv", "setting,value\n".getBytes(UTF_8))
        .add("stages", "gp,physio")
        .add("candidates", "physio,*,1,0")
        .add("correlations", "a,b,0")
        .writeTo(folder);
    List<InputFile> files = new PackReader(TestPack.LEVERS).read(folder, Optional.empty()).files();
    assertEquals(Tables.names().size(), files.size());
    assertEquals(
        files.stream().map(InputFile::name).sorted().toList(),
        files.stream().map(InputFile::name).toList());
    assertTrue(
        files.contains(
            new InputFile(
                "settings.csv",
                14,
                "bb30147fc884403d5fb0173fdeeae73c049cb2ebdde1ba67fad6fc97e541118d")));
  }
}
