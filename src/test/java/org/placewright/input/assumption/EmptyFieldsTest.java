package org.placewright.input.assumption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.input.TestPack;

/** A figure that is lost where a field may be empty is said with what then holds. */
class EmptyFieldsTest {
  private static List<String> said(TestPack pack) {
    return pack.read(Optional.empty()).defaults().stream()
        .filter(sentence -> sentence.startsWith("Fields that are empty: "))
        .filter(sentence -> sentence.contains("joiners") || sentence.contains("cohorts"))
        .toList();
  }

  @Test
  void aColumnWithEmptyFieldsIsSaidWithHowMany() {
    assertEquals(List.of(), said(new TestPack()));
    List<String> one = said(new TestPack().add("cohorts", "gp,2010,,0.7"));
    assertEquals(
        "Fields that are empty: cohorts.completing_share in 1 of 2, 1; ",
        one.get(0).substring(0, one.get(0).indexOf("; ") + 2));
  }
}
