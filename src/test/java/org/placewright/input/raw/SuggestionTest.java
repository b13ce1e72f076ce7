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
}
