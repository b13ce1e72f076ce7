package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.Lever;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.MoneyNet;
import org.placewright.allocation.model.Virement;
import org.placewright.plan.Plans;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;

/** What a lever writes for the solver and what it says of a plan must never differ. */
class RowsAndVerdictsAgreeTest {
  private static final int PACKS = 120;
  private static final Map<Integer, PlanBrief> BRIEFS = new TreeMap<>();

  static Stream<Lever> levers() {
    return Levers.all().stream();
  }

  /** In every second pack the last planned intake carries on. */
  private static Scenario pack(int seed) {
    return seed % 2 == 0 ? RandomPack.of(seed) : RandomPack.carryingOn(seed);
  }

  private static Trial trial(Lever lever, int seed) {
    return Trial.of(lever, BRIEFS.computeIfAbsent(seed, each -> PlanBrief.of(pack(each))));
  }

  @ParameterizedTest
  @MethodSource("levers")
  void onRandomPacksAndPlans(Lever lever) {
    int missed = 0;
    int kept = 0;
    for (int seed = 0; seed < PACKS; seed++) {
      Trial trial = trial(lever, seed);
      SplittableRandom random = new SplittableRandom(seed);
      int[][] plan = RandomPack.plan(trial, random);
      Map<String, Boolean> byRows = trial.missedByRows(plan);
      assertEquals(byRows, missedByVerdicts(trial, plan), "seed " + seed);
      missed += (int) byRows.values().stream().filter(each -> each).count();
      kept += (int) byRows.values().stream().filter(each -> !each).count();
    }
    assertTrue(missed > 8 && kept > 8, missed + " missed, " + kept + " kept");
  }

  @Test
  void whereMoneyMovesByRulesAndIsCarriedForward() {
    int missed = 0;
    int kept = 0;
    int nets = 0;
    for (int seed = 0; seed < PACKS; seed++) {
      Trial trial = Trial.of(new Ringfence(), RandomPack.withOwnRoutes(seed));
      int[][] plan = RandomPack.plan(trial, new SplittableRandom(seed));
      Map<String, Boolean> byRows = trial.missedByRows(plan);
      assertEquals(byRows, missedByVerdicts(trial, plan), "seed " + seed);
      missed += (int) byRows.values().stream().filter(each -> each).count();
      kept += (int) byRows.values().stream().filter(each -> !each).count();
      nets += trial.rows().nets().size();
    }
    assertTrue(
        missed > 40 && kept > 40 && nets > 40, missed + " missed, " + kept + " kept, " + nets);
  }

  /** Missed as the verdicts have it, with the members of a virement group taken together. */
  private static Map<String, Boolean> missedByVerdicts(Trial trial, int[]... plan) {
    Map<String, String> group = new TreeMap<>();
    for (Virement virement : trial.rows().virements()) {
      virement.members().forEach(member -> group.put(member.row(), virement.name()));
    }
    for (MoneyNet net : trial.rows().nets()) {
      net.members().forEach(member -> group.put(member.row(), net.name()));
    }
    Set<String> priced = trial.missedByRows(zeros(trial)).keySet();
    Map<String, Boolean> missed = new TreeMap<>();
    Map<String, Verdict> judged = new TreeMap<>();
    for (Verdict verdict : trial.check(plan)) {
      judged.put(verdict.row(), verdict);
      String repeated = trial.rows().repeats().get(verdict.row());
      if (repeated != null) {
        assertEquals(judged.get(repeated).state(), verdict.state(), verdict.row());
        assertEquals(judged.get(repeated).leftSide(), verdict.leftSide(), verdict.row());
        assertEquals(judged.get(repeated).limit(), verdict.limit(), verdict.row());
      } else if (isPriced(trial, verdict, priced, group.keySet())) {
        String name = group.getOrDefault(verdict.row(), verdict.row());
        missed.merge(name, isMissed(verdict), Boolean::logicalOr);
      }
    }
    return missed;
  }

  private static boolean isMissed(Verdict verdict) {
    return verdict.state() == State.BROKEN || verdict.state() == State.RELAXED;
  }

  /** A soft lever that costs nothing has verdicts but no rows: what it missed cannot be priced. */
  private static boolean isPriced(
      Trial trial, Verdict verdict, Set<String> priced, Set<String> grouped) {
    List<LeverRow> free =
        trial.brief().scenario().policy().levers().stream()
            .filter(row -> row.lever().equals(verdict.lever()))
            .filter(row -> row.mode() == Mode.SOFT && row.relaxPrice() == 0)
            .toList();
    return free.isEmpty() || priced.contains(verdict.row()) || grouped.contains(verdict.row());
  }

  private static int[][] zeros(Trial trial) {
    var horizon = trial.brief().scenario().horizon();
    return new int[trial.brief().baseline().programmes()][horizon.intakes()];
  }

  /** Places promised already, and what feeds a pool as it is. */
  @ParameterizedTest
  @MethodSource("levers")
  void promisedPlacesAloneBreakNoUpperLimit(Lever lever) {
    for (int seed = 0; seed < PACKS; seed++) {
      Trial trial = trial(lever, seed);
      int[][] promised = zeros(trial);
      for (int p = 0; p < promised.length; p++) {
        for (int i = 0; i < promised[p].length; i++) {
          promised[p][i] = trial.brief().baseline().promised(p, i);
        }
      }
      for (LimitRow row : trial.rows().limits()) {
        boolean onChange = lever.id().equals("stability");
        if (row.lower() == Double.NEGATIVE_INFINITY && !onChange) {
          int[][] plan = row.name().contains("[doctor,") ? feeding(trial, promised) : promised;
          assertTrue(Trial.left(row, plan) <= row.upper() + 1e-9, row.name());
        }
      }
    }
  }

  private static int[][] feeding(Trial trial, int[]... promised) {
    int[][] plan = Trial.copy(promised);
    for (int p = 0; p < plan.length; p++) {
      String id = trial.brief().scenario().register().programmes().get(p).specialty();
      plan[p] =
          id.equals("nursing") ? Plans.table(trial.brief().baseline().carriedOn())[p] : plan[p];
    }
    return plan;
  }

  /** What goes on where it may, and else as far as it is promised, is no change too far. */
  @ParameterizedTest
  @MethodSource("levers")
  void whatGoesOnOrIsPromisedKeepsEveryLeverOnChange(Lever lever) {
    for (int seed = 0; seed < PACKS && lever.id().startsWith("stability"); seed++) {
      Trial trial = trial(lever, seed);
      Closures closures = Closures.of(trial.brief());
      int[][] plan = Plans.table(trial.brief().baseline().carriedOn());
      for (int p = 0; p < plan.length; p++) {
        int specialty = trial.brief().baseline().specialty(p);
        for (int i = 0; i < plan[p].length; i++) {
          boolean shut = closures.fails(p, i) || closures.limits(specialty, i);
          plan[p][i] = shut ? trial.brief().baseline().promised(p, i) : plan[p][i];
        }
      }
      assertFalse(trial.missedByRows(plan).containsValue(true), "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("levers")
  void theOrderOfRowsChangesNothing(Lever lever) {
    for (int seed = 0; seed < 30; seed++) {
      Trial trial = trial(lever, seed);
      Trial backwards = Trial.of(lever, RandomPack.backwards(trial.brief().scenario()));
      int[][] plan = RandomPack.plan(trial, new SplittableRandom(seed));
      assertEquals(trial.rows().limits(), backwards.rows().limits());
      assertEquals(trial.rows().cohorts(), backwards.rows().cohorts());
      assertEquals(trial.rows().virements(), backwards.rows().virements());
      assertEquals(trial.rows().nets(), backwards.rows().nets());
      assertEquals(trial.check(plan), backwards.check(plan));
    }
  }

  @ParameterizedTest
  @MethodSource("levers")
  void namesAreUniqueAndTermsAreNotRepeated(Lever lever) {
    for (int seed = 0; seed < 30; seed++) {
      Trial trial = trial(lever, seed);
      Set<String> names = new HashSet<>();
      for (LimitRow row : trial.rows().limits()) {
        assertTrue(names.add(row.name()), row.name());
        Set<Integer> terms = new HashSet<>();
        row.terms().forEach(t -> assertTrue(terms.add(t.programme() * 100 + t.intake())));
      }
      Set<String> verdicts = new HashSet<>();
      trial.check(zeros(trial)).forEach(v -> assertTrue(verdicts.add(v.row()), v.row()));
    }
  }

  @ParameterizedTest
  @MethodSource("levers")
  void hardIsBrokenAndSoftIsRelaxedAtItsPrice(Lever lever) {
    for (int seed = 0; seed < 60; seed++) {
      Trial trial = trial(lever, seed);
      int[][] plan = RandomPack.plan(trial, new SplittableRandom(seed));
      Map<String, Double> prices = new TreeMap<>();
      trial.rows().limits().forEach(row -> prices.put(row.name(), row.relaxPrice()));
      for (Verdict verdict : trial.check(plan)) {
        double price = prices.getOrDefault(verdict.row(), Double.NaN);
        assertFalse(verdict.state() == State.BROKEN && Double.isFinite(price), verdict.row());
        assertFalse(verdict.state() == State.RELAXED && Double.isInfinite(price), verdict.row());
        assertFalse(verdict.sentence().isBlank());
      }
    }
  }
}
