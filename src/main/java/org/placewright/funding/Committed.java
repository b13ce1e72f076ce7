package org.placewright.funding;

import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;

/**
 * What no plan changes: trainees already in post in the base year, intakes between the base year
 * and the first planned one, and the baseline intake carried on after the last planned one. Rounded
 * to the penny once for each fund, specialty, deanery and financial year, for the tariffs and for
 * each component of the curriculum.
 */
public final class Committed {
  private final Costing costing;
  private final Span span;
  private final Ledger ledger;

  private Committed(Costing costing) {
    this.costing = costing;
    span = costing.span();
    ledger = new Ledger(costing.scenario(), span);
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
    Committed committed = new Committed(costs.costing());
    Groups groups = new Groups(costs.costing());
    for (Bill bill : costs.bills()) {
      double[][][][] known = committed.nothing(scenario);
      groups.beforeThePlan().forEach(group -> committed.follow(group, bill, known));
      committed.addRounded(known);
    }
    PlannedSpend spend = new PlannedSpend(committed.ledger, costs);
    groups
        .carriedOn()
        .forEach(places -> spend.add(places.programme(), places.year(), places.number()));
    return committed.ledger;
  }

  private double[][][][] nothing(Scenario scenario) {
    int specialties = scenario.register().specialties().size();
    int deaneries = scenario.register().deaneries().size();
    return new double[costing.funds()][specialties][deaneries][span.years()];
  }

  private void follow(Group group, Bill bill, double[][][][] known) {
    int first = costing.calendar().beginsIn(group.year()).first();
    for (int f = 0; f < known.length; f++) {
      double[] paid = known[f][group.seat().specialty()][group.seat().deanery()];
      double ending = 0;
      for (int j = 0; j <= group.course().years(); j++) {
        double each = bill.pence(f, group.seat(), group.elapsed() + j, group.year() + j);
        double beginning = group.heads() * group.course().inTraining(j) * each;
        int y = first + j - span.first();
        if (y >= 0 && y < paid.length) {
          double price = costing.prices().factor(f, first + j);
          paid[y] += price * costing.calendar().paid(beginning, ending);
        }
        ending = beginning;
      }
    }
  }

  private void addRounded(double[][][][] known) {
    for (int f = 0; f < known.length; f++) {
      for (double[][] bySpecialty : known[f]) {
        for (int d = 0; d < bySpecialty.length; d++) {
          for (int y = 0; y < span.years(); y++) {
            ledger.add(f, d, span.first() + y, Pounds.nearest(bySpecialty[d][y]).pence());
          }
        }
      }
    }
  }
}
