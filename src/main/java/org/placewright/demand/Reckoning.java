package org.placewright.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.demand.method.Basis;
import org.placewright.demand.method.Indices;
import org.placewright.demand.method.Methods;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Method;
import org.placewright.scenario.MethodChoice;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;

/**
 * Reckons each specialty once, those first whose demand another's method is held against. Not for
 * more than one thread.
 */
final class Reckoning {
  private final Scenario scenario;
  private final Indices indices;
  private final double[][] staff;
  private final Basis basis;
  private final DriverFactors factors;
  private final Shifts shifts;
  private final Map<Integer, double[][]> settled;
  private final Map<Integer, double[][]> needs = new TreeMap<>();
  private final Map<Integer, OwnDemand> own = new TreeMap<>();
  private final Set<Integer> begun = new TreeSet<>();

  Reckoning(Scenario scenario, Variant variant) {
    this.scenario = scenario;
    indices = new Indices(scenario.register());
    factors = new DriverFactors(scenario, variant);
    shifts = new Shifts(scenario, variant, indices);
    staff = BaseDemand.of(scenario, indices);
    basis = new Basis(scenario, staff, id -> total(indices.specialty(id)));
    settled = Map.of();
  }

  private Reckoning(Reckoning before, Scenario scenario) {
    this.scenario = scenario;
    indices = before.indices;
    factors = new DriverFactors(scenario, Variant.CENTRAL);
    shifts = new Shifts(scenario, Variant.CENTRAL, indices);
    Changes changes = new Changes(before.scenario, scenario);
    staff = changes.inStaff() ? BaseDemand.of(scenario, indices) : before.staff;
    basis = before.basis.in(scenario, staff, id -> total(indices.specialty(id)));
    settled = changes.inNeed() ? Map.of() : before.needs;
  }

  /**
   * Reckons a scenario that differs in some tables, from what is known of this one.
   *
   * @param changed a scenario with the register and settings of this one's
   * @return its central reckoning
   */
  Reckoning again(Scenario changed) {
    return new Reckoning(this, changed);
  }

  /** What a specialty needs before shifts. */
  OwnDemand own(int specialty) {
    Optional<OwnDemand> known = Optional.ofNullable(own.get(specialty));
    if (known.isPresent()) {
      return known.get();
    }
    Specialty row = scenario.register().specialties().get(specialty);
    if (!begun.add(specialty)) {
      throw new IllegalArgumentException("the demand of " + row.id() + " depends on itself");
    }
    OwnDemand reckoned = moved(row, need(specialty), choice(row).drivers());
    own.put(specialty, reckoned);
    return reckoned;
  }

  private MethodChoice choice(Specialty specialty) {
    return scenario.need().methods().choice(specialty.id());
  }

  /** What a specialty's method gives, by deanery and year. */
  private double[][] need(int specialty) {
    Specialty row = scenario.register().specialties().get(specialty);
    Optional<double[][]> known = Optional.ofNullable(settled.get(specialty));
    double[][] need =
        known.isPresent() && !dependsOnOthers(row)
            ? known.get()
            : Methods.of(choice(row).method()).fte(row, basis);
    needs.put(specialty, need);
    return need;
  }

  private boolean dependsOnOthers(Specialty specialty) {
    return choice(specialty).method() == Method.RATIO
        && scenario.need().methods().ratios().stream()
            .anyMatch(row -> row.specialty().equals(specialty.id()) && !row.perResidents());
  }

  /**
   * What a specialty needs in all deaneries together, after shifts: FTE by year. Deaneries that no
   * driver tells apart are reckoned as one where that gives the same.
   */
  double[] country(int specialty) {
    if (shifts.concern(specialty)) {
      return sum(total(specialty));
    }
    Specialty row = scenario.register().specialties().get(specialty);
    double[][] need = need(specialty);
    if (!choice(row).drivers()) {
      return sum(moved(row, need, false).fte());
    }
    DriverFactors ownFactors = factors.of(row);
    List<Deanery> deaneries = scenario.register().deaneries();
    double[] alike = new double[scenario.horizon().years()];
    double[] sum = new double[alike.length];
    Optional<List<Effect>> shared = Optional.empty();
    for (int d = 0; d < need.length; d++) {
      List<Effect> drivers = ownFactors.in(deaneries.get(d));
      if (ownFactors.names(deaneries.get(d)) || Effects.moveThePopulation(drivers)) {
        add(sum, new Effects(need[d], drivers).demand());
      } else {
        shared = Optional.of(drivers);
        add(alike, Arrays.stream(need[d]).map(fte -> Math.max(0, fte)).toArray());
      }
    }
    shared.ifPresent(drivers -> add(sum, new Effects(alike, drivers).demand()));
    return sum;
  }

  private static double[] sum(double[][] byDeanery) {
    double[] sum = new double[byDeanery[0].length];
    Arrays.stream(byDeanery).forEach(fte -> add(sum, fte));
    return sum;
  }

  private static void add(double[] sum, double[] part) {
    for (int t = 0; t < sum.length; t++) {
      sum[t] += part[t];
    }
  }

  /** What work moves between specialties. */
  Shifts shifts() {
    return shifts;
  }

  /** What a specialty needs after shifts: FTE by deanery and year. */
  double[][] total(int specialty) {
    double[][] total =
        Arrays.stream(own(specialty).fte()).map(double[]::clone).toArray(double[][]::new);
    for (Gift gift : shifts.from(specialty)) {
      add(total, own(specialty).fte(), gift.moved(), -1);
    }
    for (Gift gift : shifts.to(specialty)) {
      add(total, own(gift.giver()).fte(), gift.taken(), 1);
    }
    return total;
  }

  private static void add(double[][] total, double[][] fte, double[][] share, int sign) {
    for (int d = 0; d < total.length; d++) {
      for (int t = 0; t < total[d].length; t++) {
        // All may be given away: no rounding may leave less than nothing.
        total[d][t] = Math.max(0, total[d][t] + sign * fte[d][t] * share[d][t]);
      }
    }
  }

  private OwnDemand moved(Specialty specialty, double[][] need, boolean byDrivers) {
    List<Deanery> deaneries = scenario.register().deaneries();
    DriverFactors ownFactors = factors.of(specialty);
    List<Effects> effects = new ArrayList<>();
    for (int d = 0; d < need.length; d++) {
      List<Effect> drivers = byDrivers ? ownFactors.in(deaneries.get(d)) : List.of();
      effects.add(new Effects(need[d], drivers));
    }
    return new OwnDemand(effects);
  }
}
