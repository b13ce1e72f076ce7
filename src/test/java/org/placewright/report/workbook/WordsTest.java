package org.placewright.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  /** Words are kept whole; one longer than the column has a line to itself. */
  @ParameterizedTest
  @CsvSource({
    "one, 10, 1",
    "'', 10, 1",
    "one two, 7, 1",
    "one two, 6, 2",
    "one two three, 7, 2",
    "a wonderfully long word, 5, 4"
  })
  void aTextTakesAsManyLinesAsItsWordsNeed(String text, double width, int lines) {
    assertEquals(lines, Words.lines(text, width));
  }
}
