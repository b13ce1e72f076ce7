package org.placewright.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewright.scenario.AgeSexTable;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Driver;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;

/**
 * The demand of every specialty, deanery and year: {@code D(t) = (FTE in post + vacancy FTE) ·
 * W(t)/W(base) · Π drivers(t)}, where drivers of one group add up first. Specialties and deaneries
 * are given by their index in the register, years by their index from the base year, 0. Equation
 * and worked example: docs page {@code models/demand.md}.
 */
public final class DemandProjection {
  private final double[][] base;
  private final double[][][] population;
  private final Effects[][] effects;
  private final double[][][] fte;

  private DemandProjection(double[][] base) {
    int specialties = base.length;
    this.base = base;
    population = new double[specialties][][];
    effects = new Effects[specialties][];
    fte = new double[specialties][][];
  }

  /**
   * The demand a plan is made for.
   *
   * @param scenario a checked scenario
   * @return the central projection
   * @throws IllegalArgumentException when a row names what the register does not have
   */
  public static DemandProjection of(Scenario scenario) {
    return of(scenario, Variant.CENTRAL);
  }

  /**
   * The demand under one variant of all drivers.
   *
   * @param scenario a checked scenario
   * @param variant which of each driver's rates
   * @return the projection
   * @throws IllegalArgumentException when a row names what the register does not have
   */
  public static DemandProjection of(Scenario scenario, Variant variant) {
    DemandProjection demand = new DemandProjection(BaseDemand.of(scenario));
    List<Specialty> specialties = scenario.register().specialties();
    List<Deanery> deaneries = scenario.register().deaneries();
    WeightedPopulation persons = WeightedPopulation.of(scenario);
    DriverFactors factors = new DriverFactors(scenario, variant);
    for (int s = 0; s < specialties.size(); s++) {
      Specialty specialty = specialties.get(s);
      AgeSexTable use = AgeSexTable.of(scenario.need().utilisation(), specialty.id());
      demand.population[s] = new double[deaneries.size()][];
      demand.effects[s] = new Effects[deaneries.size()];
      DriverFactors own = factors.of(specialty);
      for (int d = 0; d < deaneries.size(); d++) {
        demand.population[s][d] = ratios(persons.weigh(d, use));
        demand.effects[s][d] = new Effects(demand.population[s][d], own.in(deaneries.get(d)));
      }
      demand.multiply(s);
    }
    return demand;
  }

  /** Where nobody used the specialty in the base year the population does not move demand. */
  private static double[] ratios(double[] weighed) {
    double[] ratios = new double[weighed.length];
    Arrays.setAll(ratios, t -> weighed[0] == 0 ? 1 : weighed[t] / weighed[0]);
    return ratios;
  }

  private void multiply(int specialty) {
    fte[specialty] = new double[base[specialty].length][];
    for (int d = 0; d < base[specialty].length; d++) {
      double[] demand = new double[population[specialty][d].length];
      for (int t = 0; t < demand.length; t++) {
        demand[t] = effects[specialty][d].demand(base[specialty][d], t);
      }
      fte[specialty][d] = demand;
    }
  }

  /**
   * Demand.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index from the base year
   * @return FTE
   */
  public double fte(int specialty, int deanery, int year) {
    return fte[specialty][deanery][year];
  }

  /**
   * What the population has multiplied demand by since the base year.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index from the base year
   * @return {@code W(t)/W(base)}
   */
  public double populationFactor(int specialty, int deanery, int year) {
    return population[specialty][deanery][year];
  }

  /**
   * Where a demand comes from.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index from the base year
   * @return its parts, which sum to it
   */
  public DemandParts parts(int specialty, int deanery, int year) {
    double anchor = base[specialty][deanery];
    double people = anchor * (population[specialty][deanery][year] - 1);
    double rest = fte[specialty][deanery][year] - anchor - people;
    List<DemandParts.DriverPart> parts = new ArrayList<>();
    for (Driver driver : Driver.values()) {
      double part = anchor * effects[specialty][deanery].change(driver, year);
      parts.add(new DemandParts.DriverPart(driver, part));
      rest -= part;
    }
    return new DemandParts(anchor, people, parts, rest);
  }
}
