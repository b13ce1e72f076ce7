package org.placewright.supply;

import java.util.ArrayList;
import java.util.List;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.SpecialtyYearTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.SortedRows;

/**
 * The supply of the whole country with the intakes carried on as now, prepared once to be run for
 * scenarios that differ from the first in some tables. It is the sum over deaneries of what {@link
 * SupplyProjection} gives, from the same engine. May be used by several threads at a time.
 */
public final class CountrySupply {
  private final Scenario first;
  private final Geography geography;
  private final List<SpecialtyModel> specialties;
  private final BaselineIntakes baseline;
  private final PlacesToHorizon places;
  private final List<double[][]> entrants;

  private CountrySupply(Scenario first) {
    this.first = first;
    geography = Geography.ofCountry(first);
    specialties = SpecialtyModels.of(first, geography);
    baseline = BaselineIntakes.of(first);
    places = baseline.withoutPlan();
    entrants = entrants(first, geography, Intakes.carriedOn(first, baseline, places));
  }

  /**
   * Prepares the supply side of a scenario.
   *
   * @param scenario a checked scenario
   * @return supply, to be run for scenarios that differ from it
   * @throws IllegalArgumentException when a row names what the register does not have, or a
   *     specialty has no training figures
   */
  public static CountrySupply of(Scenario scenario) {
    return new CountrySupply(scenario);
  }

  private static List<double[][]> entrants(
      Scenario scenario, Geography geography, Intakes intakes) {
    List<double[][]> entrants = new ArrayList<>();
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      entrants.add(geography.entrants(intakes.byDeanery(s)));
    }
    return entrants;
  }

  /**
   * Runs the years from the base year to the horizon year. Only what depends on tables that are not
   * {@linkplain SortedRows#same the same} as the first scenario's is prepared again.
   *
   * @param scenario one with the register and settings of the first
   * @return FTE by specialty and year
   */
  public CountryFte run(Scenario scenario) {
    SupplyUpdate update = new SupplyUpdate(first, scenario);
    Geography where = update.mobilityIsSame() ? geography : Geography.ofCountry(scenario);
    List<double[][]> entering = entering(scenario, update, where);
    double[][] inPost = new double[specialties.size()][];
    double[][] service = new double[specialties.size()][];
    for (int s = 0; s < inPost.length; s++) {
      SpecialtyModel model = update.of(specialties.get(s), where);
      double[][][] figures = SpecialtyRun.ofFte(model).run(entering.get(s));
      inPost[s] = sum(figures[ProjectionMeasure.IN_POST_FTE.ordinal()]);
      service[s] = sum(figures[ProjectionMeasure.SERVICE_FTE.ordinal()]);
    }
    return new CountryFte(new SpecialtyYearTable(inPost), new SpecialtyYearTable(service));
  }

  private List<double[][]> entering(Scenario scenario, SupplyUpdate update, Geography where) {
    if (!update.intakesAreSame()) {
      return entrants(scenario, where, Intakes.fromBaselineCarriedOn(scenario));
    }
    if (update.mobilityIsSame() && update.fillRatesAreSame() && update.competitionIsSame()) {
      return entrants;
    }
    BaselineIntakes filled = update.fillRatesAreSame() ? baseline : baseline.filledAsIn(scenario);
    return entrants(scenario, where, Intakes.carriedOn(scenario, filled, places));
  }

  private static double[] sum(double[][] byArea) {
    double[] sum = byArea[0];
    for (int area = 1; area < byArea.length; area++) {
      for (int t = 0; t < sum.length; t++) {
        sum[t] += byArea[area][t];
      }
    }
    return sum;
  }

  /**
   * The supply of one run, by specialty and year.
   *
   * @param inPost FTE of people in post
   * @param service FTE of service that trainees give
   */
  public record CountryFte(SpecialtyYearTable inPost, SpecialtyYearTable service) {}
}
