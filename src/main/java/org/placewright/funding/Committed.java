package org.placewright.funding;

import java.util.List;
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
  private final List<Ledger> bySpecialty;

  private Committed(Costing costing, List<Ledger> bySpecialty) {
    this.costing = costing;
    this.bySpecialty = bySpecialty;
    span = costing.span();
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
    Ledger ledger = new Ledger(scenario, costs.costing().span());
    new Committed(costs.costing(), costs.costing().together(ledger)).add(scenario, costs);
    return ledger;
  }

  /**
   * The committed spend of a scenario, specialty by specialty. It adds up to all of it, as each is
   * rounded by itself.
   *
   * @param scenario the scenario
   * @param costs its unit costs
   * @return by specialty (in register order), and in each by fund, deanery and financial year
   */
  static List<Ledger> bySpecialty(Scenario scenario, UnitCosts costs) {
    List<Ledger> ledgers = costs.costing().eachAlone();
    new Committed(costs.costing(), ledgers).add(scenario, costs);
    return ledgers;
  }

  private void add(Scenario scenario, UnitCosts costs) {
    Groups groups = new Groups(costs.costing());
    for (Bill bill : costs.bills()) {
      double[][][][] known = nothing(scenario);
      groups.beforeThePlan().forEach(group -> follow(group, bill, known));
      addRounded(known);
    }
    PlannedSpend spend = new PlannedSpend(bySpecialty, costs);
    groups
        .carriedOn()
        .forEach(places -> spend.add(places.programme(), places.year(), places.number()));
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
      for (int s = 0; s < known[f].length; s++) {
        for (int d = 0; d < known[f][s].length; d++) {
          for (int y = 0; y < span.years(); y++) {
            long pence = Pounds.nearest(known[f][s][d][y]).pence();
            bySpecialty.get(s).add(f, d, span.first() + y, pence);
          }
        }
      }
    }
  }
}
