package org.placewright.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.placewright.demand.method.RegisterIndices;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.ScenarioBuilder;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.Need;
import org.placewright.scenario.staff.Workforce;

/**
 * Demand in one year of worlds in which only some of what moves it does, and of which each begins
 * at the staff in post: {@code (staff + unmet need) · N(t)/N(base) · Π drivers(t) + shifts(t)},
 * where {@code N} is what the specialty's method gives and unmet need is {@code N(base)} less the
 * staff, for any method. With everything moving it is the {@link DemandProjection}.
 */
public final class DemandWorlds {
  private final Scenario scenario;
  private final int year;
  private final Shifts shifts;
  private final SpecialtyDeaneryTable staff;
  private final List<OwnDemand> own = new ArrayList<>();

  private DemandWorlds(Scenario scenario, int year) {
    this.scenario = scenario;
    this.year = year;
    DemandCalculation calculation = new DemandCalculation(scenario, DriverVariant.CENTRAL);
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      own.add(calculation.own(s));
    }
    shifts = calculation.shifts();
    staff = staff(scenario.workforce());
  }

  /**
   * The alternative worlds of a scenario in one year.
   *
   * @param scenario a checked scenario
   * @param year the year's index from the base year
   * @return its worlds in that year
   */
  public static DemandWorlds of(Scenario scenario, int year) {
    return new DemandWorlds(scenario, year);
  }

  /**
   * What changes demand in one world.
   *
   * @param population what the method counts, such as the population, changes
   * @param unmet what is not met in the base year is to be met
   * @param drivers the drivers that change demand; with a shift of service work also moves between
   *     specialties
   */
  public record MovingWork(boolean population, boolean unmet, Set<Driver> drivers) {
    public MovingWork {
      drivers = Set.copyOf(drivers);
    }
  }

  /**
   * The demand that the staff in post of the base year would meet.
   *
   * @param workforce the staff and how much they work
   * @return FTE by specialty and deanery
   */
  public SpecialtyDeaneryTable staff(Workforce workforce) {
    Need was = scenario.need();
    Need met =
        new Need(was.population(), was.utilisation(), List.of(), was.drivers(), was.methods());
    Scenario world =
        ScenarioBuilder.builder()
            .settings(scenario.settings())
            .register(scenario.register())
            .provision(scenario.provision())
            .workforce(workforce)
            .need(met)
            .money(scenario.money())
            .policy(scenario.policy())
            .build();
    return BaseDemand.of(world, new RegisterIndices(scenario.register())).fte();
  }

  /**
   * The demand of one world.
   *
   * @param moving what moves in it
   * @param inPost what {@link #staff} gives for its staff
   * @return FTE by specialty and deanery
   */
  public SpecialtyDeaneryTable fte(MovingWork moving, SpecialtyDeaneryTable inPost) {
    double[][] before = new double[inPost.specialties()][inPost.deaneries()];
    for (int s = 0; s < before.length; s++) {
      for (int d = 0; d < before[s].length; d++) {
        before[s][d] = beforeShifts(moving, s, d, inPost.at(s, d));
      }
    }
    return new SpecialtyDeaneryTable(
        moving.drivers().contains(Driver.SERVICE_SHIFT) ? shifted(before) : before);
  }

  private double beforeShifts(MovingWork moving, int specialty, int deanery, double inPost) {
    DemandEffects effects = own.get(specialty).in(deanery);
    double asked = effects.base();
    double missing = moving.unmet() ? asked - staff.at(specialty, deanery) : 0;
    double base = Math.max(0, inPost + missing);
    double now = base;
    if (moving.population() && asked > 0) {
      now = base * effects.need(year) / asked;
    } else if (moving.population() && moving.unmet()) {
      // Need that grows from 0 has no factor, so it is added.
      now = base + effects.need(year);
    }
    return effects.demand(base, now, year, moving.drivers());
  }

  private double[][] shifted(double[][] before) {
    double[][] after = new double[before.length][];
    for (int s = 0; s < before.length; s++) {
      after[s] = before[s].clone();
      for (TaskShift shift : shifts.from(s)) {
        add(after[s], before[s], d -> -shift.moved(d, year));
      }
      for (TaskShift shift : shifts.to(s)) {
        add(after[s], before[shift.giver()], d -> shift.taken(d, year));
      }
    }
    return after;
  }

  private static void add(double[] after, double[] fte, IntToDoubleFunction share) {
    for (int d = 0; d < after.length; d++) {
      after[d] = Math.max(0, after[d] + fte[d] * share.applyAsDouble(d));
    }
  }
}
