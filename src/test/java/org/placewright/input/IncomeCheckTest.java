package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tables of providers' incomes must say. */
class IncomeCheckTest {
  private static void says(TestPack pack, String... issues) {
    assertEquals(List.of(issues), pack.issues());
  }

  @Test
  void aTransitionThatGoesOnIsRead() {
    says(new TestPack().put("transition", "financial_year,share", "2012,1", "2010,0.5"));
  }

  @Test
  void aShareThatFallsIsAnErrorWhereItFalls() {
    says(
        new TestPack().put("transition", "financial_year,share", "2012,0.4", "2010,0.5", "2013,1"),
        "transition.csv:2:2 [share] error INCONSISTENT: the share falls from 2010/11 to 2012/13."
            + " What takes effect in one year goes on in the next: give no lower share.");
  }

  @Test
  void aFloorOfAProviderThatIsNotThereAndOneOverAllAreErrors() {
    says(
        new TestPack()
            .put("income_floors", "provider,financial_year,floor_share", "nobody,*,0.9", "*,*,2"),
        "income_floors.csv:2:1 [provider] error UNKNOWN_ID: \"nobody\" is no provider of"
            + " providers.csv.",
        "income_floors.csv:3:3 [floor_share] error OUT_OF_RANGE: \"2\" is not from 0 to 1. Write"
            + " it as a fraction: 0.02");
  }
}
