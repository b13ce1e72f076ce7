package org.placewright.shortfall;

import java.util.stream.IntStream;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.Apportionment;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.training.Capacity;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.SupplyProjection;
import org.placewright.supply.Yield;

/**
 * What the Centre for Excellence's model asks for: per specialty, the constant yearly intake at
 * which supply meets demand in the equilibrium year, where money and capacity set no limit. It does
 * not depend on what is promised of that intake already.
 *
 * <p>A deanery's advice is for the people who will work there, wherever they train: its current
 * places are those whose completers come to it. Advice is therefore shared out to programmes for
 * the country as a whole. Equation and worked example: docs page {@code models/advice.md}.
 */
public final class Advice {
  private final AdvisedIntake[][] intakes;
  private final SpecialtyDeaneryTable promised;
  private final int[] places;

  private Advice(AdvisedIntake[][] intakes, SpecialtyDeaneryTable promised, int programmes) {
    this.intakes = intakes;
    this.promised = promised;
    places = new int[programmes];
  }

  /**
   * The advice on a scenario.
   *
   * @param scenario a checked scenario
   * @param demand FTE needed, as projected for it
   * @param without its supply with the baseline intake carried on
   * @param yield what places give, from the engine that projects its supply
   * @return the advice for every specialty
   */
  public static Advice of(
      Scenario scenario, DemandProjection demand, SupplyProjection without, Yield yield) {
    return of(scenario, demand, BaselineSupply.of(scenario, without, yield));
  }

  /** The advice, where the supply side is known already. */
  static Advice of(Scenario scenario, DemandProjection demand, BaselineSupply supply) {
    int last = scenario.settings().equilibriumYear() - scenario.horizon().baseYear();
    double[][] needed =
        new double[scenario.register().specialties().size()]
            [scenario.register().deaneries().size()];
    for (int s = 0; s < needed.length; s++) {
      for (int d = 0; d < needed[s].length; d++) {
        needed[s][d] = demand.fte(s, d, last);
      }
    }
    AdvisedIntake[][] intakes = supply.advise(new SpecialtyDeaneryTable(needed), supply.zeros());
    BaselineIntakes baseline = BaselineIntakes.of(scenario);
    Advice advice = new Advice(intakes, supply.promised(intakes), baseline.programmes());
    for (int s = 0; s < needed.length; s++) {
      advice.shareOut(s, scenario, baseline);
    }
    return advice;
  }

  private void shareOut(int specialty, Scenario scenario, BaselineIntakes baseline) {
    int[] programmes =
        IntStream.range(0, baseline.programmes())
            .filter(p -> baseline.specialty(p) == specialty)
            .toArray();
    int[] weights = IntStream.of(programmes).map(baseline::places).toArray();
    if (IntStream.of(weights).allMatch(weight -> weight == 0)) {
      weights = IntStream.of(programmes).map(p -> maxPlaces(scenario, p)).toArray();
    }
    int total = (int) Math.min(Integer.MAX_VALUE, Math.round(country(specialty)));
    long[] shares = Apportionment.of(total, IntStream.of(weights).asLongStream().toArray());
    for (int i = 0; i < programmes.length; i++) {
      places[programmes[i]] = Math.toIntExact(shares[i]);
    }
  }

  private static int maxPlaces(Scenario scenario, int programme) {
    return scenario
        .provision()
        .capacity(
            scenario.register().programmes().get(programme).id(),
            scenario.horizon().firstIntakeYear())
        .map(Capacity::maxPlaces)
        .orElse(0);
  }

  /**
   * The advice for a place of work.
   *
   * @param specialty the specialty's index
   * @param deanery the index of the deanery in which the people will work
   * @return what it is made of; {@link AdvisedIntake#places()} is the advice
   */
  public AdvisedIntake intake(int specialty, int deanery) {
    return intakes[specialty][deanery];
  }

  /**
   * What promised places give already of what is advised.
   *
   * @param specialty the specialty's index
   * @param deanery the index of the deanery in which the people will work
   * @return the places a year beyond the baseline, the same in every planned intake, that would
   *     give as many FTE in the equilibrium year as the places promised beyond it; never below 0
   */
  public double promised(int specialty, int deanery) {
    return promised.at(specialty, deanery);
  }

  /**
   * The advice for the country.
   *
   * @param specialty the specialty's index
   * @return places a year, the sum over deaneries, not rounded
   */
  public double country(int specialty) {
    double total = 0;
    for (AdvisedIntake intake : intakes[specialty]) {
      total += intake.places();
    }
    return total;
  }

  /**
   * The advice as places on programmes: the country's, rounded to whole places, shared out in
   * proportion to baseline places; to the most places a programme can take where the specialty has
   * no baseline; equally where that is not known.
   *
   * @param programme the programme's index
   * @return places in each planned intake
   */
  public int places(int programme) {
    return places[programme];
  }
}
