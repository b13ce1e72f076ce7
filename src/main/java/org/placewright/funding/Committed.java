package org.placewright.funding;

import org.placewright.quantity.Pounds;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Intake;
import org.placewright.scenario.Positions;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Register;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.TraineesInPost;
import org.placewright.supply.Course;

/**
 * What no plan changes: trainees already in post in the base year, intakes between the base year
 * and the first planned one, and the baseline intake carried on after the last planned one. Rounded
 * once to the penny for each fund, specialty, deanery and financial year.
 */
public final class Committed {
  private final Scenario scenario;
  private final UnitCosts costs;
  private final Courses courses;
  private final Tariffs tariffs;
  private final Ledger.Span span;
  private final Positions specialties;
  private final Positions deaneries;
  private final Positions programmes;
  private final double[][][][] known;

  private Committed(Scenario scenario, UnitCosts costs) {
    this.scenario = scenario;
    this.costs = costs;
    courses = Courses.of(scenario);
    tariffs = Tariffs.of(scenario, courses);
    span = Ledger.Span.of(scenario, costs);
    Register register = scenario.register();
    specialties = Positions.of(register.specialties(), Specialty::id);
    deaneries = Positions.of(register.deaneries(), Deanery::id);
    programmes = Positions.of(register.programmes(), Programme::id);
    known =
        new double[costs.funds()][register.specialties().size()][register.deaneries().size()]
            [span.years()];
  }

  /**
   * The committed spend of a scenario.
   *
   * @param scenario the scenario
   * @param costs its unit costs
   * @return committed spend by fund, deanery and financial year
   * @throws IllegalArgumentException when a row names what is not in the register
   */
  public static Ledger of(Scenario scenario, UnitCosts costs) {
    Committed committed = new Committed(scenario, costs);
    committed.followTraineesInPost();
    committed.followIntakesBeforeThePlan();
    Ledger ledger = committed.rounded();
    committed.carryOnAfterThePlan(ledger);
    return ledger;
  }

  private void followTraineesInPost() {
    int base = scenario.horizon().baseYear();
    for (TraineesInPost row : scenario.workforce().trainees()) {
      int s = specialties.of(row.specialty());
      int d = deaneries.of(row.deanery());
      int elapsed = row.yearOfTraining() - 1;
      Course course = courses.ofTrainee(s, row.yearOfTraining());
      follow(new Group(s, d, base, elapsed, row.headcount()), course);
    }
  }

  private void followIntakesBeforeThePlan() {
    Horizon horizon = scenario.horizon();
    for (Intake row : scenario.provision().intakes()) {
      if (row.year() > horizon.baseYear() && row.year() < horizon.firstIntakeYear()) {
        Programme programme = programme(row);
        int s = specialties.of(programme.specialty());
        int d = deaneries.of(programme.deanery());
        follow(new Group(s, d, row.year(), 0, row.entrants()), courses.ofEntrant(s));
      }
    }
  }

  private Programme programme(Intake row) {
    return scenario.register().programmes().get(programmes.of(row.programme()));
  }

  /** People of one specialty and deanery who are so many years into training at an intake. */
  private record Group(int specialty, int deanery, int intakeYear, int elapsed, double heads) {}

  private void follow(Group group, Course course) {
    int first = costs.calendar().beginsIn(group.intakeYear()).first() - span.first();
    for (int f = 0; f < known.length; f++) {
      double[] paid = known[f][group.specialty()][group.deanery()];
      double ending = 0;
      for (int j = 0; j <= course.years(); j++) {
        long tariff = tariffs.pence(f, group.specialty(), group.elapsed() + j);
        double beginning = group.heads() * course.inTraining(j) * tariff;
        if (first + j >= 0 && first + j < paid.length) {
          paid[first + j] += costs.calendar().paid(beginning, ending);
        }
        ending = beginning;
      }
    }
  }

  private Ledger rounded() {
    Ledger ledger = new Ledger(scenario, span);
    for (int f = 0; f < known.length; f++) {
      for (double[][] bySpecialty : known[f]) {
        for (int d = 0; d < bySpecialty.length; d++) {
          for (int y = 0; y < span.years(); y++) {
            ledger.add(f, d, span.first() + y, Pounds.nearest(bySpecialty[d][y]).pence());
          }
        }
      }
    }
    return ledger;
  }

  private void carryOnAfterThePlan(Ledger ledger) {
    Horizon horizon = scenario.horizon();
    PlannedSpend spend = new PlannedSpend(ledger, scenario.register(), costs);
    int last = ledger.lastYear().first() + 1;
    for (Intake row : scenario.provision().intakes()) {
      if (row.year() == horizon.baselineYear()) {
        for (int year = horizon.lastIntakeYear() + 1; year <= last; year++) {
          spend.add(programme(row), year, row.places());
        }
      }
    }
  }
}
