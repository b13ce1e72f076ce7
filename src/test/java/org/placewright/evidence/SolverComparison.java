package org.placewright.evidence;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.placewright.allocation.AllocationOutcome;
import org.placewright.allocation.Allocator;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.lever.Levers;
import org.placewright.allocation.lever.RandomPack;
import org.placewright.allocation.model.MpsWriter;
import org.placewright.evidence.OtherSolver.Answer;
import org.placewright.scenario.Scenario;

/**
 * Plans random packs, has others solve the exported model, and compares: {@code SolverComparison
 * FOLDER SECONDS SEED PACKS}. Prints a line for what was measured.
 */
public final class SolverComparison {
  private static final double GAP = 0.01;
  private static final int SECONDS_EACH = 10;

  /** Others keep rows, and take numbers for whole, to some 1e-6. */
  private static final double SAME = 1e-5;

  private final Path model;
  private final List<OtherSolver> others;
  private final Map<OtherSolver, Integer> answers = new EnumMap<>(OtherSolver.class);
  private int packs;
  private int infeasible;
  private int unanswered;
  private int best;
  private int proven;
  private int disagreements;

  private SolverComparison(Path folder, List<OtherSolver> others) {
    model = folder.resolve("model.mps");
    this.others = others;
  }

  /**
   * Runs the comparison.
   *
   * @param given the folder for models, how long it may take, the seed, and how many packs at most
   * @throws IOException when the disk fails
   */
  public static void main(String[] given) throws IOException, InterruptedException {
    long until = System.nanoTime() + Long.parseLong(given[1]) * 1_000_000_000;
    int most = Integer.parseInt(given[3]);
    List<OtherSolver> others =
        Stream.of(OtherSolver.values()).filter(OtherSolver::isInstalled).toList();
    SolverComparison comparison = new SolverComparison(Path.of(given[0]), others);
    long first = 1_000_000 * Long.parseLong(given[2]);
    for (int n = 0; n < most && !others.isEmpty() && System.nanoTime() < until; n++) {
      comparison.compare(first + n);
    }
    comparison.print(most);
  }

  /** With all levers set most packs have no plan; with a part of them, many have. */
  private static Scenario pack(long seed) {
    Scenario whole =
        switch ((int) (seed % 3)) {
          case 0 -> RandomPack.of(seed);
          case 1 -> RandomPack.carryingOn(seed);
          default -> RandomPack.withOwnRoutes(seed);
        };
    SplittableRandom random = new SplittableRandom(seed);
    double kept = random.nextInt(5) / 5.0;
    return whole.without(
        Levers.ids().stream().filter(lever -> random.nextDouble() >= kept).toList());
  }

  private void compare(long seed) throws IOException, InterruptedException {
    Allocator allocator = new Allocator(new HighsSolver(), Levers.all());
    PlanBrief brief = PlanBrief.of(pack(seed));
    try (Writer out = Files.newBufferedWriter(model)) {
      MpsWriter.write(allocator.program(brief), out);
    }
    SearchLimits limits =
        new SearchLimits(GAP, 1, Optional.empty(), SearchLimits.Engine.AUTO, seed);
    AllocationOutcome outcome = allocator.allocate(brief, limits, () -> false);
    packs++;
    boolean answered = false;
    boolean isBest = false;
    for (OtherSolver other : others) {
      Answer answer = other.solve(model, SECONDS_EACH);
      if (answer.isGiven()) {
        answers.merge(other, 1, Integer::sum);
        answered = true;
        isBest |= agreed(seed, other, answer, outcome);
      }
    }
    unanswered += answered ? 0 : 1;
    best += isBest ? 1 : 0;
    count(outcome);
  }

  private void count(AllocationOutcome outcome) {
    if (outcome instanceof AllocationOutcome.Impossible) {
      infeasible++;
    }
    outcome
        .allocationFound()
        .filter(found -> found.certificate().gap() <= SAME)
        .ifPresent(found -> proven++);
  }

  /** Compares one answer; returns whether ours is the best plan by it. */
  private boolean agreed(long seed, OtherSolver other, Answer answer, AllocationOutcome outcome) {
    Optional<Certificate> ours = outcome.allocationFound().map(found -> found.certificate());
    boolean agrees;
    if (answer.infeasible()) {
      agrees = ours.isEmpty();
    } else {
      double optimum = answer.optimum().orElseThrow();
      double slack = SAME * Math.max(1, Math.abs(optimum));
      agrees =
          ours.isPresent()
              && ours.get().holds()
              && ours.get().bound() <= optimum + slack
              && ours.get().objective() >= optimum - slack;
      if (agrees) {
        return ours.get().objective() <= optimum + slack;
      }
    }
    if (!agrees) {
      disagreements++;
      System.err.println(
          "  pack "
              + seed
              + ": "
              + other
              + " "
              + answer
              + ", ours "
              + outcome.getClass().getSimpleName()
              + " "
              + ours);
    }
    return false;
  }

  private void print(int most) {
    String what = "random packs against CBC and GLPK";
    String asked = most + " packs, 0 disagreements";
    if (others.size() < OtherSolver.values().length) {
      System.err.println("  needs cbc and glpsol: apt-get install coinor-cbc glpk-utils");
    }
    String measured =
        packs
            + " packs, "
            + disagreements
            + " disagreements; answers in time "
            + answers
            + ", none "
            + unanswered
            + "; "
            + infeasible
            + " without a plan; ours the best of all plans in "
            + best
            + ", proven to be in "
            + proven;
    boolean complete = packs >= most && others.size() == OtherSolver.values().length;
    String verdict =
        others.isEmpty() ? "not run" : disagreements == 0 && complete ? "met" : "not met";
    System.out.println(String.join("\t", what, others.isEmpty() ? "" : measured, asked, verdict));
    System.exit(disagreements == 0 ? 0 : 1);
  }
}
