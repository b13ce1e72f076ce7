package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.placewright.Fixtures.aFund;
import static org.placewright.Fixtures.aLeverRow;
import static org.placewright.Fixtures.aTariff;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.Virement;
import org.placewright.funding.spend.PlannedSpending;
import org.placewright.funding.spend.SpendRow;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.Share;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.register.Commissioner;

class RingfenceTest {
  private static final String MADEL = "ringfence[madel/North SHA,2010]";
  private static final String MADEL_2011 = "ringfence[madel/North SHA,2011]";
  private static final String MADEL_2012 = "ringfence[madel/North SHA,2012]";
  private static final String MADEL_2013 = "ringfence[madel/North SHA,2013]";
  private static final String NMET = "ringfence[nmet/North SHA,2010]";

  /** MADEL has £1,000,000, of which £400,000 is committed; 2 % of it may move. */
  private static ScenarioFixture madel() {
    return Pack.surgery()
        .with(aFund().ringfencedShare(new Share(0.9)).virementLimit(new Share(0.02)).build())
        .with(budget("madel", 1_000_000));
  }

  /** And NMET has £2,000,000 that nobody here trains on; 1.5 % of it is free, 5 % could move. */
  private static ScenarioFixture both() {
    return madel()
        .with(
            aFund()
                .id("nmet")
                .name("NMET")
                .commissioner(Commissioner.SHA)
                .ringfencedShare(new Share(0.985))
                .virementLimit(new Share(0.05))
                .build())
        .with(budget("nmet", 2_000_000))
        .with(aTariff().fund("nmet").specialty("nursing").perTraineeYear(new Pounds(100)).build());
  }

  private static Budget budget(String fund, long pounds) {
    return new Budget(
        new BudgetKey(fund, "North SHA", new FinancialYear(2010)), new Pounds(100 * pounds));
  }

  private static Trial trial(ScenarioFixture builder, LeverRow... levers) {
    return Trial.of(new Ringfence(), builder.with(levers));
  }

  @Test
  void theWorkedRowTakesThirtyPlaces() {
    Trial trial = trial(madel(), Pack.hard("ringfence", 1));
    assertEquals(60_000_000, trial.row(MADEL).upper());
    assertEquals(2_000_000, trial.row(MADEL).terms().get(0).coefficient());
    Verdict exact = trial.verdict(MADEL, new int[] {30, 0});
    assertEquals(State.BINDING, exact.state());
    assertEquals(
        "In 2010/11 MADEL spends £1,000,000 in North SHA, of which £400,000 is committed; its"
            + " budget is £1,000,000: met exactly.",
        exact.sentence());
    assertEquals(State.BROKEN, trial.verdict(MADEL, new int[] {31, 0}).state());
  }

  @Test
  void aBudgetHoldsFromItsFirstRowOn() {
    // Places of 2010 and 2011 cost something until 2013/14; a budget of 2011 says nothing of 2010.
    assertEquals(
        List.of(MADEL, MADEL_2011, MADEL_2012, MADEL_2013),
        trial(madel(), Pack.hard("ringfence", 1)).rowNames());
    Budget later =
        new Budget(
            new BudgetKey("madel", "North SHA", new FinancialYear(2011)), new Pounds(100_000_000));
    assertEquals(
        List.of(MADEL_2011, MADEL_2012, MADEL_2013),
        trial(madel().without(Budget.class).with(later), Pack.hard("ringfence", 1)).rowNames());
  }

  @Test
  void theRuleOfTheLastIntakeHoldsWhileItsPlacesCost() {
    LeverRow until2011 =
        aLeverRow().lever("ringfence").years(new YearRange(2010, 2011)).value(0.5).build();
    LeverRow off =
        aLeverRow().lever("ringfence").years(YearRange.only(2013)).mode(Mode.OFF).build();
    Trial trial = trial(madel(), until2011, off);
    assertEquals(List.of(MADEL, MADEL_2011, MADEL_2012), trial.rowNames());
    // Half of £1,000,000, less £200,000 for the baseline's ten that carry on in 2012.
    assertEquals(30_000_000, trial.row(MADEL_2012).upper());
  }

  @Test
  void moneyMayMoveAsFarAsBothFundsAllow() {
    // MADEL: 2 % of £1,000,000 each way. NMET: out 1.5 % (less than 5 %), in 5 %, of £2,000,000.
    Trial trial = trial(both(), Pack.hard("ringfence", 1));
    assertEquals(
        new Virement(
            "virement[North SHA,2010]",
            List.of(
                new Virement.Member(MADEL, 2_000_000, 2_000_000),
                new Virement.Member(NMET, 3_000_000, 10_000_000))),
        trial.rows().virements().get(0));
  }

  @Test
  void aPlaceOverTheBudgetIsPaidByTheOtherFundAndSaysSo() {
    Trial trial = trial(both(), Pack.hard("ringfence", 1));
    Verdict verdict = trial.verdict(MADEL, new int[] {31, 0});
    assertEquals(State.BINDING, verdict.state());
    assertTrue(
        verdict
            .sentence()
            .endsWith("£1,000,000, and £20,000 moves in from other funds: met exactly."),
        verdict.sentence());
    Verdict nmet = trial.verdict(NMET, new int[] {31, 0});
    assertEquals(State.MET, nmet.state());
    assertTrue(nmet.sentence().contains("£20,000 moves out to other funds"), nmet.sentence());
    assertEquals(State.BROKEN, trial.verdict(MADEL, new int[] {32, 0}).state());
  }

  @Test
  void spendShowsWhatMoved() {
    Trial trial = trial(both(), Pack.hard("ringfence", 1));
    List<SpendRow> rows =
        PlannedSpending.of(
                trial.brief().money(new PlacesPlan(new int[][] {{31, 0}})),
                Ringfence.limits(trial.brief()))
            .rows();
    SpendRow madel = rows.get(0);
    SpendRow nmet = rows.stream().filter(row -> row.fund().equals("nmet")).findFirst().get();
    assertEquals(new Pounds(2_000_000), madel.virement());
    assertEquals(Pounds.ZERO, madel.headroom());
    assertEquals(new Pounds(-2_000_000), nmet.virement());
    assertEquals(new Pounds(198_000_000), nmet.headroom());
  }

  @Test
  void nothingMovesWhereTheRingfenceIsOff() {
    Trial trial = trial(both());
    PlacesPlan plan = new PlacesPlan(new int[][] {{31, 0}});
    assertTrue(
        PlannedSpending.of(trial.brief().money(plan), Ringfence.limits(trial.brief()))
            .rows()
            .stream()
            .allMatch(row -> row.virement().equals(Pounds.ZERO)));
  }

  @Test
  void hardAndSoftFundsDoNotHelpEachOther() {
    Trial trial =
        trial(both(), Pack.hard("ringfence", 1), Pack.row("ringfence", "nmet", 1, Mode.SOFT));
    assertTrue(trial.rows().virements().isEmpty());
    assertEquals(State.BROKEN, trial.verdict(MADEL, new int[] {31, 0}).state());
  }

  @Test
  void theFundsRowWinsOverTheShas() {
    Trial trial =
        trial(
            madel(),
            Pack.row("ringfence", "North SHA", 0.5, Mode.HARD),
            Pack.row("ringfence", "madel", 0.9, Mode.HARD));
    // 90 % of £1,000,000 less £400,000.
    assertEquals(50_000_000, trial.row(MADEL).upper());
  }

  @Test
  void anOvercommittedFundPaysForPromisesAndNothingElse() {
    Trial trial =
        trial(
            madel().with(budget("madel", 300_000)).with(anIntake().places(2).entrants(2).build()),
            Pack.hard("ringfence", 1));
    assertEquals(4_000_000, trial.row(MADEL).upper());
    Verdict verdict = trial.verdict(MADEL, new int[] {2, 0});
    assertEquals(State.BINDING, verdict.state());
    assertTrue(
        verdict.sentence().contains("but what is committed and promised takes £440,000"),
        verdict.sentence());
    assertEquals(State.BROKEN, trial.verdict(MADEL, new int[] {3, 0}).state());
  }

  @Test
  void aFundWithoutATariffNeitherHasARowNorGives() {
    Trial trial =
        trial(both().without(Tariff.class).with(surgeryTariff()), Pack.hard("ringfence", 1));
    assertEquals(List.of(MADEL, MADEL_2011, MADEL_2012, MADEL_2013), trial.rowNames());
    assertTrue(trial.rows().virements().isEmpty());
  }

  private static Tariff surgeryTariff() {
    return aTariff().build();
  }
}
