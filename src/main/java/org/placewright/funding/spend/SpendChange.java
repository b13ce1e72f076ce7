package org.placewright.funding.spend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.placewright.funding.cost.FinancialYears;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.plan.PlacesToHorizon;
import org.placewright.quantity.FinancialYear;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;

/**
 * By how much a plan changes what is spent in one area and financial year, against another plan.
 *
 * @param sha the SHA, or {@link Wildcard#ANY} for all together
 * @param year the financial year, from 1 April
 * @param pence by fund and specialty; negative where less is spent
 * @param places the change of the places that are paid for, likewise: those of the intakes, planned
 *     or carried on, that cost the fund anything in the year
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in this package, never compared
record SpendChange(String sha, FinancialYear year, long[][] pence, long[][] places) {

  private boolean isAny() {
    return Arrays.stream(pence).flatMapToLong(Arrays::stream).anyMatch(each -> each != 0);
  }

  private void add(int fund, int specialty, long amount, int count) {
    pence[fund][specialty] = Math.addExact(pence[fund][specialty], amount);
    places[fund][specialty] += count;
  }

  /**
   * All changes in the financial years in which planned intakes cost anything.
   *
   * @param plan places to the horizon under one plan
   * @param before places to the horizon under the other plan
   * @return by SHA, all together last, and year; none where nothing changes
   */
  static List<SpendChange> of(Scenario scenario, PlacesToHorizon plan, PlacesToHorizon before) {
    return new SpendTable(scenario).filled(plan, before);
  }

  /** A change for each area and year, in the making. */
  private static final class SpendTable {
    private final Scenario scenario;
    private final UnitCosts costs;
    private final FinancialYears span;
    private final Positions specialties;
    private final Positions deaneries;
    private final List<String> areas;
    private final List<SpendChange> changes = new ArrayList<>();

    SpendTable(Scenario scenario) {
      this.scenario = scenario;
      costs = UnitCosts.of(scenario);
      span = costs.plannedYears();
      Register register = scenario.register();
      specialties = Positions.of(register.specialties(), Specialty::id);
      deaneries = Positions.of(register.deaneries(), Deanery::id);
      areas = new ArrayList<>(register.shas());
      areas.add(Wildcard.ANY);
      int wide = register.specialties().size();
      for (String area : areas) {
        for (int y = 0; y < span.years(); y++) {
          FinancialYear year = new FinancialYear(span.first() + y);
          long[][] pence = new long[costs.funds()][wide];
          changes.add(new SpendChange(area, year, pence, new long[costs.funds()][wide]));
        }
      }
    }

    List<SpendChange> filled(PlacesToHorizon plan, PlacesToHorizon before) {
      for (int p = 0; p < plan.programmes(); p++) {
        for (int i = 0; i < plan.intakes(); i++) {
          int change = plan.at(p, i) - before.at(p, i);
          if (change != 0) {
            add(p, scenario.horizon().firstIntakeYear() + i, change);
          }
        }
      }
      return changes.stream().filter(SpendChange::isAny).toList();
    }

    private void add(int index, int intakeYear, int change) {
      Programme programme = scenario.register().programmes().get(index);
      int s = specialties.of(programme.specialty());
      int d = deaneries.of(programme.deanery());
      int first = costs.calendar().beginsIn(intakeYear).first() - span.first();
      int area = areas.indexOf(scenario.register().deaneries().get(d).sha());
      for (int f = 0; f < costs.funds(); f++) {
        for (int y = first; y < span.years(); y++) {
          long each = costs.pence(f, index, intakeYear, y - first);
          if (each != 0) {
            long pence = Math.multiplyExact((long) change, each);
            changes.get(area * span.years() + y).add(f, s, pence, change);
            changes.get((areas.size() - 1) * span.years() + y).add(f, s, pence, change);
          }
        }
      }
    }
  }
}
