package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
  @Test
  void leavesLinesAndWordsOfAnyLanguage() {
    String text = "Môn\t12\n東京 −3 %\n";
    assertEquals(text, Printable.of(text));
  }

  @Test
  void escapesEachUnitOfACharacterBeyondTheFirstPlane() {
    assertEquals("a\\udb40\\udc01b", Printable.of("a" + Character.toString(0xE0001) + "b"));
  }

  @ParameterizedTest
  @CsvSource({"001b", "0007", "009b", "202e", "2066", "200b", "2028", "000d"})
  void makesVisibleWhatATerminalWouldObey(String hex) {
    String unseen = Character.toString(Integer.parseInt(hex, 16));
    assertEquals("a\\u" + hex + "b", Printable.of("a" + unseen + "b"));
  }
}
