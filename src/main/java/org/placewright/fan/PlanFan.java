package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.demand.DemandProjection;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.supply.SupplyProjection;

/**
 * The fan around a plan that is held still: demand, supply and shortage in many drawn futures, by
 * specialty in the country and by deanery. A specialty's shortage in an area is its demand there
 * less its supply there, and those of specialties add up, as in a projection.
 */
public final class PlanFan {
  private final Scenario scenario;
  private final Function<Scenario, SupplyProjection> supply;
  private final int years;
  private final int specialties;
  private final int deaneries;
  private final double[] central;
  private final DrawnFigures tally;

  private PlanFan(Scenario scenario, Function<Scenario, SupplyProjection> supply) {
    this.scenario = scenario;
    this.supply = supply;
    years = scenario.horizon().years();
    specialties = scenario.register().specialties().size();
    deaneries = scenario.register().deaneries().size();
    central = figures(scenario);
    tally = new DrawnFigures(central.length);
  }

  /**
   * Draws the fan of a plan.
   *
   * @param scenario a checked scenario in which something is uncertain
   * @param supply supply with the plan, in the scenario as a draw has it
   * @param settings how many draws, and their seed; results do not depend on the threads
   * @throws InterruptedException when the thread is asked to stop
   */
  public static PlanFan of(
      Scenario scenario, Function<Scenario, SupplyProjection> supply, DrawSettings settings)
      throws InterruptedException {
    PlanFan fan = new PlanFan(scenario, supply);
    DrawnFutures futures = DrawnFutures.prepare(scenario, settings.draws(), settings.seed());
    // A draw is as much work as a whole projection, so each is a chunk of its own.
    DrawChunksBuilder.builder()
        .size(1)
        .draws(settings.draws())
        .threads(settings.threads())
        .build()
        .run(draw -> fan.figures(futures.at(draw)), fan.tally::add);
    return fan;
  }

  private int at(int group, int year, FanMeasure measure) {
    return (group * years + year) * FigureSeries.MEASURES + measure.ordinal();
  }

  /** Groups are the specialties, all of them, and all of them in each deanery. */
  private double[] figures(Scenario drawn) {
    DemandProjection demand = DemandProjection.of(drawn);
    SupplyProjection there = supply.apply(drawn);
    double[] figures = new double[(specialties + 1 + deaneries) * years * FigureSeries.MEASURES];
    for (int s = 0; s < specialties; s++) {
      for (int t = 0; t < years; t++) {
        double needed = 0;
        double working = 0;
        for (int d = 0; d < deaneries; d++) {
          double need = demand.fte(s, d, t);
          double work = there.fte(s, d, t);
          add(figures, specialties + 1 + d, t, new double[] {need, work});
          needed += need;
          working += work;
        }
        add(figures, s, t, new double[] {needed, working});
        add(figures, specialties, t, new double[] {needed, working});
      }
    }
    return figures;
  }

  private void add(double[] figures, int group, int year, double[] fte) {
    figures[at(group, year, FanMeasure.DEMAND)] += fte[0];
    figures[at(group, year, FanMeasure.SUPPLY)] += fte[1];
    figures[at(group, year, FanMeasure.SHORTFALL)] += Math.max(0, fte[0] - fte[1]);
  }

  /**
   * A row of the fan.
   *
   * @param deanery its id, or {@link Wildcard#ANY} for the country
   * @param figures of a specialty, or of all together
   */
  public record AreaFanRow(String deanery, FanRow figures) {}

  /** The quantiles: the specialties in the country, all together, and all in each deanery. */
  public List<AreaFanRow> rows() {
    List<String> groups =
        Stream.concat(
                scenario.register().specialties().stream().map(Specialty::id),
                Stream.of(Wildcard.ANY))
            .toList();
    List<AreaFanRow> rows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      rows.addAll(rows(Wildcard.ANY, groups.get(group), group));
    }
    List<Deanery> areas = scenario.register().deaneries();
    for (int d = 0; d < areas.size(); d++) {
      rows.addAll(rows(areas.get(d).id(), Wildcard.ANY, specialties + 1 + d));
    }
    return rows;
  }

  private List<AreaFanRow> rows(String deanery, String specialty, int group) {
    List<AreaFanRow> rows = new ArrayList<>();
    for (int t = 0; t < years; t++) {
      for (FanMeasure measure : FanMeasure.values()) {
        int at = at(group, t, measure);
        int year = scenario.horizon().baseYear() + t;
        rows.add(
            new AreaFanRow(
                deanery,
                new FanRow(
                    specialty, year, measure, central[at], tally.mean(at), tally.quantiles(at))));
      }
    }
    return rows;
  }

  /** The rows of the horizon year. */
  public List<AreaFanRow> atHorizon() {
    int horizon = scenario.horizon().horizonYear();
    return rows().stream().filter(row -> row.figures().year() == horizon).toList();
  }
}
