package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;

/**
 * The advice on a scenario and why it is what it is: for every specialty and deanery the required
 * intake, the current one, and the parts of the difference. From the current intake to that of the
 * standstill there are two parts, today's turnover and those in training; from there to the
 * required one each factor has its {@linkplain Shapley Shapley value} over all worlds between.
 * Definitions and worked example: docs page {@code models/advice.md}.
 */
public final class AdviceReasons {
  private final int year;
  private final List<List<AdviceParts>> cells = new ArrayList<>();

  private AdviceReasons(int year) {
    this.year = year;
  }

  /**
   * The advice on a scenario, with its reasons.
   *
   * @param scenario a checked scenario
   * @return the reasons for every cell
   */
  public static AdviceReasons of(Scenario scenario) {
    AdviceReasons reasons = new AdviceReasons(yearOf(scenario));
    for (List<double[]> specialty : figures(scenario)) {
      reasons.cells.add(rounded(specialty));
    }
    return reasons;
  }

  /**
   * The reasons before they are rounded.
   *
   * @param scenario a checked scenario
   * @return by specialty and deanery current, required and promised, then the parts: replacement,
   *     pipeline, the factors in the order of {@link AdviceFactor#all()}, floor
   */
  static List<List<double[]>> figures(Scenario scenario) {
    SupplyModel model = SupplyModel.of(scenario);
    SupplyProjection carriedOn = model.project(Intakes.fromBaselineCarriedOn(scenario));
    Advice advice = Advice.of(scenario, DemandProjection.of(scenario), carriedOn, model.yields());
    AdviceWorlds worlds = new AdviceWorlds(scenario, carriedOn);
    List<SpecialtyDeaneryTable> required =
        IntStream.range(0, worlds.count()).mapToObj(worlds::required).toList();
    SpecialtyDeaneryTable withoutPipeline = worlds.requiredWithoutPipeline();
    Shapley shapley = new Shapley(worlds.factors().size());
    List<List<double[]>> figures = new ArrayList<>();
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      List<double[]> cells = new ArrayList<>();
      for (int d = 0; d < scenario.register().deaneries().size(); d++) {
        double[] cell = new double[AdviceParts.FIGURES_BUT_FACTORS + AdviceFactor.all().size()];
        AdvisedIntake intake = advice.intake(s, d);
        cell[AdviceParts.CURRENT] = intake.current();
        cell[AdviceParts.REQUIRED] = intake.places();
        cell[AdviceParts.PROMISED] = advice.promised(s, d);
        // Where no intake to come counts by then, the advice is what there is: nothing to explain.
        if (intake.canHelp()) {
          cell[AdviceParts.REPLACEMENT] = withoutPipeline.at(s, d) - intake.current();
          cell[AdviceParts.PIPELINE] = required.get(0).at(s, d) - withoutPipeline.at(s, d);
          put(cell, worlds.factors(), shapley.of(inAllWorlds(required, s, d)));
          cell[cell.length - 1] = intake.places() - intake.unbounded();
        }
        cells.add(cell);
      }
      figures.add(cells);
    }
    return figures;
  }

  private static double[] inAllWorlds(
      List<SpecialtyDeaneryTable> worlds, int specialty, int deanery) {
    return worlds.stream().mapToDouble(world -> world.at(specialty, deanery)).toArray();
  }

  /** What stands still in any case adds nothing. */
  private static void put(double[] cell, List<AdviceFactor> factors, double[] values) {
    List<AdviceFactor> all = AdviceFactor.all();
    for (int f = 0; f < values.length; f++) {
      cell[AdviceParts.FIRST_FACTOR + all.indexOf(factors.get(f))] = values[f];
    }
  }

  /**
   * In whole units, such that the cells of a specialty sum to its total rounded: each figure is
   * what the rounded running total grows by. What the parts then leave over of a difference, some
   * hundredths, goes to the part that is the largest of the specialty's.
   */
  private static List<AdviceParts> rounded(List<double[]> cells) {
    double[] total = new double[cells.get(0).length];
    for (double[] cell : cells) {
      for (int i = 0; i < total.length; i++) {
        total[i] += cell[i];
      }
    }
    int largest = AdviceParts.largestPart(total);
    double[] running = new double[total.length];
    long[] given = new long[total.length];
    List<AdviceParts> rounded = new ArrayList<>();
    for (double[] cell : cells) {
      List<Long> units = new ArrayList<>();
      for (int i = 0; i < total.length; i++) {
        running[i] += cell[i];
        long each = Math.round(running[i] * AdviceParts.UNITS_PER_PLACE) - given[i];
        given[i] += each;
        units.add(each);
      }
      rounded.add(AdviceParts.of(units, largest));
    }
    return List.copyOf(rounded);
  }

  /** The one place that knows in which year supply is to meet demand. */
  private static int yearOf(Scenario scenario) {
    return scenario.settings().equilibriumYear();
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
