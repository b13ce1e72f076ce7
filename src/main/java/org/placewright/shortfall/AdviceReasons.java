package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;
import org.placewright.demand.DemandProjection;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;
import org.placewright.supply.Yield;

/**
 * The advice on a scenario and why it is what it is: for every specialty and deanery the required
 * intake, the current one, and the difference taken apart by counterfactuals. A factor's part is
 * the required intake when it alone is as in the scenario and all else stands still, less the
 * required intake when all stands still. Definitions and worked example: docs page {@code
 * models/advice.md}.
 */
public final class AdviceReasons {
  private final int year;
  private final List<List<AdviceParts>> cells = new ArrayList<>();

  private AdviceReasons(int year) {
    this.year = year;
  }

  /**
   * Advises, with reasons.
   *
   * @param scenario a checked scenario
   * @return the reasons for every cell
   */
  public static AdviceReasons of(Scenario scenario) {
    Supply supply = Supply.of(scenario);
    Advice actual = supply.advise(scenario);
    Standstill worlds = new Standstill(scenario, supply.carriedOn());
    Supply stillSupply = Supply.of(worlds.still());
    Advice still = stillSupply.advise(worlds.still());
    List<Advice> moved = new ArrayList<>();
    for (Factor factor : Factor.all()) {
      Scenario world = worlds.with(factor);
      moved.add((factor.ofDemand() ? stillSupply : Supply.of(world)).advise(world));
    }
    AdviceReasons reasons = new AdviceReasons(yearOf(scenario));
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      List<double[]> places = new ArrayList<>();
      for (int d = 0; d < scenario.register().deaneries().size(); d++) {
        int specialty = s;
        int deanery = d;
        AdvisedIntake base = still.intake(s, d);
        places.add(
            known(
                actual.intake(s, d),
                base.unbounded(),
                moved.stream().map(world -> world.intake(specialty, deanery)).toList()));
      }
      reasons.cells.add(rounded(places));
    }
    return reasons;
  }

  /** The supply side of a world, which worlds that differ in demand alone share. */
  private record Supply(SupplyProjection carriedOn, Yield yield) {
    static Supply of(Scenario world) {
      SupplyModel model = SupplyModel.of(world);
      return new Supply(model.project(Intakes.fromBaselineCarriedOn(world)), model.yields());
    }

    Advice advise(Scenario world) {
      return Advice.of(world, DemandProjection.of(world), carriedOn, yield);
    }
  }

  /** Current, required, replacement and floor, then what each factor adds: all but the rest. */
  private static double[] known(AdvisedIntake actual, double still, List<AdvisedIntake> moved) {
    double[] known = new double[4 + moved.size()];
    known[0] = actual.current();
    known[1] = actual.places();
    // Where no intake to come counts by then, the advice is what there is: nothing to explain.
    if (actual.canHelp()) {
      known[2] = still - actual.current();
      known[3] = actual.places() - actual.unbounded();
      for (int f = 0; f < moved.size(); f++) {
        known[4 + f] = moved.get(f).unbounded() - still;
      }
    }
    return known;
  }

  /**
   * In whole units, such that the cells of a specialty sum to its total rounded: each cell is what
   * the rounded running total grows by.
   */
  private static List<AdviceParts> rounded(List<double[]> places) {
    int figures = places.get(0).length;
    double[] total = new double[figures];
    long[] given = new long[figures];
    List<AdviceParts> cells = new ArrayList<>();
    for (double[] cell : places) {
      List<Long> known = new ArrayList<>();
      for (int i = 0; i < figures; i++) {
        total[i] += cell[i];
        long units = Math.round(total[i] * AdviceParts.UNITS_PER_PLACE) - given[i];
        given[i] += units;
        known.add(units);
      }
      cells.add(AdviceParts.ofKnown(known));
    }
    return List.copyOf(cells);
  }

  /** The one place that knows in which year supply is to meet demand. */
  private static int yearOf(Scenario scenario) {
    return scenario.horizon().horizonYear();
  }

  /**
   * The year in which supply is to meet demand.
   *
   * @return a calendar year
   */
  public int year() {
    return year;
  }

  /**
   * The reasons for a place of work.
   *
   * @param specialty the specialty's index
   * @param deanery the index of the deanery in which the people will work
   * @return the parts
   */
  public AdviceParts cell(int specialty, int deanery) {
    return cells.get(specialty).get(deanery);
  }

  /**
   * The reasons for a specialty in all deaneries.
   *
   * @param specialty the specialty's index
   * @return the sum of its cells
   */
  public AdviceParts specialty(int specialty) {
    return AdviceParts.sumOf(cells.get(specialty));
  }

  /**
   * The reasons for all specialties in all deaneries.
   *
   * @return the sum of all cells
   */
  public AdviceParts all() {
    return AdviceParts.sumOf(cells.stream().flatMap(List::stream).toList());
  }
}
