package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.demand.DemandProjection;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.AgeSexRate;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.DemandMethods;
import org.placewright.scenario.Driver;
import org.placewright.scenario.DriverRow;
import org.placewright.scenario.Method;
import org.placewright.scenario.MethodChoice;
import org.placewright.scenario.Need;
import org.placewright.scenario.Population;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.Trend;
import org.placewright.scenario.Vacancy;
import org.placewright.scenario.Wildcard;
import org.placewright.supply.Measure;
import org.placewright.supply.SupplyProjection;

/**
 * The need of the worlds beside a scenario. Each begins at the staff in post, so that every
 * specialty is one of utilisation there. What another method asks for beyond the staff of the base
 * year stands in for its vacancies, and what it counts stands in for its population.
 */
final class StillNeed {
  private static final AgeBand ALL_AGES = new AgeBand(0, AgeBand.OLDEST);

  private final Scenario scenario;
  private final SupplyProjection supply;
  private final Map<Integer, String> otherwise = new TreeMap<>();

  /**
   * The needs beside a scenario's.
   *
   * @param scenario as it is
   * @param supply its supply, for the staff in post
   */
  StillNeed(Scenario scenario, SupplyProjection supply) {
    this.scenario = scenario;
    this.supply = supply;
    List<Specialty> specialties = scenario.register().specialties();
    for (int s = 0; s < specialties.size(); s++) {
      String id = specialties.get(s).id();
      if (scenario.need().methods().choice(id).method() != Method.UTILISATION) {
        otherwise.put(s, id);
      }
    }
  }

  /** The need when no factor but this one is as in the scenario. */
  Need with(Optional<Factor> moving) {
    boolean people = moves(moving, Factor.Cause.POPULATION);
    return new Need(
        people ? scenario.need().population() : populationOfTheBaseYear(),
        utilisation(),
        moves(moving, Factor.Cause.UNMET_DEMAND) ? vacancies() : List.of(),
        people ? counted() : moving.map(this::drivers).orElse(List.of()),
        methods(moving));
  }

  private static boolean moves(Optional<Factor> moving, Factor.Cause cause) {
    return moving.filter(factor -> factor.cause() == cause).isPresent();
  }

  /** The first year given from the base year on; after the last year given nothing moves. */
  private List<Population> populationOfTheBaseYear() {
    int base = scenario.horizon().baseYear();
    Map<String, Integer> first = new TreeMap<>();
    List<Population> rows =
        scenario.need().population().stream().filter(row -> row.year() >= base).toList();
    rows.forEach(row -> first.merge(row.deanery(), row.year(), Math::min));
    return rows.stream()
        .filter(row -> row.year() == first.getOrDefault(row.deanery(), -1))
        .toList();
  }

  /** The use of a specialty does not move it where another method holds. */
  private List<AgeSexRate> utilisation() {
    List<AgeSexRate> rows =
        new ArrayList<>(
            scenario.need().utilisation().stream()
                .filter(row -> !otherwise.containsValue(row.specialty()))
                .toList());
    // A weight of the specialty's own outweighs one of any specialty and one sex.
    otherwise.values().forEach(id -> rows.add(new AgeSexRate(id, Wildcard.ANY, ALL_AGES, 0)));
    return rows;
  }

  private List<Vacancy> vacancies() {
    List<Vacancy> rows =
        new ArrayList<>(
            scenario.need().vacancies().stream()
                .filter(row -> !otherwise.containsValue(row.specialty()))
                .toList());
    if (!otherwise.isEmpty()) {
      DemandProjection demand = DemandProjection.of(scenario);
      List<Deanery> deaneries = scenario.register().deaneries();
      otherwise.forEach(
          (s, id) -> {
            for (int d = 0; d < deaneries.size(); d++) {
              double staff = supply.get(Measure.IN_POST_FTE, s, d, 0);
              double asked = demand.parts(s, d, 0).base();
              rows.add(new Vacancy(id, deaneries.get(d).id(), asked - staff));
            }
          });
    }
    return rows;
  }

  /** Year for year what other methods count, as a change that adds to the base. */
  private List<DriverRow> counted() {
    List<DriverRow> rows = new ArrayList<>();
    if (!otherwise.isEmpty()) {
      DemandProjection demand = DemandProjection.of(scenario);
      for (int s : otherwise.keySet()) {
        for (int d = 0; d < scenario.register().deaneries().size(); d++) {
          for (int t = 1; t < scenario.horizon().years(); t++) {
            double step = demand.populationFactor(s, d, t) - demand.populationFactor(s, d, t - 1);
            rows.add(counted(s, d, t, step));
          }
        }
      }
    }
    return rows;
  }

  private DriverRow counted(int specialty, int deanery, int year, double step) {
    return new DriverRow(
        scenario.register().specialties().get(specialty).id(),
        scenario.register().deaneries().get(deanery).id(),
        Driver.NEED,
        "",
        YearRange.only(scenario.horizon().baseYear() + year),
        Trend.ADDITIVE,
        DriverRow.WITH_POPULATION,
        step,
        step,
        step);
  }

  private List<DriverRow> drivers(Factor factor) {
    return scenario.need().drivers().stream()
        .filter(row -> factor.driver().filter(driver -> driver == row.driver()).isPresent())
        .toList();
  }

  /** Work moves between specialties in the world in which the driver of that name moves. */
  private DemandMethods methods(Optional<Factor> moving) {
    boolean people = moves(moving, Factor.Cause.POPULATION);
    boolean shifts =
        moving.flatMap(Factor::driver).filter(row -> row == Driver.SERVICE_SHIFT).isPresent();
    DemandMethods methods = scenario.need().methods();
    List<MethodChoice> choices = new ArrayList<>();
    for (Specialty row : scenario.register().specialties()) {
      boolean driven = people || methods.choice(row.id()).drivers();
      choices.add(new MethodChoice(row.id(), Method.UTILISATION, driven));
    }
    return new DemandMethods(
        choices,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        shifts ? methods.shifts() : List.of());
  }
}
