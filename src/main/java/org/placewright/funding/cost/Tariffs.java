package org.placewright.funding.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.quantity.Fraction;
import org.placewright.quantity.Share;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.money.Money;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.register.Specialty;

/**
 * What each fund pays a year for a trainee, by year of training. A year beyond the nominal length
 * of training (an extension, or training less than full time) that has no tariff of its own costs
 * what the last nominal year costs.
 */
public final class Tariffs implements Bill {
  private final List<List<List<Optional<Tariff>>>> tariffs;

  private Tariffs(List<List<List<Optional<Tariff>>>> tariffs) {
    this.tariffs = tariffs;
  }

  /** Looks up the tariffs of every year of training that anybody in a scenario may reach. */
  public static Tariffs of(Scenario scenario) {
    return of(scenario, CourseLengths.of(scenario));
  }

  static Tariffs of(Scenario scenario, CourseLengths courses) {
    int years = courses.longestElapsed(scenario);
    List<List<List<Optional<Tariff>>>> byFund = new ArrayList<>();
    for (Fund fund : scenario.money().funds()) {
      List<List<Optional<Tariff>>> bySpecialty = new ArrayList<>();
      for (Specialty specialty : scenario.register().specialties()) {
        bySpecialty.add(row(scenario.money(), fund.id(), specialty, years));
      }
      byFund.add(bySpecialty);
    }
    return new Tariffs(byFund);
  }

  private static List<Optional<Tariff>> row(
      Money money, String fund, Specialty specialty, int years) {
    int nominal = specialty.trainingYears();
    List<Optional<Tariff>> row = new ArrayList<>();
    for (int y = 0; y < years; y++) {
      Optional<Tariff> own = money.tariff(fund, specialty.id(), y + 1);
      row.add(y < nominal ? own : own.or(() -> money.tariff(fund, specialty.id(), nominal)));
    }
    return row;
  }

  @Override
  public double pence(int fund, TrainingPost post, int elapsed, int begins) {
    Optional<Tariff> tariff = tariffs.get(fund).get(post.specialty()).get(elapsed);
    if (tariff.isEmpty()) {
      return 0;
    }
    double factor = tariff.get().marketForces() ? post.marketForces() : 1;
    return tariff.get().perTraineeYear().pence() * factor;
  }

  @Override
  public Fraction exact(int fund, TrainingPost post, int elapsed, int begins) {
    Optional<Tariff> tariff = tariffs.get(fund).get(post.specialty()).get(elapsed);
    if (tariff.isEmpty()) {
      return Fraction.ZERO;
    }
    double factor = tariff.get().marketForces() ? post.marketForces() : 1;
    return Fraction.of(tariff.get().perTraineeYear().pence()).times(Fraction.written(factor));
  }

  /**
   * What part of a tariff follows the trainee to another provider.
   *
   * @param fund the fund's index
   * @param specialty the specialty's index in the register
   * @param yearOfTraining the year of training, from 1 to the last that anybody may reach
   * @return the share of the tariff that holds for that year; none where the fund does not pay
   */
  public Share portableShare(int fund, int specialty, int yearOfTraining) {
    return tariffs
        .get(fund)
        .get(specialty)
        .get(yearOfTraining - 1)
        .map(Tariff::portableShare)
        .orElse(Share.NONE);
  }
}
