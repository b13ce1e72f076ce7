package org.placewright.input.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotedTest {
  @Test
  void sixtyCharactersAreShownWhole() {
    String sixty = "\ud83d\ude00".repeat(60);
    assertEquals('"' + sixty + '"', Quoted.of(sixty));
    assertEquals('"' + sixty + "…\"", Quoted.of(sixty + "x"));
    assertEquals("\"\"", Quoted.of(""));
  }

  @Test
  void whatMovesACursorIsWrittenOut() {
    assertEquals("\"a\\u001b[2Jb\"", Quoted.of("a\u001b[2Jb"));
  }
}
