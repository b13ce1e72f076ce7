package org.placewright.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.demand.method.MethodInputs;
import org.placewright.demand.method.Methods;
import org.placewright.demand.method.RegisterIndices;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.MethodChoice;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;

/**
 * Calculates each specialty once, beginning with those whose demand another's method refers to. For
 * one thread only.
 */
final class DemandCalculation {
  private final Scenario scenario;
  private final RegisterIndices indices;
  private final BaseDemand base;
  private final SpecialtyDeaneryTable staff;
  private final MethodInputs basis;
  private final DriverFactors factors;
  private final Shifts shifts;
  private final boolean sameStaff;
  private final Map<Integer, DeaneryYearTable> settled;
  private final Map<Integer, DeaneryYearTable> needs = new TreeMap<>();
  private final Map<Integer, OwnDemand> own = new TreeMap<>();
  private final Set<Integer> begun = new TreeSet<>();

  DemandCalculation(Scenario scenario, DriverVariant variant) {
    this.scenario = scenario;
    indices = new RegisterIndices(scenario.register());
    factors = new DriverFactors(scenario, variant);
    shifts = new Shifts(scenario, variant, indices);
    base = BaseDemand.of(scenario, indices);
    staff = base.fte();
    basis = new MethodInputs(scenario, staff, id -> total(indices.specialty(id)));
    sameStaff = false;
    settled = Map.of();
  }

  private DemandCalculation(DemandCalculation before, Scenario scenario) {
    this.scenario = scenario;
    indices = before.indices;
    factors = before.factors.in(scenario);
    ChangedDemandTables changes = new ChangedDemandTables(before.scenario, scenario);
    shifts =
        changes.inShifts() ? new Shifts(scenario, DriverVariant.CENTRAL, indices) : before.shifts;
    base = before.base.in(scenario);
    sameStaff = !changes.inStaff();
    staff = sameStaff ? before.staff : base.fte();
    basis = before.basis.in(scenario, staff, id -> total(indices.specialty(id)));
    settled = changes.inNeed() ? Map.of() : before.needs;
  }

  /**
   * Calculates a scenario that differs in some tables, and reuses what is known of this one.
   *
   * @param changed a scenario with the register and settings of this one's
   * @return its central calculation
   */
  DemandCalculation again(Scenario changed) {
    return new DemandCalculation(this, changed);
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
    OwnDemand calculated = moved(row, need(specialty), choice(row).drivers());
    own.put(specialty, calculated);
    return calculated;
  }

  private MethodChoice choice(Specialty specialty) {
    return scenario.need().methods().choice(specialty.id());
  }

  /** What a specialty's method gives, by deanery and year. */
  private DeaneryYearTable need(int specialty) {
    Specialty row = scenario.register().specialties().get(specialty);
    Optional<DeaneryYearTable> known = Optional.ofNullable(settled.get(specialty));
    DeaneryYearTable need =
        known.isPresent() && isAsBefore(row)
            ? known.get()
            : Methods.of(choice(row).method()).fte(row, basis);
    needs.put(specialty, need);
    return need;
  }

  /** Whether nothing that may have changed counts in what a specialty's method gives. */
  private boolean isAsBefore(Specialty specialty) {
    return switch (choice(specialty).method()) {
      case UTILISATION -> sameStaff;
      case RATIO ->
          scenario.need().methods().ratios().stream()
              .noneMatch(row -> row.specialty().equals(specialty.id()) && !row.perResidents());
      case WORKLOAD, STANDARD, RETURNS -> true;
    };
  }

  /**
   * What a specialty needs in all deaneries together, after shifts: FTE by year. Deaneries that no
   * driver treats differently are calculated as one where that gives the same.
   */
  double[] country(int specialty) {
    if (shifts.concern(specialty)) {
      return sum(total(specialty));
    }
    Specialty row = scenario.register().specialties().get(specialty);
    DeaneryYearTable need = need(specialty);
    if (!choice(row).drivers()) {
      return sum(moved(row, need, false).fte());
    }
    DriverFactors.OfSpecialty ownFactors = factors.of(row);
    List<Deanery> deaneries = scenario.register().deaneries();
    double[] alike = new double[scenario.horizon().years()];
    double[] sum = new double[alike.length];
    Optional<DriverGroups> shared = Optional.empty();
    for (int d = 0; d < need.deaneries(); d++) {
      DriverGroups drivers = ownFactors.in(deaneries.get(d));
      if (ownFactors.names(deaneries.get(d)) || drivers.moveThePopulation()) {
        add(sum, drivers.on(need.ofDeanery(d)));
      } else {
        shared = Optional.of(drivers);
        for (int t = 0; t < alike.length; t++) {
          alike[t] += Math.max(0, need.at(d, t));
        }
      }
    }
    shared.ifPresent(drivers -> add(sum, drivers.on(alike)));
    return sum;
  }

  private static double[] sum(DeaneryYearTable byDeanery) {
    double[] sum = new double[byDeanery.years()];
    for (int d = 0; d < byDeanery.deaneries(); d++) {
      add(sum, byDeanery.ofDeanery(d));
    }
    return sum;
  }

  private static void add(double[] sum, double[] part) {
    for (int t = 0; t < sum.length; t++) {
      sum[t] += part[t];
    }
  }

  /** The work that moves between specialties. */
  Shifts shifts() {
    return shifts;
  }

  /** What a specialty needs after shifts, in FTE. */
  DeaneryYearTable total(int specialty) {
    DeaneryYearTable before = own(specialty).fte();
    List<TaskShift> given = shifts.from(specialty);
    List<TaskShift> taken = shifts.to(specialty);
    List<DeaneryYearTable> givers = new ArrayList<>();
    taken.forEach(shift -> givers.add(own(shift.giver()).fte()));
    double[][] total = new double[before.deaneries()][before.years()];
    for (int d = 0; d < total.length; d++) {
      for (int t = 0; t < total[d].length; t++) {
        double each = before.at(d, t);
        // All may be given away: rounding must not leave less than 0.
        double now = each;
        for (TaskShift shift : given) {
          now = Math.max(0, now - each * shift.moved(d, t));
        }
        for (int i = 0; i < givers.size(); i++) {
          now = Math.max(0, now + givers.get(i).at(d, t) * taken.get(i).taken(d, t));
        }
        total[d][t] = now;
      }
    }
    return new DeaneryYearTable(total);
  }

  private OwnDemand moved(Specialty specialty, DeaneryYearTable need, boolean byDrivers) {
    List<Deanery> deaneries = scenario.register().deaneries();
    DriverFactors.OfSpecialty ownFactors = factors.of(specialty);
    List<DemandEffects> effects = new ArrayList<>();
    for (int d = 0; d < need.deaneries(); d++) {
      DriverGroups drivers = byDrivers ? ownFactors.in(deaneries.get(d)) : DriverGroups.NONE;
      effects.add(new DemandEffects(need.ofDeanery(d), drivers));
    }
    return new OwnDemand(effects);
  }
}
