package org.placewright.demand;

import java.util.ArrayList;
import java.util.List;
import org.placewright.quantity.DeaneryYearTable;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.Driver;

/**
 * The demand of every specialty, deanery and year: {@code D(t) = N(t) · Π drivers(t) + shifts(t)},
 * where drivers of one group add up first and {@code N(t)} is what the specialty's method gives: by
 * utilisation {@code (FTE in post · (1 + unmet) + vacancy FTE + service of trainees) ·
 * W(t)/W(base)}. Specialties and deaneries are given by their index in the register, years by their
 * index from the base year, 0. Equation and worked example: docs pages {@code models/demand.md} and
 * {@code methods/}.
 */
public final class DemandProjection {
  private final List<OwnDemand> own;
  private final List<DeaneryYearTable> fte;

  private DemandProjection(List<OwnDemand> own, List<DeaneryYearTable> fte) {
    this.own = own;
    this.fte = fte;
  }

  /**
   * The demand a plan is made for.
   *
   * @param scenario a checked scenario
   * @return the central projection
   * @throws IllegalArgumentException when a row names what the register does not have
   */
  public static DemandProjection of(Scenario scenario) {
    return of(scenario, DriverVariant.CENTRAL);
  }

  /**
   * The demand under one variant of all drivers.
   *
   * @param scenario a checked scenario
   * @param variant which of each driver's rates
   * @return the projection
   * @throws IllegalArgumentException when a row names what the register does not have
   */
  public static DemandProjection of(Scenario scenario, DriverVariant variant) {
    DemandCalculation calculation = new DemandCalculation(scenario, variant);
    List<OwnDemand> own = new ArrayList<>();
    List<DeaneryYearTable> fte = new ArrayList<>();
    for (int s = 0; s < scenario.register().specialties().size(); s++) {
      own.add(calculation.own(s));
      fte.add(calculation.total(s));
    }
    return new DemandProjection(own, fte);
  }

  /**
   * The demand of one specialty in one deanery and year.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index from the base year
   * @return FTE
   */
  public double fte(int specialty, int deanery, int year) {
    return fte.get(specialty).at(deanery, year);
  }

  /**
   * What the population, or what else the specialty's method counts, has multiplied need by since
   * the base year.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index from the base year
   * @return {@code N(t)/N(base)}; 1 where nobody was needed in the base year
   */
  public double populationFactor(int specialty, int deanery, int year) {
    DemandEffects need = own.get(specialty).in(deanery);
    return need.base() == 0 ? 1 : need.need(year) / need.base();
  }

  /**
   * The parts that one demand is the sum of.
   *
   * @param specialty the specialty's index
   * @param deanery the deanery's index
   * @param year the year's index from the base year
   * @return its parts, which sum to it
   */
  public DemandParts parts(int specialty, int deanery, int year) {
    DemandEffects need = own.get(specialty).in(deanery);
    double before = own.get(specialty).fte().at(deanery, year);
    double people = need.need(year) - need.base();
    double shifted = fte(specialty, deanery, year) - before;
    double rest = before - need.base() - people;
    List<DemandParts.DriverPart> parts = new ArrayList<>();
    for (Driver driver : Driver.values()) {
      double part = need.base() * need.change(driver, year);
      parts.add(new DemandParts.DriverPart(driver, part));
      rest -= part;
    }
    return new DemandParts(need.base(), people, parts, shifted, rest);
  }
}
