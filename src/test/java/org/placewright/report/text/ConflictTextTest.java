package org.placewright.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Conflict;
import org.placewright.allocation.lever.Levers;

class ConflictTextTest {
  private static final String NO_WHOLE_PLACES =
      "Places in fractions would keep them all; whole places cannot.";

  @Test
  void leversThatAskMoreOfWholePlacesAreTheFirstToLookAt() {
    assertEquals(
        NO_WHOLE_PLACES + " The least cohorts (min-cohort) are the first to look at.",
        ConflictText.of(Conflict.OF_WHOLE_PLACES, Levers.all()));
    assertEquals(NO_WHOLE_PLACES, ConflictText.of(Conflict.OF_WHOLE_PLACES, List.of()));
  }

  @Test
  void aRepairIsInTheUnitOfItsLever() {
    Conflict conflict =
        new Conflict(
            List.of(),
            List.of(),
            List.of(
                new Conflict.Repair("gp-plus[*,2010]", 3),
                new Conflict.Repair("existing-resources[*,2010]", 1_234_550)));
    assertEquals(
        """
        The cheapest way to make room:
          gp-plus[*,2010] by 3 places
          existing-resources[*,2010] by £12,345.50""",
        ConflictText.of(conflict, Levers.all()));
  }
}
