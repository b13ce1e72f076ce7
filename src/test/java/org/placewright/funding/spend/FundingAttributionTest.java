package org.placewright.funding.spend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.placewright.Fixtures.aFund;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.funding.spend.PaidRow.By;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Share;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioFixture;
import org.placewright.scenario.register.Commissioner;

/** Specialties in order: dentistry, GP, surgery; funds: MADEL, NMET. */
class FundingAttributionTest {
  private static final Scenario SCENARIO =
      ScenarioFixture.minimal()
          .with(ScenarioFixture.specialty("dentistry", 2), ScenarioFixture.specialty("gp", 2))
          .with(
              aFund()
                  .id("nmet")
                  .name("NMET")
                  .commissioner(Commissioner.SHA)
                  .virementLimit(Share.ALL)
                  .build())
          .build();

  private static FundingAttribution attribution(long[] madel, long[] nmet) {
    long[][] places = {{2, 3, -4}, {0, 0, -1}};
    long[][] pence = {madel, nmet};
    return new FundingAttribution(
        new SpendChange("North SHA", new FinancialYear(2010), pence, places), SCENARIO);
  }

  private static List<String> texts(FundingAttribution attribution) {
    return attribution.rows().stream()
        .map(
            row ->
                row.by()
                    + " "
                    + row.from().fund()
                    + " "
                    + row.from().what()
                    + " "
                    + row.from().places()
                    + " > "
                    + row.to().fund()
                    + " "
                    + row.to().what()
                    + " "
                    + row.to().places()
                    + " "
                    + row.amount())
        .toList();
  }

  @Test
  void theWorkedExampleOfThePageIsToThePenny() {
    // GP's 3 places: 58.34 / 70.01 and 11.67 / 70.01 of them; dentistry's 2: 41.66 and 8.34 of 50.
    FundingAttribution attribution = attribution(new long[] {5_000, 7_001, -10_000}, new long[3]);
    attribution.pairUp(By.FUND, 0, 0, Long.MAX_VALUE);
    assertEquals(
        List.of(
            "FUND madel surgery 1.6664 > madel dentistry 1.6664 £41.66",
            "FUND madel surgery 2.3336 > madel gp 2.4999 £58.34",
            "HEADROOM madel (headroom) 0.0000 > madel dentistry 0.3336 £8.34",
            "HEADROOM madel (headroom) 0.0000 > madel gp 0.5001 £11.67"),
        texts(attribution));
  }

  @Test
  void aVirementBringsWhatWasFreedFirstAndThenHeadroom() {
    FundingAttribution attribution = attribution(new long[] {0, 100, 0}, new long[] {0, 0, -30});
    attribution.vire(1, 0, 50);
    assertEquals(
        List.of(
            "VIREMENT nmet surgery 1.0000 > madel gp 0.9000 £0.30",
            "VIREMENT nmet (headroom) 0.0000 > madel gp 0.6000 £0.20",
            "HEADROOM madel (headroom) 0.0000 > madel gp 1.5000 £0.50"),
        texts(attribution));
  }

  @Test
  void moneyIsCarriedOnBothSides() {
    FundingAttribution attribution = attribution(new long[] {0, 100, 0}, new long[] {0, 0, -30});
    attribution.carry(0, 40, true);
    attribution.carry(1, 10, false);
    attribution.pairUp(By.TOGETHER, 1, 0, Long.MAX_VALUE);
    assertEquals(
        List.of(
            "CARRIED madel (carried in) 0.0000 > madel gp 1.2000 £0.40",
            "CARRIED nmet surgery 0.3333 > nmet (carried out) 0.0000 £0.10",
            "TOGETHER nmet surgery 0.6667 > madel gp 0.6000 £0.20",
            "HEADROOM madel (headroom) 0.0000 > madel gp 1.2000 £0.40"),
        texts(attribution));
  }

  @Test
  void whatNobodyUsesStaysUnspent() {
    FundingAttribution attribution = attribution(new long[] {0, 30, -100}, new long[3]);
    attribution.pairUp(By.FUND, 0, 0, Long.MAX_VALUE);
    assertEquals(
        List.of(
            "FUND madel surgery 1.2000 > madel gp 3.0000 £0.30",
            "HEADROOM madel surgery 2.8000 > madel (unspent) 0.0000 £0.70"),
        texts(attribution));
  }

  @Test
  void whatSeveralSetFreeIsAllThatSeveralUse() {
    // A penny of dentistry goes to surgery; GP's 99 are the 40 and the 59 that are left.
    FundingAttribution attribution = attribution(new long[] {-1, -99, 0}, new long[] {40, 0, 60});
    assertEquals(100, attribution.pairUp(By.TOGETHER, 0, 1, Long.MAX_VALUE));
    assertEquals(
        List.of(
            "madel dentistry > nmet surgery £0.01",
            "madel gp > nmet dentistry £0.40",
            "madel gp > nmet surgery £0.59"),
        attribution.rows().stream()
            .map(
                row ->
                    String.join(
                        " ",
                        row.from().fund(),
                        row.from().what(),
                        ">",
                        row.to().fund(),
                        row.to().what(),
                        row.amount().toString()))
            .toList());
  }
}
