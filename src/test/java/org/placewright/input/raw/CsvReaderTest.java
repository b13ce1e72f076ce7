package org.placewright.input.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes become rows, and whatever is lost on the way is said. */
class CsvReaderTest {
  private final IssueCollector issues = new IssueCollector();

  private RawTable read(String text) {
    return CsvReader.read("f.csv", text.getBytes(UTF_8), issues);
  }

  private List<String> said() {
    return issues.all().stream().map(Object::toString).toList();
  }

  private static String fields(int count) {
    return "x" + ",x".repeat(count - 1);
  }

  @Test
  void rowsKeepTheirLinesAndFields() {
    RawTable table = read("\n\na,b\n1,2\n\n , \n3,\"4\n5\"\n6,7");
    assertEquals(3, table.headerLine());
    assertEquals(List.of("a", "b"), table.header());
    assertEquals(
        List.of(
            new RawRow(4, List.of("1", "2")),
            new RawRow(7, List.of("3", "4\n5")),
            new RawRow(9, List.of("6", "7"))),
        table.rows());
    assertTrue(table.whole());
  }

  @Test
  void blanksOfEveryKindAroundAFieldAreNoPartOfIt() {
    RawTable table = read("a,b\n\u00a0\u2007x y\u202f\t,\"\ufeff\u00a0\"\n");
    assertEquals(List.of(new RawRow(2, List.of("x y", ""))), table.rows());
    assertEquals(List.of(), said());
  }

  @Test
  void aFieldAsInTheRowBeforeIsTheVerySame() {
    List<RawRow> rows = read("a,b\nnorth,1\n north,2\nsouth,2\n").rows();
    assertSame(rows.get(0).cell(0), rows.get(1).cell(0));
    assertEquals("south", rows.get(2).cell(0));
    assertSame(rows.get(1).cell(1), rows.get(2).cell(1));
  }

  @Test
  void aFileWithoutRowsHasAHeader() {
    RawTable table = read("a,b\n");
    assertEquals(List.of("a", "b"), table.header());
    assertEquals(List.of(), table.rows());
    assertTrue(table.whole());
    assertFalse(read("\n \n").whole());
    assertEquals(
        List.of("f.csv error EMPTY_FILE: is empty. Give it at least a header row."), said());
  }

  @Test
  void blankFieldsBeyondTheHeaderAreCutAndOthersRefused() {
    RawTable table = read("a,b,,\n1,2,,,\n3,4\n5,6,,7\n8\n");
    assertEquals(
        List.of(new RawRow(2, List.of("1", "2")), new RawRow(3, List.of("3", "4"))), table.rows());
    assertFalse(table.whole());
    assertEquals(
        List.of(
            "f.csv:4 error RAGGED_ROW: the row has 4 fields, the header 2."
                + " Write decimals with a dot, and put text that has a comma in double quotes.",
            "f.csv:5 error RAGGED_ROW: the row has 1 fields, the header 2."
                + " Every row needs as many commas as the header."),
        said());
  }

  @Test
  void aRowMayHaveAThousandFieldsAndNoMore() {
    assertEquals(1000, read(numbered(1000) + "\n" + fields(1000)).rows().get(0).cells().size());
    assertEquals(List.of(), said());
    assertFalse(read(numbered(1000) + "\n" + fields(1001) + "\n").whole());
    assertEquals(
        List.of(
            "f.csv:2 error TOO_LARGE: the row has more than 1000 fields. Look for a double quote"
                + " that is opened here and closed much further on."),
        said());
  }

  private static String numbered(int count) {
    StringBuilder header = new StringBuilder("c0");
    for (int i = 1; i < count; i++) {
      header.append(",c").append(i);
    }
    return header.toString();
  }

  @Test
  void aFieldMayBeSixtyFourKilobytesLongAndNoLonger() {
    String longest = "x".repeat(65_536);
    assertEquals(longest, read("a\n" + longest + "\n").rows().get(0).cell(0));
    assertEquals(List.of(), said());
    RawTable cut = read("a\n" + longest + "x\ny\n");
    assertFalse(cut.whole());
    assertEquals(List.of(new RawRow(3, List.of("y"))), cut.rows());
    assertEquals(
        List.of(
            "f.csv:2 error TOO_LARGE: a field is longer than 65536 characters. Look for a double"
                + " quote that is opened here and closed much further on."),
        said());
  }

  @Test
  void aFileThatEndsBehindACommaWasPerhapsCut() {
    read("a,b\n1,");
    assertEquals(
        List.of(
            "f.csv warning SUSPICIOUS: ends behind a comma, without a line break."
                + " Was it cut short?"),
        said());
  }

  @Test
  void aFileThatEndsInAWordWhichAnotherRowHasWholeWasPerhapsCut() {
    String cut =
        "f.csv warning SUSPICIOUS: ends in the middle of a word, without a line break, where another"
            + " row has \"a round number\". Was it cut short?";
    read("a,b\n1,a round number\n2,a round nu");
    read("a,b\n1,a round number\n2,a ");
    assertEquals(List.of(cut, cut), said());
  }

  @Test
  void aFileMayEndWithoutALineBreak() {
    // Between two words, in another number, in the plural, in quotes, and with a line break.
    read("a,b\n1,a round number\n2,a round");
    read("a,b\n1,1234567\n2,123");
    read("a,b\n1,rounder numbers\n2,rounder number");
    read("a,b\n1,a round number\n2,\"a round nu\"");
    read("a,b\n1,a round number\n2,a round nu\n");
    read("a,b\n1,a round number\n2,");
    assertEquals(1, said().size(), said().toString());
  }

  @Test
  void whatCannotBeSplitIsNamedOnceAndNotCalledEmpty() {
    RawTable table = read("\"a,b\n1,2\n");
    assertEquals(List.of(), table.header());
    assertFalse(table.whole());
    assertEquals(
        List.of(
            "f.csv:1 error BAD_CSV: a double quote is opened in this row and never closed."
                + " Write a quote inside a quoted field twice: \"\"."),
        said());
  }

  @Test
  void rowsBeforeABadQuoteAreNotTheWholeFile() {
    RawTable table = read("a,b\n1,2\n3,\"4\"5\n");
    assertEquals(List.of(new RawRow(2, List.of("1", "2"))), table.rows());
    assertFalse(table.whole());
    assertEquals(
        List.of(
            "f.csv:3 error BAD_CSV: a double quote is closed in the middle of a field."
                + " Write a quote inside a quoted field twice: \"\"."),
        said());
  }

  @Test
  void fieldsOverSeveralLinesAreNamedWithWhatLooksLikeRows() {
    read("a,b\n\"1\n2\",\"3\nx,y\"\n4,\"5\n6,7\n8,9\nend\"\n\"x\n\",\"\n\"\n");
    assertEquals(
        List.of(
            "f.csv:2:1 warning SUSPICIOUS: one field goes on from line 2 to line 3."
                + " Was a double quote opened in line 2 and closed in line 3?",
            "f.csv:3:2 warning SUSPICIOUS: one field goes on from line 3 to line 4, and has what"
                + " looks like 1 row in it. Was a double quote opened in line 3 and closed in line"
                + " 4?",
            "f.csv:5:2 warning SUSPICIOUS: one field goes on from line 5 to line 8, and has what"
                + " looks like 2 rows in it. Was a double quote opened in line 5 and closed in line"
                + " 8?"),
        said().subList(0, 3));
  }

  @Test
  void inAFileOfOneColumnNoLineLooksLikeARow() {
    read("a\n\"1\n2\"\n");
    assertEquals(
        List.of(
            "f.csv:2:1 warning SUSPICIOUS: one field goes on from line 2 to line 3."
                + " Was a double quote opened in line 2 and closed in line 3?"),
        said());
  }

  @Test
  void headersWithoutNamesOrWithOneTwiceAreRefused() {
    assertEquals(List.of(), read("a,,b,a,,b\n1,2,3,4,,6\n").header());
    assertEquals(
        List.of(
            "f.csv:1:2 error UNKNOWN_COLUMN: the column has values and no name."
                + " Name it, or delete it.",
            "f.csv:1:4 [a] error DUPLICATE_COLUMN: the column is there twice, first as column 1."
                + " Delete one of them.",
            "f.csv:1:6 [b] error DUPLICATE_COLUMN: the column is there twice, first as column 3."
                + " Delete one of them."),
        said());
  }

  @Test
  void eitherIsEnough() {
    assertEquals(List.of(), read("a,,b\n1,2,3\n").header());
    assertEquals(List.of(), read("a,b,a\n1,2,3\n").header());
  }

  @Test
  void aColumnWithoutNameAndValuesIsNobodysLoss() {
    assertEquals(List.of("a", "", "b"), read("a,,b\n1,,3\n").header());
    assertEquals(List.of(), said());
  }

  @Test
  void headersPartedByOtherMarksAreNamed() {
    for (String mark : List.of(";", "|", "\t")) {
      assertEquals(List.of(), read("\na" + mark + "b\n1" + mark + "2\n").header());
    }
    String advice =
        " In Excel, save it as \"CSV UTF-8 (Comma delimited)\" with a comma as list separator and a"
            + " dot as decimal point.";
    assertEquals(
        List.of(
            "f.csv:2 error WRONG_DELIMITER: the fields are parted by \";\", not by commas."
                + advice,
            "f.csv:2 error WRONG_DELIMITER: the fields are parted by \"|\", not by commas."
                + advice,
            "f.csv:2 error WRONG_DELIMITER: the fields are parted by tabs, not by commas."
                + advice),
        said());
    assertEquals(List.of(), read(";b\n1;2\n").header());
    assertEquals(4, said().size());
    assertEquals(List.of("a;b", "c"), read("a;b,c\n1,2\n").header());
    assertEquals(List.of("a"), read("a\n1\n").header());
  }
}
