package org.placewright.shortfall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisedIntakeTest {
  /**
   * The Dutch advice on GPs, van Greuningen et al. 2012, tables 2 and 3: 614 enter a year; of the 5
   * intakes of 2011 to 2016 2,690 work in 2019, 71 % of them women at 0.551 FTE and the rest men at
   * 0.822: 2690 · (0.71·0.551 + 0.29·0.822) = 2690 · 0.62959 = 1,693.6 FTE. Scenario 1 is 869
   * short: 614 + 869 · 614/1693.6 = 929.
   */
  @ParameterizedTest
  @CsvSource({"-380, 476", "869, 929", "325, 732"})
  void theDutchScenariosComeOut(double gap, long published) {
    double fteFromNewIntakes = 2690 * (0.71 * 0.551 + 0.29 * 0.822);
    AdvisedIntake advice =
        AdvisedIntakeBuilder.builder()
            .current(614)
            .gap(gap)
            .ftePerPlace(fteFromNewIntakes / 614)
            .build();
    assertEquals(published, Math.round(advice.places()));
  }

  @Test
  void aSurplusNeverMakesTheIntakeNegative() {
    assertEquals(
        0, AdvisedIntakeBuilder.builder().current(10).gap(-100).ftePerPlace(5).build().places());
  }

  @Test
  void nothingIsAdvisedThatCannotReachTheHorizon() {
    assertEquals(
        10, AdvisedIntakeBuilder.builder().current(10).gap(50).ftePerPlace(0).build().places());
  }
}
