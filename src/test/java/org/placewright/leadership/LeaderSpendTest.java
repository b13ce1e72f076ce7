package org.placewright.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aLeadershipPost;
import static org.placewright.leadership.Cohort.senior;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.policy.LeadershipBudget;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.shortfall.ProjectionRow;

class LeaderSpendTest {
  /** One existing and one new physician in the north from 2011, two surgeons in the south. */
  private static final LeadershipPlan PLAN = new LeadershipPlan(new int[][] {{1, 2}, {2, 2}});

  private static final Scenario SCENARIO =
      Cohort.pack()
          .with(
              senior("n-sha", "acute", "medicine", 1, 0, 2),
              senior("s-sha", "planned", "surgery", 0, 0, 4))
          .with(new LeadershipBudget("madel", "s-sha", YearRange.only(2011), new Pounds(1_00)))
          .build();

  @Test
  void aHeadCostsAsWorkedByHand() {
    HeadPrice usual = HeadPrice.of(senior("n-sha", "acute", "medicine", 0, 0, 1));
    assertEquals(20_000_00, usual.pay());
    assertEquals(37_800_00, usual.backfill());
    assertEquals(0.1, usual.fteGivenUp(), 1e-12);
  }

  @Test
  void backfillIsRoundedOnceToThePennyHalvesToTheEvenOne() {
    // 1 session in 1 week, half of it backfilled at £0.05 and £0.07: 2.5p is 2p, 3.5p is 4p.
    assertEquals(2, backfill(5));
    assertEquals(4, backfill(7));
  }

  private static long backfill(long pence) {
    LeadershipPost.Price price =
        new LeadershipPost.Price("madel", Pounds.ZERO, 1, 1, new Share(0.5), new Pounds(pence));
    return HeadPrice.of(aLeadershipPost().cohort("a").pathway("b").most(1).price(price).build())
        .backfill();
  }

  @Test
  void everyLineHasWhatItsRowsCost() {
    assertEquals(
        List.of(
            spend("*", 2010, 1_000_000, 60_000, 113_400),
            spend("*", 2011, 1_000_000, 80_000, 151_200),
            spend("s-sha", 2011, 1, 40_000, 75_600)),
        LeaderSpend.of(SCENARIO, PLAN));
    assertEquals(-115_599_00, LeaderSpend.of(SCENARIO, PLAN).get(2).headroom().pence());
  }

  private static LeaderSpend spend(String sha, int year, int... pounds) {
    return LeaderSpendBuilder.builder()
        .budgetKey(new BudgetKey("madel", sha, new FinancialYear(year)))
        .budget(new Pounds(pounds[0] * 100L))
        .pay(new Pounds(pounds[1] * 100L))
        .backfill(new Pounds(pounds[2] * 100L))
        .build();
  }

  @Test
  void theLinesForAllAddUpToTheRowsToThePenny() {
    Pounds rows = Pounds.ZERO;
    for (LeaderRow row : Leaders.rows(SCENARIO, PLAN)) {
      rows = rows.plus(row.pay()).plus(row.backfill());
    }
    Pounds lines = Pounds.ZERO;
    for (LeaderSpend line : LeaderSpend.of(SCENARIO, PLAN).subList(0, 2)) {
      lines = lines.plus(line.pay()).plus(line.backfill());
    }
    assertEquals(lines, rows);
    assertEquals(new Pounds(404_600_00), rows); // seven head-years of £57,800
  }

  @Test
  void onlyNewLeadersAddToTheShortfall() {
    // In 2011 two physicians give up 0.2 FTE, the new one 0.1, of 95 where 100 are needed.
    LeaderSupply medicine = LeaderSupply.of(SCENARIO, PLAN, Cohort.projection()).get(1);
    assertEquals("medicine", medicine.specialty());
    assertEquals(2011, medicine.year());
    assertEquals(0.2, medicine.givenUp(), 1e-12);
    assertEquals(0.1, medicine.commissionedGivenUp(), 1e-12);
    assertEquals(94.9, medicine.left(), 1e-12);
    assertEquals(5, medicine.shortfall(), 1e-12);
    assertEquals(0.1, medicine.added(), 1e-12);
  }

  @Test
  void whatWasSparedAddsLess() {
    // Surgery in the south: two deaneries, 50 of 50 and 30.1 of 30. 0.2 FTE of 80.1 are a share of
    // 0.2/80.1: the first gives up 0.124844 and is short of it; the second gives up 0.075156 and
    // stays above its need.
    Scenario scenario =
        Cohort.pack()
            .with(aDeanery().id("far").name("Far").sha("s-sha").build())
            .with(senior("s-sha", "planned", "surgery", 0, 0, 4))
            .build();
    List<ProjectionRow> projection = new ArrayList<>(Cohort.projection());
    projection.addAll(Cohort.rows("surgery", "far", 30, 30.1));
    LeadershipPlan two = new LeadershipPlan(new int[][] {{2, 2}});
    LeaderSupply surgery = LeaderSupply.of(scenario, two, projection).get(0);
    assertEquals(80.1, surgery.supply(), 1e-12);
    assertEquals(50 * 0.2 / 80.1, surgery.added(), 1e-12);
  }
}
