package org.placewright.leadership;

import java.util.List;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.Values;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.LeadershipPost;

/**
 * The rows that a selection of leaders must keep, in whole numbers throughout: every row is divided
 * by the greatest common divisor of its coefficients, so that pence and heads are of like size.
 */
final class HeadsProgram {
  private final LinearProgramBuilder builder = new LinearProgramBuilder();
  private final int posts;
  private final int years;

  private HeadsProgram(Scenario scenario) {
    posts = scenario.policy().leadership().posts().size();
    years = scenario.horizon().intakes();
  }

  static HeadsProgram of(Scenario scenario) {
    HeadsProgram program = new HeadsProgram(scenario);
    program.columns(scenario);
    program.limits(SharedLimit.limits(scenario));
    program.budgets(SharedLimit.budgets(scenario), cost(scenario));
    return program;
  }

  /** What each head costs, in pence. */
  static HeadWeights cost(Scenario scenario) {
    List<LeadershipPost> posts = scenario.policy().leadership().posts();
    return HeadWeights.of(scenario, (k, y) -> HeadPrice.of(posts.get(k)).total());
  }

  private void columns(Scenario scenario) {
    int first = scenario.horizon().firstIntakeYear();
    for (LeadershipPost post : scenario.policy().leadership().posts()) {
      String name = String.join(",", post.cohort(), post.sha(), post.pathway(), post.specialty());
      for (int y = 0; y < years; y++) {
        String column = "heads[" + name + "," + (first + y) + "]";
        int heads = builder.column(column, post.floor(), post.most(), 0, true);
        if (y > 0) {
          int row = builder.row("stay[" + name + "," + (first + y) + "]", 0, post.most());
          builder.coefficient(row, heads, 1).coefficient(row, heads - 1, -1);
        }
      }
    }
  }

  private void limits(List<SharedLimit> limits) {
    for (SharedLimit limit : limits) {
      int row = builder.row(limit.name(), exact(limit.least(), 1), exact(limit.most(), 1));
      limit.posts().forEach(k -> builder.coefficient(row, column(k, limit.year()), 1));
    }
  }

  private void budgets(List<SharedLimit> lines, HeadWeights cost) {
    for (SharedLimit line : lines) {
      long divisor = 0;
      for (int k : line.posts()) {
        divisor = HeadWeights.divisor(divisor, cost.at(k, line.year()));
      }
      if (divisor > 0) {
        int row = builder.row(line.name(), 0, exact(line.most(), divisor));
        for (int k : line.posts()) {
          builder.coefficient(row, column(k, line.year()), exact(cost.at(k, line.year()), divisor));
        }
      }
    }
  }

  /** Limits a sum over all heads to a given amount from now on. */
  HeadsProgram holding(String name, HeadWeights weight, long most) {
    if (weight.areAllZero()) {
      return this;
    }
    long divisor = weight.divisor();
    int row = builder.row(name, 0, exact(most, divisor));
    for (int k = 0; k < posts; k++) {
      for (int y = 0; y < years; y++) {
        builder.coefficient(row, column(k, y), exact(weight.at(k, y), divisor));
      }
    }
    return this;
  }

  /** The program with this to be as small as can be. */
  LinearProgram minimising(HeadWeights weight) {
    long divisor = weight.divisor();
    for (int k = 0; k < posts; k++) {
      for (int y = 0; y < years; y++) {
        builder.cost(column(k, y), exact(weight.at(k, y), divisor));
      }
    }
    return builder.build();
  }

  LeadershipPlan plan(Values x) {
    int[][] heads = new int[posts][years];
    for (int k = 0; k < posts; k++) {
      for (int y = 0; y < years; y++) {
        heads[k][y] = (int) Math.round(x.get(column(k, y)));
      }
    }
    return new LeadershipPlan(heads);
  }

  private int column(int post, int year) {
    return post * years + year;
  }

  /** How often a divisor goes into a number; below 2^53, so that the double is exact. */
  private static double exact(long number, long divisor) {
    return (double) Math.floorDiv(number, divisor);
  }
}
