package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aCommissioning;
import static org.placewright.Fixtures.aCurriculumRow;
import static org.placewright.Fixtures.aDeanery;
import static org.placewright.Fixtures.aHorizon;
import static org.placewright.Fixtures.aProgramme;
import static org.placewright.Fixtures.anIntake;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.AfterLastIntake;
import org.placewright.scenario.Commissioning;
import org.placewright.scenario.ResourcesBase;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.training.CurriculumRow;

class ExistingResourcesTest {
  private static Trial trial(double value) {
    return Trial.of(
        new ExistingResources(), Pack.surgery().with(Pack.hard("existing-resources", value)));
  }

  @Test
  void theRowCountsPlannedIntakesInPence() {
    // 2011/12: the 2010 intake costs £30,000 a place, that of 2011 £20,000; ten of each is
    // £500,000.
    LimitRow row = trial(1).row("existing-resources[*,2011]");
    assertEquals(List.of(new Term(0, 0, 3_000_000), new Term(0, 1, 2_000_000)), row.terms());
    assertEquals(50_000_000, row.upper());
  }

  @Test
  void thereIsARowForEachYearInWhichAPlaceCosts() {
    assertEquals(
        List.of(
            "existing-resources[*,2010]",
            "existing-resources[*,2011]",
            "existing-resources[*,2012]",
            "existing-resources[*,2013]"),
        trial(1).rowNames());
  }

  @Test
  void theWorkedRowHasAPlaceToSpare() {
    Verdict verdict = trial(1).verdict("existing-resources[*,2010]", new int[] {9, 10});
    assertEquals(State.MET, verdict.state());
    assertEquals(580_000, verdict.leftSide());
    assertEquals(600_000, verdict.limit());
    assertEquals(
        "In 2010/11 all funds together spend £580,000; carrying on as now would cost £600,000: met"
            + " with £20,000 to spare.",
        verdict.sentence());
  }

  @Test
  void aPennyOverIsMissed() {
    // 90 % of £600,000 is £540,000, of which £400,000 is committed: 7 places of £20,000.
    Trial trial = trial(0.9);
    assertEquals(14_000_000, trial.row("existing-resources[*,2010]").upper());
    assertEquals(
        State.BINDING, trial.verdict("existing-resources[*,2010]", new int[] {7, 0}).state());
    Verdict missed = trial.verdict("existing-resources[*,2010]", new int[] {8, 0});
    assertEquals(State.BROKEN, missed.state());
    assertEquals(
        "In 2010/11 all funds together spend £560,000; carrying on as now would cost £600,000, of"
            + " which 90.0 % is asked: missed by £20,000, though the rule is hard.",
        missed.sentence());
  }

  @Test
  void whatIsPromisedMayBeSpent() {
    Trial trial =
        Trial.of(
            new ExistingResources(),
            Pack.surgery()
                .with(anIntake().places(10).entrants(10).build())
                .with(Pack.hard("existing-resources", 0.5)));
    assertEquals(20_000_000, trial.row("existing-resources[*,2010]").upper());
    assertEquals(
        "In 2010/11 all funds together spend £600,000; carrying on as now would cost £600,000, of"
            + " which 50.0 % is asked, and what is promised already takes £600,000: met exactly.",
        trial.verdict("existing-resources[*,2010]", new int[] {10, 0}).sentence());
  }

  @Test
  void aSoftRowIsPricedByThePoundAndCountsPence() {
    Trial trial =
        Trial.of(new ExistingResources(), Pack.surgery().with(Pack.soft("existing-resources", 1)));
    assertEquals(0.02, trial.row("existing-resources[*,2010]").relaxPrice());
    assertEquals(100, trial.lever().rowUnitsPerUnit());
  }

  private static CurriculumRow burden(int fromYear) {
    return aCurriculumRow().fromYear(fromYear).perTraineeYear(new Pounds(300_000)).build();
  }

  private static Scenario on(ResourcesBase base, AfterLastIntake after, ScenarioFixture pack) {
    Commissioning asked = aCommissioning().afterLastIntake(after).resourcesBase(base).build();
    return pack.with(ScenarioFixture.settings(aHorizon().build()).under(asked))
        .with(Pack.hard("existing-resources", 1))
        .build();
  }

  private static Trial trial(ResourcesBase base, AfterLastIntake after, ScenarioFixture pack) {
    return Trial.of(new ExistingResources(), on(base, after, pack));
  }

  @Test
  void whatThePolicyBringsIsSpentAndNotGiven() {
    // £3,000 a trainee-year from August 2010, after the base year 2009. 2010/11: a place costs
    // £22,000, and the ten in post who go on to year 2 cost £20,000 more; the cap stays £600,000,
    // of which £420,000 is committed.
    Trial trial =
        trial(
            ResourcesBase.CARRYING_ON, AfterLastIntake.BASELINE, Pack.surgery().with(burden(2010)));
    LimitRow row = trial.row("existing-resources[*,2010]");
    assertEquals(List.of(new Term(0, 0, 2_200_000)), row.terms());
    assertEquals(18_000_000, row.upper());
    Verdict verdict = trial.verdict(row.name(), new int[] {8, 8});
    assertEquals(600_000, verdict.limit());
    assertEquals(596_000, verdict.leftSide());
  }

  @Test
  void whatNoYearIsNamedForIsNotKnownToBeThere() {
    Trial trial =
        trial(
            ResourcesBase.CARRYING_ON,
            AfterLastIntake.BASELINE,
            Pack.surgery().with(burden(CurriculumRow.ANY_YEAR)));
    // £400,000 and £40,000 of leadership are committed in 2010/11: £160,000 of £600,000 are left.
    assertEquals(16_000_000, trial.row("existing-resources[*,2010]").upper());
  }

  @Test
  void whatIsTaughtAlreadyIsPartOfWhatThereIs() {
    // In force in the base year: the ten places that carrying on has cost £22,000 each in 2010/11.
    Trial trial =
        trial(
            ResourcesBase.CARRYING_ON, AfterLastIntake.BASELINE, Pack.surgery().with(burden(2009)));
    LimitRow row = trial.row("existing-resources[*,2010]");
    assertEquals(10 * 2_200_000, row.upper());
  }

  @Test
  void theBudgetsOfAllFundsMayBeTheBase() {
    // £700,000 in 2010/11 and, as there is no later row, ever after; £400,000 is committed in
    // 2010/11. From 2013/14 on the last intake and those like it cost £60,000 a place and year.
    ScenarioFixture pack =
        Pack.surgery()
            .with(
                new Budget(
                    new BudgetKey("madel", "North SHA", new FinancialYear(2010)),
                    new Pounds(70_000_000)));
    Trial trial = trial(ResourcesBase.BUDGET, AfterLastIntake.PLAN, pack);
    assertEquals(30_000_000, trial.row("existing-resources[*,2010]").upper());
    LimitRow steady = trial.row("existing-resources[*,2013]");
    assertEquals(List.of(new Term(0, 1, 6_000_000)), trim(steady));
    assertEquals(70_000_000, steady.upper());
    assertEquals(
        "In 2010/11 all funds together spend £600,000; the budgets are £700,000: met with £100,000"
            + " to spare.",
        trial.verdict("existing-resources[*,2010]", new int[] {10, 10}).sentence());
  }

  /** The last planned intake alone. */
  private static List<Term> trim(LimitRow row) {
    return row.terms().stream().filter(term -> term.intake() == 1).toList();
  }

  @Test
  void aYearThatAsksTheSameIsPricedWithTheOneBefore() {
    // 2013/14: the last third of 2010's £10,000 a place is gone by then; 2014/15 and 2015/16 ask
    // the same of the intake that carries on.
    ScenarioFixture pack = Pack.surgery().with(Pack.soft("existing-resources", 1));
    Commissioning asked = aCommissioning().resourcesBase(ResourcesBase.BUDGET).build();
    Trial trial =
        Trial.of(
            new ExistingResources(),
            pack.with(ScenarioFixture.settings(aHorizon().build()).under(asked)).build());
    assertEquals(
        List.of(
            "existing-resources[*,2010]",
            "existing-resources[*,2011]",
            "existing-resources[*,2012]",
            "existing-resources[*,2013]"),
        trial.rowNames());
    assertEquals(
        Map.of(
            "existing-resources[*,2014]", "existing-resources[*,2013]",
            "existing-resources[*,2015]", "existing-resources[*,2013]"),
        trial.rows().repeats());
    assertEquals(0.02, trial.row("existing-resources[*,2012]").relaxPrice());
    assertEquals(0.06, trial.row("existing-resources[*,2013]").relaxPrice(), 1e-15);
    assertEquals(6, trial.check(new int[] {10, 10}).size());
  }

  @Test
  void aDeaneryOfSeveralHasItsPartOfTheBudgets() {
    // South takes 5 places to the north's 10: a third of what carrying on costs from 2012/13 on.
    ScenarioFixture pack =
        Pack.surgery()
            .with(aDeanery().sha("North SHA").build())
            .with(aProgramme().id("surgery-south").deanery("south").build())
            .with(anIntake().programme("surgery-south").year(2009).places(5).entrants(5).build())
            .with(
                new Budget(
                    new BudgetKey("madel", "North SHA", new FinancialYear(2010)),
                    new Pounds(90_000_000)))
            .population("south", 1)
            .with(Pack.row("existing-resources", "south", 1, Mode.HARD));
    Trial trial = trial(ResourcesBase.BUDGET, AfterLastIntake.PLAN, pack);
    assertEquals(90_000_000, trial.row("existing-resources[*,2013]").upper());
    assertEquals(30_000_000, trial.row("existing-resources[south,2013]").upper());
    assertEquals(
        300_000, trial.verdict("existing-resources[south,2013]", new int[2], new int[2]).limit());
  }

  @Test
  void withoutABudgetThereIsNothingToHold() {
    ScenarioFixture pack =
        Pack.surgery()
            .without(Budget.class)
            .with(
                new Budget(
                    new BudgetKey("madel", "North SHA", new FinancialYear(2012)), new Pounds(1)));
    Trial trial = trial(ResourcesBase.BUDGET, AfterLastIntake.BASELINE, pack);
    assertEquals(
        List.of("existing-resources[*,2012]", "existing-resources[*,2013]"), trial.rowNames());
  }
}
