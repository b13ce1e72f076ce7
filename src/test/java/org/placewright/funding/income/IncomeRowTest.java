package org.placewright.funding.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.funding.income.IncomeRow.IncomeState;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.BudgetKey;

/** What a provider receives, and how it is named. */
class IncomeRowTest {
  private static final FinancialYear YEAR = new FinancialYear(2010);

  private static IncomeRow row(long before, long withTransition, Optional<Long> floor) {
    return IncomesTest.row(floor.map(Pounds::new), "provider", before, 70, 90, withTransition);
  }

  @Test
  void atTheFloorNothingIsToppedUp() {
    IncomeRow at = row(100, 80, Optional.of(80L));
    assertEquals(Pounds.ZERO, at.topUp());
    assertEquals(new Pounds(80), at.income());
    assertEquals(IncomeState.FALLS, at.state());
    assertEquals(new Pounds(99), row(100, 99, Optional.of(80L)).income());
    IncomeRow below = row(100, 79, Optional.of(80L));
    assertEquals(new Pounds(1), below.topUp());
    assertEquals(new Pounds(80), below.income());
    assertEquals(IncomeState.DESTABILISED, below.state());
  }

  @Test
  void incomeGrowsFallsOrIsWhatItWas() {
    assertEquals(IncomeState.STEADY, row(100, 100, Optional.empty()).state());
    assertEquals(IncomeState.GROWS, row(100, 101, Optional.empty()).state());
    assertEquals(IncomeState.FALLS, row(100, 99, Optional.empty()).state());
    assertEquals(new Pounds(20), row(100, 99, Optional.empty()).fixed());
  }

  @Test
  void aBalanceIsTheSumOfItsParts() {
    IncomeBalance one =
        IncomeBalanceBuilder.builder()
            .budgetKey(new BudgetKey("madel", "sha", YEAR))
            .spend(new Pounds(1_000))
            .fixed(new Pounds(-200))
            .transition(new Pounds(30))
            .topUp(new Pounds(4))
            .build();
    assertEquals(new Pounds(834), one.income());
    IncomeBalance two = one.plus(one);
    assertEquals(new Pounds(2_000), two.spend());
    assertEquals(new Pounds(-400), two.fixed());
    assertEquals(new Pounds(60), two.transition());
    assertEquals(new Pounds(8), two.topUp());
    assertEquals(one.budgetKey(), two.budgetKey());
  }
}
