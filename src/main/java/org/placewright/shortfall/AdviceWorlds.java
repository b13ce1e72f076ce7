package org.placewright.shortfall;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.demand.DemandWorlds;
import org.placewright.quantity.SpecialtyDeaneryTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.Driver;
import org.placewright.supply.Intakes;
import org.placewright.supply.SupplyModel;
import org.placewright.supply.SupplyProjection;
import org.placewright.supply.Yield;

/**
 * The required intakes of all the worlds between the standstill and a scenario: one for each set of
 * factors that are as in the scenario while the others stand still. A factor that moves nothing in
 * the scenario is not among them.
 */
final class AdviceWorlds {
  private final Scenario scenario;
  private final Standstill standstill;
  private final List<AdviceFactor> factors;
  private final DemandWorlds demand;
  private final Map<Set<AdviceFactor.Cause>, BaselineSupply> supplies = new HashMap<>();
  private final Map<DemandWorlds.MovingWork, SpecialtyDeaneryTable> atTodaysHours = new HashMap<>();
  private final Map<DemandWorlds.MovingWork, SpecialtyDeaneryTable> atFlatHours = new HashMap<>();
  private final SpecialtyDeaneryTable staff;
  private final SpecialtyDeaneryTable staffAtFlatHours;

  AdviceWorlds(Scenario scenario, SupplyProjection carriedOn) {
    this.scenario = scenario;
    standstill = new Standstill(scenario, carriedOn);
    factors = AdviceFactor.all().stream().filter(this::movesAnything).toList();
    int last = scenario.settings().equilibriumYear() - scenario.horizon().baseYear();
    demand = DemandWorlds.of(scenario, last);
    staff = demand.staff(scenario.workforce());
    staffAtFlatHours = demand.staff(standstill.with(Set.of()).workforce());
  }

  private boolean movesAnything(AdviceFactor factor) {
    return factor
        .driver()
        .map(this::isDriven)
        .orElseGet(() -> factor.ofDemand() || standstill.isMoving(factor.cause()));
  }

  private boolean isDriven(Driver driver) {
    boolean shifts =
        driver == Driver.SERVICE_SHIFT && !scenario.need().methods().shifts().isEmpty();
    return shifts || scenario.need().drivers().stream().anyMatch(row -> row.driver() == driver);
  }

  /** The factors that move anything. */
  List<AdviceFactor> factors() {
    return factors;
  }

  /** How many worlds there are. */
  int count() {
    return 1 << factors.size();
  }

  /**
   * What a world requires.
   *
   * @param set which factors are as in the scenario, bit for bit in the order of {@link #factors}
   * @return places a year, which may be less than none
   */
  SpecialtyDeaneryTable required(int set) {
    BaselineSupply supply = supply(causes(set));
    return unbounded(supply.advise(demand(set), supply.zeros()));
  }

  /** What the standstill would require were nobody in training yet and nobody about to enter. */
  SpecialtyDeaneryTable requiredWithoutPipeline() {
    return unbounded(supply(Set.of()).advise(demand(0), inPipeline(standstill.with(Set.of()))));
  }

  private static SpecialtyDeaneryTable unbounded(AdvisedIntake[][] advised) {
    return new SpecialtyDeaneryTable(
        Arrays.stream(advised)
            .map(row -> Arrays.stream(row).mapToDouble(AdvisedIntake::unbounded).toArray())
            .toArray(double[][]::new));
  }

  private Set<AdviceFactor.Cause> causes(int set) {
    Set<AdviceFactor.Cause> causes = EnumSet.noneOf(AdviceFactor.Cause.class);
    for (int f = 0; f < factors.size(); f++) {
      if ((set >> f & 1) == 1 && !factors.get(f).ofDemand()) {
        causes.add(factors.get(f).cause());
      }
    }
    return causes;
  }

  private BaselineSupply supply(Set<AdviceFactor.Cause> moving) {
    return supplies.computeIfAbsent(
        Set.copyOf(moving),
        causes -> {
          Scenario world = standstill.with(causes);
          SupplyModel model = SupplyModel.of(world);
          SupplyProjection carriedOn = model.project(Intakes.fromBaselineCarriedOn(world));
          return BaselineSupply.of(world, carriedOn, model.yields());
        });
  }

  private SpecialtyDeaneryTable demand(int set) {
    boolean population = false;
    boolean unmet = false;
    Set<Driver> drivers = new TreeSet<>();
    boolean ownHours = false;
    for (int f = 0; f < factors.size(); f++) {
      AdviceFactor factor = factors.get(f);
      if ((set >> f & 1) == 1) {
        population |= factor.cause() == AdviceFactor.Cause.POPULATION;
        unmet |= factor.cause() == AdviceFactor.Cause.UNMET_DEMAND;
        ownHours |= factor.cause() == AdviceFactor.Cause.PARTICIPATION;
        factor.driver().ifPresent(drivers::add);
      }
    }
    SpecialtyDeaneryTable inPost = ownHours ? staff : staffAtFlatHours;
    return (ownHours ? atTodaysHours : atFlatHours)
        .computeIfAbsent(
            new DemandWorlds.MovingWork(population, unmet, drivers),
            moving -> demand.fte(moving, inPost));
  }

  /** FTE by then of those in training in the base year and of those who enter before the plan. */
  private SpecialtyDeaneryTable inPipeline(Scenario world) {
    Scenario noTrainees = Standstill.withoutTrainees(world);
    SupplyModel model = SupplyModel.of(world);
    SupplyProjection with = model.project(Intakes.none(world));
    SupplyProjection without = SupplyProjection.project(noTrainees, Intakes.none(world));
    Yield yield = model.yields();
    Intakes entering = Intakes.fromBaselineCarriedOn(world);
    int base = world.horizon().baseYear();
    int last = world.settings().equilibriumYear();
    double[][] fte =
        new double[world.register().specialties().size()][world.register().deaneries().size()];
    for (int s = 0; s < fte.length; s++) {
      for (int d = 0; d < fte[s].length; d++) {
        fte[s][d] = with.fte(s, d, last - base) - without.fte(s, d, last - base);
        for (int year = base + 1; year < world.horizon().firstIntakeYear(); year++) {
          for (int from = 0; from < fte[s].length; from++) {
            double each = yield.ofIntake(s, year).fte(from, d, last - year);
            fte[s][d] += entering.entrants(s, from, year) * each;
          }
        }
      }
    }
    return new SpecialtyDeaneryTable(fte);
  }
}
