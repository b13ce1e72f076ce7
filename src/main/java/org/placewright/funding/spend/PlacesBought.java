package org.placewright.funding.spend;

import java.util.Arrays;
import java.util.List;
import org.placewright.funding.cost.TrainingPost;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.BudgetKey;
import org.placewright.scenario.register.Deanery;

/**
 * Which fund buys which places. A place that several funds pay for is bought by the one that pays
 * most for it over its years, the first by id of those that pay alike, so that each place counts
 * once; one that no fund pays for counts nowhere.
 */
final class PlacesBought {
  private static final FundedPlaces NOTHING = new FundedPlaces(0, 0);

  private final Scenario scenario;
  private final UnitCosts costs;
  private final List<String> shas;
  private final FundedPlaces[][][][] bought;

  PlacesBought(Scenario scenario, UnitCosts costs, PlacesPlan plan) {
    this.scenario = scenario;
    this.costs = costs;
    shas = scenario.register().shas();
    int specialties = scenario.register().specialties().size();
    int intakes = scenario.horizon().intakes();
    bought = new FundedPlaces[costs.funds()][shas.size()][intakes][specialties];
    for (FundedPlaces[][][] ofFund : bought) {
      for (FundedPlaces[][] ofSha : ofFund) {
        for (FundedPlaces[] ofIntake : ofSha) {
          Arrays.fill(ofIntake, NOTHING);
        }
      }
    }
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < plan.intakes(); i++) {
        add(p, i, plan.at(p, i));
      }
    }
  }

  /**
   * Places of one specialty.
   *
   * @param places how many
   * @param entrants expected entrants on them
   */
  record FundedPlaces(long places, double entrants) {}

  private void add(int programme, int intake, int number) {
    int buyer = buyer(programme, scenario.horizon().firstIntakeYear() + intake);
    if (buyer >= 0) {
      TrainingPost post = costs.costing().posts().ofProgramme(programme);
      Deanery deanery = scenario.register().deaneries().get(post.deanery());
      FundedPlaces[] row = bought[buyer][shas.indexOf(deanery.sha())][intake];
      FundedPlaces sum = row[post.specialty()];
      double entrants = number * costs.costing().fill(post);
      row[post.specialty()] = new FundedPlaces(sum.places() + number, sum.entrants() + entrants);
    }
  }

  /** The fund's index, below 0 where none pays. */
  private int buyer(int programme, int intakeYear) {
    int buyer = -1;
    long most = 0;
    for (int f = 0; f < costs.funds(); f++) {
      long pence = 0;
      for (int k = 0; k < costs.years(); k++) {
        pence = Math.addExact(pence, costs.pence(f, programme, intakeYear, k));
      }
      if (pence > most) {
        most = pence;
        buyer = f;
      }
    }
    return buyer;
  }

  /**
   * What a fund buys.
   *
   * @param fund the fund's index
   * @param budget for which SHA, and in which financial year the intake begins
   * @param specialty the specialty's index
   * @return nothing in years in which no planned intake begins
   */
  FundedPlaces of(int fund, BudgetKey budget, int specialty) {
    int first = costs.calendar().beginsIn(scenario.horizon().firstIntakeYear()).first();
    int intake = budget.year().first() - first;
    return intake >= 0 && intake < scenario.horizon().intakes()
        ? bought[fund][shas.indexOf(budget.sha())][intake][specialty]
        : NOTHING;
  }
}
