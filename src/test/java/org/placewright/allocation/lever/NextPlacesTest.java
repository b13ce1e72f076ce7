package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.Allocator;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeversInForce;
import org.placewright.allocation.NextPlace;
import org.placewright.allocation.NextPlaces;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.PlanCost;
import org.placewright.allocation.Solve;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.input.PackReader;
import org.placewright.plan.PlacesPlan;
import org.placewright.plan.Plans;
import org.placewright.scenario.Scenario;

/** What is said of the next place, against making it and asking every lever. */
class NextPlacesTest {
  private final Set<String> rulesSeen = new TreeSet<>();
  private int looked;
  private int stopped;

  @Test
  void justTheRowsThatFailAreNamedAndTheCostIsThatOfThePlanWithThePlace() throws Exception {
    tryAll(
        new PackReader(Levers.declared())
            .read(Path.of("sample-data/small"), Optional.empty())
            .scenario()
            .orElseThrow());
    for (int seed = 0; seed < 21; seed++) {
      tryAll(pack(seed));
    }
    assertTrue(looked > 150 && stopped > 60, looked + " looked at, " + stopped + " stopped");
    assertTrue(rulesSeen.size() >= 8, rulesSeen::toString);
  }

  /** A random pack with so few of its levers that many have a plan. */
  private static Scenario pack(int seed) {
    Scenario pack =
        seed % 3 == 0
            ? RandomPack.of(seed)
            : seed % 3 == 1 ? RandomPack.carryingOn(seed) : RandomPack.withOwnRoutes(seed);
    List<String> off = new ArrayList<>(Levers.all().stream().map(Lever::id).toList());
    Collections.shuffle(off, new Random(seed));
    return pack.without(off.subList(0, off.size() - 4));
  }

  private void tryAll(Scenario scenario) {
    PlanBrief brief = PlanBrief.of(scenario);
    Optional<Allocation> found = plan(brief);
    if (found.isPresent()) {
      Trial trial = new Trial(brief, found.get());
      for (int p = 0; p < brief.baseline().programmes(); p++) {
        for (int i = 0; i < scenario.horizon().intakes(); i++) {
          look(trial, p, i, 1);
          if (found.get().plan().at(p, i) > 0) {
            look(trial, p, i, -1);
          }
        }
      }
    }
  }

  /** Any plan that keeps the hard levers, as the solver gives it. */
  private static Optional<Allocation> plan(PlanBrief brief) {
    MipLimits limits = MipLimits.none().withMaxLpIterations(20_000).withRelativeGap(0.2);
    HighsSolver solver = new HighsSolver();
    MipSolution solution =
        solver.solve(new Allocator(solver, Levers.all()).program(brief), limits, Optional.empty());
    if (solution.x().isEmpty()) {
      return Optional.empty();
    }
    int intakes = brief.scenario().horizon().intakes();
    PlacesPlan plan =
        PlacesPlan.of(
            brief.baseline().programmes(),
            intakes,
            (p, i) -> (int) Math.rint(solution.x().get(p * intakes + i)));
    return Optional.of(
        new Allocation(
            plan,
            Levers.inForce(brief).verdicts(plan),
            Map.of(),
            BoundProof.NONE,
            new Certificate(0, 0, List.of()),
            new Solve("none", Solve.Stop.GAP_REACHED, Optional.empty(), List.of())));
  }

  private record Trial(PlanBrief brief, Allocation allocation, NextPlaces next, double cost) {
    Trial(PlanBrief brief, Allocation allocation) {
      this(
          brief,
          allocation,
          NextPlaces.of(brief, Levers.all(), allocation),
          PlanCost.of(brief, Levers.all(), allocation.plan()));
    }
  }

  private void look(Trial trial, int programme, int intake, int by) {
    PlanBrief brief = trial.brief();
    int[][] table = Plans.table(trial.allocation().plan());
    table[programme][intake] += by;
    PlacesPlan changed = new PlacesPlan(table);
    NextPlace said = trial.next().changed(programme, intake, by);
    LeversInForce levers = Levers.inForce(brief);
    String where = "programme " + programme + ", intake " + intake + ", " + by + ": " + said;
    Names names = Names.of(levers.rows());
    Set<String> broken = new TreeSet<>();
    for (Verdict verdict : levers.verdicts(changed)) {
      if (verdict.state() == Verdict.State.BROKEN) {
        broken.add(names.of(verdict.row()));
      }
    }
    Set<String> named = new TreeSet<>();
    for (NextPlace.Obstacle stop : said.stops()) {
      if (stop.row().startsWith("promised[")) {
        assertTrue(
            changed.at(programme, intake) < brief.baseline().promised(programme, intake), where);
      } else if (!stop.row().startsWith("capacity[")) {
        named.add(names.of(stop.row()));
        rulesSeen.add(stop.rule());
      }
    }
    assertEquals(broken, named, where);
    looked++;
    stopped += said.isAllowed() ? 0 : 1;
    if (looked % 5 == 0) {
      double after = PlanCost.of(brief, Levers.all(), changed);
      double before = trial.cost();
      assertEquals(after - before, said.net(), 1e-6 * Math.max(1, before), where);
    }
  }

  /** A row by the name under which it is in the model, and a budget by those it shares with. */
  private record Names(Map<String, String> group, Map<String, String> repeats) {
    static Names of(LeverRows rows) {
      Map<String, String> group = new TreeMap<>();
      rows.virements()
          .forEach(each -> each.members().forEach(row -> group.put(row.row(), each.name())));
      rows.nets().forEach(each -> each.members().forEach(row -> group.put(row.row(), each.name())));
      return new Names(group, rows.repeats());
    }

    String of(String row) {
      String own = repeats.getOrDefault(row, row);
      return group.getOrDefault(own, own);
    }
  }

  /** The price of a move, by the plan with it. */
  @Test
  void aPlaceMovedCostsWhatThePlanWithItCosts() {
    int moved = 0;
    for (int seed = 0; seed < 9; seed++) {
      PlanBrief brief = PlanBrief.of(pack(seed));
      moved += plan(brief).map(found -> moves(new Trial(brief, found))).orElse(0);
    }
    assertTrue(moved > 5, moved + " moves are allowed");
  }

  private static int moves(Trial trial) {
    int allowed = 0;
    int programmes = trial.brief().baseline().programmes();
    PlacesPlan plan = trial.allocation().plan();
    double before = PlanCost.of(trial.brief(), Levers.all(), plan);
    for (int from = 0; from < programmes; from++) {
      for (int to = 0; to < programmes; to++) {
        if (from != to && plan.at(from, 0) > 0) {
          int[][] table = Plans.table(plan);
          table[from][0]--;
          table[to][0]++;
          PlacesPlan moved = new PlacesPlan(table);
          Optional<Double> cost = trial.next().moved(from, to, 0);
          boolean broken =
              Levers.inForce(trial.brief()).verdicts(moved).stream()
                  .anyMatch(verdict -> verdict.state() == Verdict.State.BROKEN);
          assertTrue(cost.isEmpty() || !broken, from + " to " + to);
          if (cost.isPresent()) {
            allowed++;
            double after = PlanCost.of(trial.brief(), Levers.all(), moved);
            assertEquals(after - before, cost.get(), 1e-6 * Math.max(1, before));
          }
        }
      }
    }
    return allowed;
  }
}
