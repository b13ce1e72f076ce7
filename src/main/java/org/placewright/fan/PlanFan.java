package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.placewright.demand.DemandProjection;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.StaffGroups;
import org.placewright.shortfall.StaffGroups.StaffGroup;
import org.placewright.supply.SupplyProjection;

/**
 * The fan around a plan that is held still: demand, supply and shortage in many drawn futures, by
 * specialty and by group in the country, and by deanery. A specialty's shortage in an area is its
 * demand there less its supply there, and those of specialties add up, as in a projection. A
 * specialty whose shortage weighs nothing is in no sum.
 */
public final class PlanFan {
  private final Scenario scenario;
  private final Function<Scenario, SupplyProjection> supply;
  private final int draws;
  private final int years;
  private final List<Specialty> specialties;
  private final int deaneries;
  private final List<String> groups;
  private final int[] groupOf;
  private final double[] central;
  private final DrawnFigures tally;

  private PlanFan(Scenario scenario, Function<Scenario, SupplyProjection> supply, int draws) {
    this.scenario = scenario;
    this.supply = supply;
    this.draws = draws;
    years = scenario.horizon().years();
    specialties = scenario.register().specialties();
    deaneries = scenario.register().deaneries().size();
    StaffGroups staff = StaffGroups.of(scenario);
    groups = staff.all().stream().map(StaffGroup::name).toList();
    groupOf =
        specialties.stream().mapToInt(each -> groups.indexOf(staff.of(each).name())).toArray();
    central = figures(scenario);
    tally = new DrawnFigures(central.length);
  }

  /**
   * Draws the fan of a plan.
   *
   * @param scenario a checked scenario in which something is uncertain
   * @param supply supply with the plan, in the scenario as a draw has it
   * @param settings how many draws, and their seed; results do not depend on the threads
   * @throws java.util.concurrent.CancellationException when the thread is asked to stop
   */
  public static PlanFan of(
      Scenario scenario, Function<Scenario, SupplyProjection> supply, DrawSettings settings) {
    PlanFan fan = new PlanFan(scenario, supply, settings.draws());
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

  /** How many futures were drawn. */
  public int draws() {
    return draws;
  }

  private int at(int series, int year, FanMeasure measure) {
    return (series * years + year) * FigureSeries.MEASURES + measure.ordinal();
  }

  /** Series are the specialties, their groups, all of them, and all of them in each deanery. */
  private int all() {
    return specialties.size() + groups.size();
  }

  private double[] figures(Scenario drawn) {
    DemandProjection demand = DemandProjection.of(drawn);
    SupplyProjection there = supply.apply(drawn);
    double[] figures = new double[(all() + 1 + deaneries) * years * FigureSeries.MEASURES];
    for (int s = 0; s < specialties.size(); s++) {
      boolean counts = specialties.get(s).shortfallWeight() > 0;
      for (int t = 0; t < years; t++) {
        double needed = 0;
        double working = 0;
        for (int d = 0; d < deaneries; d++) {
          double need = demand.fte(s, d, t);
          double work = there.fte(s, d, t);
          if (counts) {
            add(figures, all() + 1 + d, t, new double[] {need, work});
          }
          needed += need;
          working += work;
        }
        add(figures, s, t, new double[] {needed, working});
        if (counts) {
          add(figures, specialties.size() + groupOf[s], t, new double[] {needed, working});
          add(figures, all(), t, new double[] {needed, working});
        }
      }
    }
    return figures;
  }

  private void add(double[] figures, int series, int year, double[] fte) {
    figures[at(series, year, FanMeasure.DEMAND)] += fte[0];
    figures[at(series, year, FanMeasure.SUPPLY)] += fte[1];
    figures[at(series, year, FanMeasure.SHORTFALL)] += Math.max(0, fte[0] - fte[1]);
  }

  /**
   * A row of the fan.
   *
   * @param deanery its id, or {@link Wildcard#ANY} for the country
   * @param group the name of a group, or {@link Wildcard#ANY} for all of them
   * @param figures of a specialty, or of all in the group and deanery together
   */
  public record AreaFanRow(String deanery, String group, FanRow figures) {
    /** Whether the row is of all staff, in the country or a deanery. */
    public boolean isOfAllStaff() {
      return group.equals(Wildcard.ANY);
    }

    /** Whether the row is of all staff in the country. */
    public boolean isOfTheCountry() {
      return isOfAllStaff() && deanery.equals(Wildcard.ANY);
    }

    /** Whether the row is of one specialty, in the country. */
    public boolean isOfOneSpecialty() {
      return !figures.specialty().equals(Wildcard.ANY);
    }
  }

  /** The quantiles: specialties, groups and all staff in the country, and all in each deanery. */
  public List<AreaFanRow> rows() {
    List<AreaFanRow> rows = new ArrayList<>();
    for (int s = 0; s < specialties.size(); s++) {
      rows.addAll(rows(s, Wildcard.ANY, groups.get(groupOf[s]), specialties.get(s).id()));
    }
    for (int g = 0; g < groups.size(); g++) {
      rows.addAll(rows(specialties.size() + g, Wildcard.ANY, groups.get(g), Wildcard.ANY));
    }
    rows.addAll(rows(all(), Wildcard.ANY, Wildcard.ANY, Wildcard.ANY));
    List<Deanery> areas = scenario.register().deaneries();
    for (int d = 0; d < areas.size(); d++) {
      rows.addAll(rows(all() + 1 + d, areas.get(d).id(), Wildcard.ANY, Wildcard.ANY));
    }
    return rows;
  }

  private List<AreaFanRow> rows(int series, String deanery, String group, String specialty) {
    List<AreaFanRow> rows = new ArrayList<>();
    for (int t = 0; t < years; t++) {
      for (FanMeasure measure : FanMeasure.values()) {
        int at = at(series, t, measure);
        int year = scenario.horizon().baseYear() + t;
        rows.add(
            new AreaFanRow(
                deanery,
                group,
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
