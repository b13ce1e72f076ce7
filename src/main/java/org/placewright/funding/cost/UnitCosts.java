package org.placewright.funding.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.placewright.quantity.Fraction;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.supply.Course;

/**
 * What one place costs a fund in each financial year after its intake: {@code fill · price index ·
 * sum over years of training of inTraining · pence a trainee-year · share of the year}, rounded to
 * the penny once for the tariffs and once for each component of the curriculum, halves to even. A
 * plan's spend is then whole places times whole pence, and exact. Funds and programmes are given by
 * their index in the scenario. Equation and worked example: docs page {@code models/costs.md}.
 */
public final class UnitCosts {
  private static final long[] NOTHING = {};

  private final CostInputs costing;
  private final List<Bill> bills;
  private final List<TrainingPost> posts = new ArrayList<>();
  private final List<Double> fill = new ArrayList<>();
  private final int[] postOf;
  private final long[][][][] pence;

  private UnitCosts(CostInputs costing, List<Bill> bills) {
    this.costing = costing;
    this.bills = bills;
    Map<TrainingPost, Integer> known = new HashMap<>();
    postOf = new int[costing.posts().all().size()];
    for (int p = 0; p < postOf.length; p++) {
      TrainingPost post = costing.posts().ofProgramme(p);
      postOf[p] = known.computeIfAbsent(post, this::added);
    }
    pence = new long[costing.funds()][posts.size()][][];
  }

  private int added(TrainingPost post) {
    posts.add(post);
    fill.add(costing.fill(post));
    return posts.size() - 1;
  }

  /**
   * Calculates the unit costs of everything that training costs.
   *
   * @return its unit costs
   */
  public static UnitCosts of(Scenario scenario) {
    CostInputs costing = CostInputs.of(scenario);
    return of(costing, costing.bills());
  }

  /** The unit costs of some of what training costs. */
  public static UnitCosts of(CostInputs costing, List<Bill> bills) {
    UnitCosts costs = new UnitCosts(costing, bills);
    int first = costing.scenario().horizon().firstIntakeYear();
    int intakes = costing.isSameEveryYear() ? 1 : costing.lastIntakeYear() - first + 1;
    for (int f = 0; f < costs.pence.length; f++) {
      for (int s = 0; s < costs.posts.size(); s++) {
        costs.pence[f][s] = new long[intakes][];
        for (int i = 0; i < intakes; i++) {
          costs.pence[f][s][i] = costs.perPlace(f, s, first + i);
        }
      }
    }
    return costs;
  }

  private long[] perPlace(int fund, int postIndex, int intakeYear) {
    TrainingPost post = posts.get(postIndex);
    Course course = costing.courses().ofEntrant(post.specialty());
    int first = costing.calendar().beginsIn(intakeYear).first();
    long[] perPlace = new long[course.years() + 1];
    for (Bill bill : bills) {
      double ending = 0;
      for (int k = 0; k < perPlace.length; k++) {
        double each = bill.pence(fund, post, k, intakeYear + k);
        double beginning = course.inTraining(k) * each;
        double entrant = costing.calendar().paid(beginning, ending);
        double price = costing.prices().factor(fund, first + k);
        perPlace[k] +=
            Pounds.nearest(
                    fill.get(postIndex) * entrant * price,
                    exact(new PartOfPlace(bill, fund, postIndex, intakeYear), k))
                .pence();
        ending = beginning;
      }
    }
    return Arrays.stream(perPlace).allMatch(each -> each == 0) ? NOTHING : perPlace;
  }

  /** What is rounded for a place, in the years after its intake. */
  private record PartOfPlace(Bill bill, int fund, int postIndex, int intakeYear) {}

  private Supplier<Fraction> exact(PartOfPlace part, int yearsAfter) {
    return () -> {
      int first = costing.calendar().beginsIn(part.intakeYear()).first();
      Fraction paid =
          costing.calendar().paid(begins(part, yearsAfter), begins(part, yearsAfter - 1));
      return Fraction.written(fill.get(part.postIndex()))
          .times(costing.prices().exact(part.fund(), first + yearsAfter))
          .times(paid);
    };
  }

  private Fraction begins(PartOfPlace part, int k) {
    TrainingPost post = posts.get(part.postIndex());
    return k < 0
        ? Fraction.ZERO
        : costing
            .courses()
            .ofEntrant(post.specialty())
            .exactInTraining(k)
            .times(part.bill().exact(part.fund(), post, k, part.intakeYear() + k));
  }

  /**
   * The cost of one place in one financial year.
   *
   * @param fund the fund's index in the scenario
   * @param programme the programme's index in the register
   * @param intakeYear the year of the intake, from the first planned one to the horizon
   * @param yearsAfter financial years after the one in which the intake begins, from 0
   * @return pence; 0 before the intake and when nobody is left in training
   */
  public long pence(int fund, int programme, int intakeYear, int yearsAfter) {
    long[][] byIntake = pence[fund][postOf[programme]];
    int intake = intakeYear - costing.scenario().horizon().firstIntakeYear();
    long[] byYear = byIntake[byIntake.length == 1 ? 0 : intake];
    return yearsAfter >= 0 && yearsAfter < byYear.length ? byYear[yearsAfter] : 0;
  }

  /**
   * In how many financial years an intake may cost anything.
   *
   * @return the most of any specialty, whether or not any fund pays for it
   */
  public int years() {
    return costing.years();
  }

  /**
   * The financial years in which planned intakes cost anything.
   *
   * @return from the one in which the first begins to the last in which any fund pays for one
   */
  public FinancialYears plannedYears() {
    Horizon horizon = costing.scenario().horizon();
    int first = costing.span().first();
    int last = calendar().beginsIn(horizon.lastIntakeYear()).first();
    for (int p = 0; p < postOf.length; p++) {
      for (int f = 0; f < funds(); f++) {
        for (int i = horizon.firstIntakeYear(); i <= horizon.lastIntakeYear(); i++) {
          last = Math.max(last, calendar().beginsIn(i).first() + lastYearPaid(f, p, i));
        }
      }
    }
    return new FinancialYears(first, last - first + 1);
  }

  private int lastYearPaid(int fund, int programme, int intakeYear) {
    int k = years() - 1;
    while (k > 0 && pence(fund, programme, intakeYear, k) == 0) {
      k--;
    }
    return k;
  }

  /** How many funds there are. */
  public int funds() {
    return pence.length;
  }

  public IntakeCalendar calendar() {
    return costing.calendar();
  }

  public CostInputs costing() {
    return costing;
  }

  /** What these costs are for. */
  List<Bill> bills() {
    return bills;
  }
}
