package org.placewright.funding;

import java.util.List;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Flows;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Course;

/**
 * What one place costs a fund in each financial year after its intake: {@code fill · sum over years
 * of training of inTraining · tariff · share of the year}, rounded once to the penny, halves to
 * even. A plan's spend is then whole places times whole pence, and exact. Funds, specialties and
 * deaneries are given by their index in the scenario.
 */
public final class UnitCosts {
  private final long[][][][] pence;
  private final IntakeCalendar calendar;
  private final int years;

  private UnitCosts(Scenario scenario, Courses courses) {
    years = courses.longest() + 1;
    calendar = new IntakeCalendar(scenario.settings().intakeMonth());
    pence = new long[scenario.money().funds().size()][][][];
  }

  /**
   * The unit costs of a scenario.
   *
   * @param scenario the scenario
   * @return its unit costs
   */
  public static UnitCosts of(Scenario scenario) {
    Courses courses = Courses.of(scenario);
    UnitCosts costs = new UnitCosts(scenario, courses);
    Tariffs tariffs = Tariffs.of(scenario, courses);
    int specialties = scenario.register().specialties().size();
    for (int f = 0; f < costs.pence.length; f++) {
      costs.pence[f] = new long[specialties][][];
      for (int s = 0; s < specialties; s++) {
        double[] entrant = costs.entrantPence(courses.ofEntrant(s), tariffs, f, s);
        costs.pence[f][s] = perPlace(scenario, s, entrant);
      }
    }
    return costs;
  }

  private double[] entrantPence(Course course, Tariffs tariffs, int fund, int specialty) {
    double[] entrant = new double[course.years() + 1];
    double ending = 0;
    for (int k = 0; k < entrant.length; k++) {
      double beginning = course.inTraining(k) * tariffs.pence(fund, specialty, k);
      entrant[k] = calendar.paid(beginning, ending);
      ending = beginning;
    }
    return entrant;
  }

  private static long[][] perPlace(Scenario scenario, int specialty, double[] entrant) {
    String id = scenario.register().specialties().get(specialty).id();
    Flows flows = scenario.workforce().flows();
    List<Deanery> deaneries = scenario.register().deaneries();
    long[][] perPlace = new long[deaneries.size()][entrant.length];
    for (int d = 0; d < perPlace.length; d++) {
      double fill = flows.fillRate(id, deaneries.get(d).id());
      for (int k = 0; k < entrant.length; k++) {
        perPlace[d][k] = Pounds.nearest(fill * entrant[k]).pence();
      }
    }
    return perPlace;
  }

  /**
   * The cost of one place in one financial year.
   *
   * @param fund the fund
   * @param specialty the specialty
   * @param deanery the deanery
   * @param yearsAfter financial years after the one in which the intake begins, from 0
   * @return pence; 0 before the intake and when nobody is left in training
   */
  public long pence(int fund, int specialty, int deanery, int yearsAfter) {
    long[] byYear = pence[fund][specialty][deanery];
    return yearsAfter >= 0 && yearsAfter < byYear.length ? byYear[yearsAfter] : 0;
  }

  /**
   * In how many financial years an intake may cost anything.
   *
   * @return the most of any specialty, whether or not any fund pays for it
   */
  public int years() {
    return years;
  }

  /** How many funds there are. */
  public int funds() {
    return pence.length;
  }

  public IntakeCalendar calendar() {
    return calendar;
  }
}
