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
import org.placewright.scenario.MethodChoice;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;

/**
 * Reckons each specialty once, those first whose demand another's method is held against. Not for
 * more than one thread.
 */
final class Reckoning {
  private final Scenario scenario;
  private final Basis basis;
  private final DriverFactors factors;
  private final Shifts shifts;
  private final Map<Integer, OwnDemand> own = new TreeMap<>();
  private final Set<Integer> begun = new TreeSet<>();

  Reckoning(Scenario scenario, Variant variant) {
    this.scenario = scenario;
    factors = new DriverFactors(scenario, variant);
    shifts = new Shifts(scenario, variant);
    Indices indices = new Indices(scenario.register());
    basis = new Basis(scenario, BaseDemand.of(scenario), id -> total(indices.specialty(id)));
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
    MethodChoice choice = scenario.need().methods().choice(row.id());
    double[][] need = Methods.of(choice.method()).fte(row, basis);
    OwnDemand reckoned = moved(row, need, choice.drivers());
    own.put(specialty, reckoned);
    return reckoned;
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
