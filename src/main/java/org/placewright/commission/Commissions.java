package org.placewright.commission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.PlanBrief;
import org.placewright.funding.cost.UnitCosts;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.Advice;

/** Parts a plan among those who buy it. */
public final class Commissions {
  private final PlanBrief brief;
  private final Allocation allocation;
  private final Advice advice;
  private final UnitCosts costs;
  private final BindingConstraints shaping;

  private Commissions(PlanBrief brief, Allocation allocation, Advice advice) {
    this.brief = brief;
    this.allocation = allocation;
    this.advice = advice;
    costs = brief.once(UnitCosts.class, each -> UnitCosts.of(each.scenario()));
    shaping = BindingConstraints.of(brief, allocation);
  }

  /**
   * The commissions of a plan.
   *
   * @param brief what it was made from
   * @param allocation the plan, with the verdicts of all levers
   * @param advice what was advised
   * @return one for each commissioner, also for those that buy nothing; every programme and planned
   *     intake stands in exactly one
   */
  public static List<Commission> of(PlanBrief brief, Allocation allocation, Advice advice) {
    Commissions commissions = new Commissions(brief, allocation, advice);
    return CommissioningBody.all(brief.scenario().register()).stream()
        .map(commissions::of)
        .toList();
  }

  private Commission of(CommissioningBody buyer) {
    Register register = brief.scenario().register();
    List<CommissionLine> lines = new ArrayList<>();
    LineBill bill = new LineBill();
    for (int p = 0; p < brief.baseline().programmes(); p++) {
      Specialty specialty = register.specialties().get(brief.baseline().specialty(p));
      Deanery deanery = register.deaneries().get(brief.baseline().deanery(p));
      if (buyer.buys(specialty, deanery)) {
        for (int i = 0; i < brief.scenario().horizon().intakes(); i++) {
          lines.add(line(p, i));
          bill.add(p, i);
        }
      }
    }
    return new Commission(buyer, lines, bill.payments());
  }

  private CommissionLine line(int index, int intake) {
    Register register = brief.scenario().register();
    Programme programme = register.programmes().get(index);
    int baseline = brief.baseline().places(index);
    int planned = allocation.plan().at(index, intake);
    int before = intake == 0 ? baseline : allocation.plan().at(index, intake - 1);
    return new CommissionLine(
        programme,
        register.specialties().get(brief.baseline().specialty(index)),
        register.deaneries().get(brief.baseline().deanery(index)),
        year(intake),
        CommitmentStatus.of(brief.scenario(), year(intake)),
        new CommissionLine.PlaceCounts(baseline, before, advice.places(index), planned),
        price(index, year(intake)),
        shaping.of(index, intake));
  }

  private int year(int intake) {
    return brief.scenario().horizon().firstIntakeYear() + intake;
  }

  private CommissionLine.LinePrice price(int programme, int intakeYear) {
    long course = 0;
    long first = 0;
    for (int f = 0; f < costs.funds(); f++) {
      first = Math.addExact(first, costs.pence(f, programme, intakeYear, 0));
      for (int k = 0; k < costs.years(); k++) {
        course = Math.addExact(course, costs.pence(f, programme, intakeYear, k));
      }
    }
    return new CommissionLine.LinePrice(new Pounds(course), new Pounds(first));
  }

  /** What each fund pays in each financial year. */
  private final class LineBill {
    private final Map<CommitmentStatus, Map<String, Map<Integer, Long>>> pence =
        new EnumMap<>(CommitmentStatus.class);

    void add(int programme, int intake) {
      long places = allocation.plan().at(programme, intake);
      int first = costs.calendar().beginsIn(year(intake)).first();
      List<Fund> funds = brief.scenario().money().funds();
      for (int f = 0; f < costs.funds(); f++) {
        for (int k = 0; k < costs.years(); k++) {
          long more = Math.multiplyExact(places, costs.pence(f, programme, year(intake), k));
          if (more != 0) {
            pence
                .computeIfAbsent(
                    CommitmentStatus.of(brief.scenario(), year(intake)),
                    standing -> new TreeMap<>())
                .computeIfAbsent(funds.get(f).id(), id -> new TreeMap<>())
                .merge(first + k, more, Math::addExact);
          }
        }
      }
    }

    List<FundPayment> payments() {
      List<FundPayment> payments = new ArrayList<>();
      pence.forEach(
          (standing, funds) ->
              funds.forEach(
                  (fund, years) ->
                      years.forEach(
                          (year, amount) ->
                              payments.add(
                                  new FundPayment(
                                      standing,
                                      fund,
                                      new FinancialYear(year),
                                      new Pounds(amount))))));
      return payments;
    }
  }
}
