package org.placewright.shortfall;

import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Scenario;
import org.placewright.supply.BaselineIntakes;
import org.placewright.supply.SupplyProjection;
import org.placewright.supply.Yield;

/**
 * The supply side of an advice: what is there in the equilibrium year when every intake that can
 * still be changed is the baseline, all of it filled and no more of it promised, and what a place
 * gives. What is promised beyond the baseline is counted apart, so that no advice depends on it.
 */
final class BaselineSupply {
  private final NewIntakes[] intakes;
  private final double[][] there;
  private final double[][] promised;
  private final CoreAdvice cores;

  private BaselineSupply(Scenario scenario, BaselineIntakes baseline) {
    int specialties = scenario.register().specialties().size();
    int deaneries = scenario.register().deaneries().size();
    intakes = new NewIntakes[specialties];
    there = new double[specialties][deaneries];
    promised = new double[specialties][deaneries];
    cores = new CoreAdvice(scenario, baseline);
  }

  /**
   * The supply side of a scenario.
   *
   * @param scenario a checked scenario
   * @param without its supply without a plan, promised places and all
   * @param yield what places give, from the engine that projects its supply
   * @return its supply with the baseline alone
   */
  static BaselineSupply of(Scenario scenario, SupplyProjection without, Yield yield) {
    BaselineIntakes baseline = BaselineIntakes.of(scenario);
    BaselineSupply supply = new BaselineSupply(scenario, baseline);
    int equilibrium = scenario.settings().equilibriumYear();
    YearRange years = new YearRange(scenario.horizon().firstIntakeYear(), equilibrium);
    int last = equilibrium - scenario.horizon().baseYear();
    FteOfPlaces unfilled = UnfilledPlaces.of(scenario, baseline, yield);
    FteOfPlaces promised = new FteOfPlaces(scenario, yield);
    for (int p = 0; p < baseline.programmes(); p++) {
      for (int year = years.from(); year <= years.to(); year++) {
        int beyond = baseline.placesWithoutPlan(p, year) - baseline.places(p);
        FteOfPlaces.Of intake =
            FteOfPlacesOfBuilder.builder()
                .specialty(baseline.specialty(p))
                .deanery(baseline.deanery(p))
                .year(year)
                .build();
        promised.add(intake, beyond);
        supply.cores.promise(intake, beyond);
      }
    }
    for (int s = 0; s < supply.there.length; s++) {
      double[] places = NewIntakes.places(baseline, s, supply.there[s].length);
      supply.intakes[s] = new NewIntakes(s, places, years, yield);
      for (int d = 0; d < supply.there[s].length; d++) {
        supply.promised[s][d] = promised.in(s, d);
        supply.there[s][d] = without.fte(s, d, last) + unfilled.in(s, d) - supply.promised[s][d];
      }
    }
    return supply;
  }

  /**
   * The advice that would meet a demand.
   *
   * @param demand FTE in the equilibrium year
   * @param absent FTE to be taken from supply
   * @return the advice by specialty and deanery
   */
  AdvisedIntake[][] advise(SpecialtyDeaneryTable demand, SpecialtyDeaneryTable absent) {
    AdvisedIntake[][] advised = new AdvisedIntake[there.length][];
    for (int s = 0; s < advised.length; s++) {
      advised[s] = new AdvisedIntake[there[s].length];
      for (int d = 0; d < advised[s].length; d++) {
        double gap = demand.at(s, d) - there[s][d] + absent.at(s, d);
        advised[s][d] = intakes[s].advise(d, gap);
      }
    }
    cores.replace(advised);
    return advised;
  }

  /** A table of zeros: no FTE to take from supply. */
  SpecialtyDeaneryTable zeros() {
    return new SpecialtyDeaneryTable(
        new double[there.length][there.length == 0 ? 0 : there[0].length]);
  }

  /**
   * The yearly intake beyond the baseline that would give by then what promised places do.
   *
   * @param advised what was advised
   * @return places a year
   */
  SpecialtyDeaneryTable promised(AdvisedIntake[][] advised) {
    double[][] places = new double[there.length][];
    for (int s = 0; s < places.length; s++) {
      places[s] = new double[there[s].length];
      for (int d = 0; d < places[s].length; d++) {
        AdvisedIntake intake = advised[s][d];
        double each = intake.canHelp() ? promised[s][d] / intake.ftePerPlace() : 0;
        places[s][d] = cores.promised(s, d).orElse(each);
      }
    }
    return new SpecialtyDeaneryTable(places);
  }
}
