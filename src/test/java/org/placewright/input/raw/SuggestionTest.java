package org.placewright.input.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static Optional<String> nearest(String text, String... known) {
    return Suggestion.to(text, List.of(known));
  }

  @Test
  void twoLettersSwappedAreOneSlip() {
    // Of three letters one slip is allowed: "nad" is one swap from "and", two changes from "nil".
    assertEquals(Optional.of("and"), nearest("nad", "nil", "and"));
  }

  @Test
  void caseSpacesAndUnderscoresAreNoSlips() {
    assertEquals(Optional.of("half-gp"), nearest("HALF_GP", "gp-plus", "half-gp"));
    assertEquals(Optional.of("age_from"), nearest("Age From", "age_to", "age_from"));
  }

  @Test
  void textThatIsTooFarOffGetsNoGuess() {
    assertEquals(Optional.empty(), nearest("paediatrics", "psychiatry", "radiology"));
    assertEquals(Optional.empty(), nearest("xy", "ab"));
  }

  @Test
  void amongEqualsTheFirstByNameIsMeant() {
    assertEquals(Optional.of("bat"), nearest("xat", "rat", "bat", "cat"));
  }

  @Test
  void aThirdOfTheLettersMayBeSlips() {
    // Of six letters two slips are allowed, of five one.
    assertEquals(Optional.of("abcdef"), nearest("abcdxy", "abcdef"));
    assertEquals(Optional.empty(), nearest("abcxyz", "abcdef"));
    assertEquals(Optional.of("abcdefgh"), nearest("abcdef", "abcdefgh"));
    assertEquals(Optional.empty(), nearest("abcde", "abcdefg"));
    assertEquals(Optional.of("abcd"), nearest("abcde", "abcd"));
    assertEquals(Optional.of("b"), nearest("a", "b"));
    assertEquals(Optional.empty(), nearest("x", "ab"));
  }

  @Test
  void theNearestIsMeantNotTheFirst() {
    assertEquals(Optional.of("workforce"), nearest("worforce", "workface", "workforce"));
    assertEquals(Optional.of("zebra"), nearest("zebra", "yebra", "zebra"));
  }

  @Test
  void swapsCountAtEitherEnd() {
    assertEquals(Optional.of("abc"), nearest("bac", "abc", "xac"));
    assertEquals(Optional.of("abc"), nearest("acb", "abc"));
    assertEquals(Optional.empty(), nearest("bca", "abc"));
    assertEquals(Optional.empty(), nearest("bacdx", "abcde"));
  }

  @Test
  void adviceNamesTheNearestOrNothing() {
    assertEquals("Did you mean levers?", Suggestion.advice("lever", List.of("levers", "funds")));
    assertEquals("", Suggestion.advice("doctors", List.of("levers", "funds")));
  }
}
