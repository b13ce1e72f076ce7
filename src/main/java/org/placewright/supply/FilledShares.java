package org.placewright.supply;

import java.util.Arrays;
import java.util.List;
import org.placewright.quantity.SpecialtyYearTable;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/**
 * The share of the entrants wanted who are there when the baseline is carried on: where the higher
 * specialties of a core want more than there are candidates, all are cut in proportion.
 */
final class FilledShares {
  private final Horizon horizon;
  private final SpecialtyYearTable wanted;
  private final double[][] shares;

  /**
   * The shares of a scenario.
   *
   * @param scenario a checked scenario
   * @param wanted entrants wanted with the baseline carried on; those of years before the first
   *     planned intake have entered
   */
  FilledShares(Scenario scenario, SpecialtyYearTable wanted) {
    horizon = scenario.horizon();
    this.wanted = wanted;
    shares = new double[wanted.specialties()][horizon.years()];
    for (double[] byYear : shares) {
      Arrays.fill(byYear, 1);
    }
    List<CoreStage> stages = CoreStage.of(scenario);
    double[] notAppointed = new double[stages.size()];
    for (int year = horizon.baseYear() + 1; year <= horizon.horizonYear(); year++) {
      for (int c = 0; c < notAppointed.length; c++) {
        notAppointed[c] = compete(stages.get(c), year, notAppointed[c]);
      }
    }
  }

  /**
   * Returns the heads that are not appointed. Nobody completes in the year of entry, so any order
   * will do.
   */
  private double compete(CoreStage stage, int year, double notAppointedBefore) {
    int t = year - horizon.baseYear();
    double candidates =
        stage.completersInPost(year)
            + completersOfIntakes(stage, year)
            + stage.others(year)
            + stage.reapplyShare(year - 1) * notAppointedBefore;
    double asked = stage.higher().stream().mapToDouble(s -> wanted.at(s, t)).sum();
    if (year >= horizon.firstIntakeYear() && asked > candidates) {
      stage.higher().forEach(s -> shares[s][t] = candidates / asked);
      return 0;
    }
    return Math.max(0, candidates - asked);
  }

  private double completersOfIntakes(CoreStage stage, int year) {
    double completers = 0;
    for (int intake = horizon.baseYear() + 1; intake < year; intake++) {
      int t = intake - horizon.baseYear();
      double entrants = wanted.at(stage.specialty(), t) * shares[stage.specialty()][t];
      completers += entrants * stage.completing(intake, year);
    }
    return completers;
  }

  double of(int specialty, int year) {
    return shares[specialty][year - horizon.baseYear()];
  }
}
