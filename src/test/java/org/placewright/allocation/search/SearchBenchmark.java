package org.placewright.allocation.search;

import java.util.Arrays;
import java.util.Optional;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.PlanModel;
import org.placewright.allocation.model.PlanProgram;
import org.placewright.allocation.model.SafeBound;

/** Prints gap against time on a made-up plan of England's size. */
final class SearchBenchmark {
  private SearchBenchmark() {}

  public static void main(String[] args) {
    int[] size =
        args.length > 4
            ? Arrays.stream(args).mapToInt(Integer::parseInt).limit(5).toArray()
            : new int[] {50, 15, 5, 20, 1000};
    PlanModel model = SyntheticPlan.of(size, 1);
    long start = System.nanoTime();
    PlanProgram plan = PlanProgram.withoutCohorts(model);
    LinearProgram lp = plan.program();
    say(start, "rows " + lp.rows() + " columns " + lp.columns());
    LinearSolution relaxed = new HighsSolver().relax(lp);
    say(start, relaxed.status() + " " + relaxed.objective() + " it " + relaxed.iterations());
    double[] duals = relaxed.rowDuals().toArray();
    SafeBound bound = SafeBound.of(lp, duals);
    say(start, "bound " + bound.value());
    int[] rounded = Rounding.of(model, relaxed.x().toArray(), 1);
    double[] weights = new double[model.rules().limits().size()];
    for (int r = 0; r < weights.length; r++) {
      weights[r] =
          1.2 * Math.abs(duals[plan.ruleRow(r)]) * plan.ruleScale(r) + 0.05 * plan.ruleScale(r);
    }
    for (double heat : new double[] {0, 0.03, 0.1, 0.3, 1}) {
      for (long tries : new long[] {1_000_000, 10_000_000}) {
        long from = System.nanoTime();
        Optional<FoundPlan> found =
            new Annealing(model, weights, 1, () -> false).search(rounded, tries, heat);
        double objective = found.map(FoundPlan::objective).orElse(Double.NaN);
        say(
            from,
            heat
                + " "
                + tries
                + ": "
                + objective
                + " gap "
                + (objective - bound.value()) / objective);
      }
    }
  }

  private static void say(long start, String what) {
    System.out.printf("%7.2f s %s%n", (System.nanoTime() - start) / 1e9, what);
  }
}
