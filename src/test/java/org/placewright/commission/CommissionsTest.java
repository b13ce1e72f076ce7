package org.placewright.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.BaselinePlan;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Solve;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.lever.RandomPack;
import org.placewright.allocation.lever.Ringfence;
import org.placewright.funding.spend.PlannedSpending;
import org.placewright.funding.spend.SpendRow;
import org.placewright.input.PackReader;
import org.placewright.input.UnreadableInput;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.Plans;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.row.Row;
import org.placewright.shortfall.Advice;

/** What commissioners buy is what the plan buys: nothing lost, nothing twice, to the penny. */
class CommissionsTest {
  private static final Map<Long, Trial> RANDOM = new TreeMap<>();

  static List<Long> seeds() {
    List<Long> seeds = new ArrayList<>();
    for (long seed = 0; seed < 40; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  /** A plan with all that a commission asks of it. */
  private record Trial(PlanBrief brief, Allocation allocation, List<Commission> commissions) {
    static Trial of(Scenario scenario, PlacesPlan plan) {
      PlanBrief brief = PlanBrief.of(scenario);
      Advice advice = brief.advice();
      Allocation allocation =
          new Allocation(
              plan,
              Levers.inForce(brief).verdicts(plan),
              Map.of(),
              BoundProof.NONE,
              new Certificate(0, 0, List.of()),
              new Solve("none", Solve.Stop.GAP_REACHED, Optional.empty(), List.of()));
      return new Trial(brief, allocation, Commissions.of(brief, allocation, advice));
    }
  }

  private static Trial random(long seed) {
    return RANDOM.computeIfAbsent(seed, CommissionsTest::drawn);
  }

  private static Trial drawn(long seed) {
    Scenario scenario = RandomPack.of(seed);
    SplittableRandom random = new SplittableRandom(seed);
    int[][] places = Plans.table(BaselinePlan.of(scenario).carriedOn());
    for (int[] row : places) {
      for (int i = 0; i < row.length; i++) {
        row[i] += random.nextInt(6);
      }
    }
    return Trial.of(scenario, new PlacesPlan(places));
  }

  private static Scenario read(String pack) throws UnreadableInput {
    return new PackReader(Levers.declared())
        .read(Path.of(pack), Optional.empty())
        .scenario()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePartsAreTheWholeOnRandomPacks(long seed) {
    partsAreTheWhole(random(seed));
  }

  @Test
  void thePartsAreTheWholeOnTheSmallPack() throws UnreadableInput {
    Scenario scenario = read("sample-data/small");
    partsAreTheWhole(Trial.of(scenario, BaselinePlan.of(scenario).carriedOn()));
  }

  @Test
  void thePartsAreTheWholeInEngland() throws UnreadableInput {
    Scenario scenario = read("sample-data/england-2008");
    Trial trial = Trial.of(scenario, BaselinePlan.of(scenario).carriedOn());
    partsAreTheWhole(trial);
    assertEquals(11, trial.commissions().size());
  }

  private static void partsAreTheWhole(Trial trial) {
    Scenario scenario = trial.brief().scenario();
    int first = scenario.horizon().firstIntakeYear();
    Map<String, Integer> bought = new TreeMap<>();
    Map<String, Long> paid = new TreeMap<>();
    long courses = 0;
    for (Commission commission : trial.commissions()) {
      for (CommissionLine line : commission.lines()) {
        String cell = Row.keyOf(line.programme().id(), line.intakeYear());
        assertEquals(null, bought.put(cell, line.places().planned()), cell + " is bought twice");
        courses += line.wholeCourse().pence();
      }
      for (FundPayment row : commission.payments()) {
        paid.merge(Row.keyOf(row.fund(), row.year().first()), row.amount().pence(), Long::sum);
      }
    }
    for (int p = 0; p < scenario.register().programmes().size(); p++) {
      for (int i = 0; i < scenario.horizon().intakes(); i++) {
        String cell = Row.keyOf(scenario.register().programmes().get(p).id(), first + i);
        assertEquals(trial.allocation().plan().at(p, i), bought.remove(cell), cell);
      }
    }
    assertTrue(bought.isEmpty());
    Map<String, Long> spent = new TreeMap<>();
    for (SpendRow row :
        PlannedSpending.of(
                trial.brief().money(trial.allocation().plan()), Ringfence.limits(trial.brief()))
            .rows()) {
      spent.merge(Row.keyOf(row.fund(), row.year().first()), row.planned().pence(), Long::sum);
    }
    spent.values().removeIf(pence -> pence == 0);
    assertEquals(spent, paid);
    assertEquals(courses, spent.values().stream().mapToLong(Long::longValue).sum());
    assertTrue(courses > 0);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theYearBeforeTheFirstIntakeIsTheBaselineAndThenThePlan(long seed) {
    for (Commission commission : random(seed).commissions()) {
      for (int i = 0; i < commission.lines().size(); i++) {
        CommissionLine line = commission.lines().get(i);
        boolean first = line.intakeYear() == 2010;
        int before =
            first ? line.places().baseline() : commission.lines().get(i - 1).places().planned();
        assertEquals(before, line.places().yearBefore());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sumsAreThoseOfTheLines(long seed) {
    Trial trial = random(seed);
    for (Commission commission : trial.commissions()) {
      CommissionTotals sums = CommissionTotals.of(commission.lines());
      int places = commission.lines().stream().mapToInt(line -> line.places().planned()).sum();
      int baseline = commission.lines().stream().mapToInt(line -> line.places().baseline()).sum();
      int advised = commission.lines().stream().mapToInt(line -> line.places().advised()).sum();
      assertEquals(places, sums.places());
      assertEquals(advised, sums.advisedInAll());
      assertEquals(places - baseline, sums.change());
      assertEquals(
          commission.lines().stream()
              .map(CommissionLine::firstYear)
              .reduce(Pounds.ZERO, Pounds::plus),
          sums.firstYear());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachCommissionerBuysItsOwnRemitInItsOwnArea(long seed) {
    for (Commission commission : random(seed).commissions()) {
      for (CommissionLine line : commission.lines()) {
        assertEquals(commission.buyer().kind(), line.specialty().commissioner());
        assertTrue(
            commission.buyer().kind() == Commissioner.MEE
                || line.deanery().sha().equals(commission.buyer().id()));
      }
    }
  }

  /** Without prices a row shapes a place only when it is binding or missed. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aRowShapesThePlacesOfItsOwnYearAndProgramme(long seed) {
    for (Commission commission : random(seed).commissions()) {
      for (CommissionLine line : commission.lines()) {
        for (BindingConstraint constraint : line.constraints()) {
          assertFalse(constraint.verdict().state().name().equals("MET"), constraint.toString());
          String lever = constraint.verdict().lever();
          if (lever.equals("training-capacity") || lever.equals("quality-threshold")) {
            assertEquals(line.intakeYear(), constraint.verdict().year());
            assertTrue(constraint.verdict().scope().startsWith(line.programme().id()));
            assertTrue(constraint.back());
          }
          if (lever.equals("min-cohort")) {
            assertEquals(line.programme().id(), constraint.verdict().scope());
            assertFalse(constraint.back());
          }
          if (lever.equals("gp-plus")) {
            assertTrue(line.specialty().generalPractice());
            assertFalse(constraint.back());
          }
        }
      }
    }
  }
}
