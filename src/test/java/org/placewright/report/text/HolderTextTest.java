package org.placewright.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aHolder;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.funding.spend.HolderStatement;
import org.placewright.funding.spend.SpendRow;
import org.placewright.funding.spend.SpendRowBuilder;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.report.Overspend;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Holder;

class HolderTextTest {
  private static HolderStatement statement(String holder, int year, long budget, long planned) {
    SpendRow money =
        SpendRowBuilder.builder()
            .budgetKey(new BudgetKey("madel", "north", new FinancialYear(year)))
            .budget(new Pounds(budget))
            .committed(Pounds.ZERO)
            .planned(new Pounds(planned))
            .carriedOn(Pounds.ZERO)
            .virement(Pounds.ZERO)
            .carriedIn(Pounds.ZERO)
            .carriedOut(Pounds.ZERO)
            .build();
    Holder held = aHolder().serviceLine(holder).id(holder).budgetShare(new Share(0.1)).build();
    return new HolderStatement(
        holder.isEmpty() ? Optional.empty() : Optional.of(held), money, 0, 0);
  }

  @Test
  void theWorstThreeAreNamedByAllThatTheyAreOver() {
    // b: 300 + 100 over and 900 within, which does not make up for it; d and the rest are not
    // named.
    List<HolderStatement> statements =
        List.of(
            statement("a", 2010, 0, 20_000),
            statement("b", 2010, 0, 30_000),
            statement("b", 2011, 90_000, 0),
            statement("b", 2012, 0, 10_000),
            statement("c", 2010, 0, 30_000),
            statement("d", 2010, 0, 100),
            statement("e", 2010, 100, 100),
            statement("", 2010, 0, 1_000_000));
    assertEquals(
        "  Over budget  4 of 5 holders: b £400, c £300, a £200 ..\n", HolderText.of(statements));
    assertEquals(2010, Overspend.of(statements).get(0).worst().money().year().first());
  }

  @Test
  void nothingIsSaidOfThoseWhoKeepWithin() {
    assertEquals("", HolderText.of(List.of(statement("a", 2010, 5, 5), statement("", 2010, 0, 9))));
  }

  @Test
  void longNamesAreCutToTheLine() {
    List<HolderStatement> statements =
        List.of(
            statement("clinical-director-of-surgery-a", 2010, 0, 123_456_789_012L),
            statement("clinical-director-of-surgery-b", 2010, 0, 123_456_789_012L),
            statement("clinical-director-of-surgery-c", 2010, 0, 123_456_789_012L));
    String line = HolderText.of(statements);
    assertTrue(line.length() <= 101, line);
    assertTrue(line.contains("clinical-.. £1,234.6m,"), line);
  }
}
