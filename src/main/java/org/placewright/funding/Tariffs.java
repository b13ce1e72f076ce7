package org.placewright.funding;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Money;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.Tariff;
import org.placewright.scenario.TraineesInPost;

/**
 * What each fund pays a year for a trainee, by year of training. A year beyond the nominal length
 * of training (an extension, or training less than full time) that has no tariff of its own costs
 * what the last nominal year costs.
 */
final class Tariffs {
  private final long[][][] pence;

  private Tariffs(long[][][] pence) {
    this.pence = pence;
  }

  /** The tariffs of as many years of training as anybody in the scenario may reach. */
  static Tariffs of(Scenario scenario, Courses courses) {
    int years = courses.longest() + 1;
    for (TraineesInPost row : scenario.workforce().trainees()) {
      years = Math.max(years, row.yearOfTraining() + courses.longest());
    }
    List<Specialty> specialties = scenario.register().specialties();
    List<Fund> funds = scenario.money().funds();
    long[][][] pence = new long[funds.size()][specialties.size()][];
    for (int f = 0; f < funds.size(); f++) {
      for (int s = 0; s < specialties.size(); s++) {
        pence[f][s] = row(scenario.money(), funds.get(f).id(), specialties.get(s), years);
      }
    }
    return new Tariffs(pence);
  }

  private static long[] row(Money money, String fund, Specialty specialty, int years) {
    int nominal = specialty.trainingYears();
    long[] row = new long[years];
    for (int y = 0; y < years; y++) {
      Optional<Tariff> own = money.tariff(fund, specialty.id(), y + 1);
      Optional<Tariff> stated =
          y < nominal ? own : own.or(() -> money.tariff(fund, specialty.id(), nominal));
      row[y] = stated.map(tariff -> tariff.perTraineeYear().pence()).orElse(0L);
    }
    return row;
  }

  /**
   * What a fund pays for a trainee.
   *
   * @param fund the fund's index
   * @param specialty the specialty's index
   * @param elapsed years of training already behind
   * @return pence a trainee-year; 0 where the fund does not pay
   */
  long pence(int fund, int specialty, int elapsed) {
    return pence[fund][specialty][elapsed];
  }
}
