package org.placewright.leadership;

import java.util.Arrays;
import java.util.List;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.model.Values;
import org.placewright.scenario.LeadershipPost;
import org.placewright.scenario.Scenario;

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
    program.limits(Together.limits(scenario));
    program.budgets(Together.budgets(scenario), cost(scenario));
    return program;
  }

  /** What each head costs, in pence, by row and year. */
  static long[][] cost(Scenario scenario) {
    List<LeadershipPost> posts = scenario.policy().leadership().posts();
    long[][] cost = new long[posts.size()][scenario.horizon().intakes()];
    for (int k = 0; k < cost.length; k++) {
      Arrays.fill(cost[k], HeadPrice.of(posts.get(k)).total());
    }
    return cost;
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

  private void limits(List<Together> limits) {
    for (Together limit : limits) {
      int row = builder.row(limit.name(), exact(limit.least(), 1), exact(limit.most(), 1));
      limit.posts().forEach(k -> builder.coefficient(row, column(k, limit.year()), 1));
    }
  }

  private void budgets(List<Together> lines, long[][] cost) {
    for (Together line : lines) {
      long divisor = 0;
      for (int k : line.posts()) {
        divisor = divisor(divisor, cost[k][line.year()]);
      }
      if (divisor > 0) {
        int row = builder.row(line.name(), 0, exact(line.most(), divisor));
        for (int k : line.posts()) {
          builder.coefficient(row, column(k, line.year()), exact(cost[k][line.year()], divisor));
        }
      }
    }
  }

  /** Holds a sum over all heads to at most so much from now on. */
  HeadsProgram holding(String name, long[][] weight, long most) {
    if (Arrays.stream(weight).flatMapToLong(Arrays::stream).allMatch(each -> each == 0)) {
      return this;
    }
    long divisor = divisor(weight);
    int row = builder.row(name, 0, exact(most, divisor));
    for (int k = 0; k < posts; k++) {
      for (int y = 0; y < years; y++) {
        builder.coefficient(row, column(k, y), exact(weight[k][y], divisor));
      }
    }
    return this;
  }

  /** The program with this to be as small as can be. */
  LinearProgram minimising(long[][] weight) {
    long divisor = divisor(weight);
    for (int k = 0; k < posts; k++) {
      for (int y = 0; y < years; y++) {
        builder.cost(column(k, y), exact(weight[k][y], divisor));
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

  private static long divisor(long[][] weights) {
    long divisor = 0;
    for (long[] row : weights) {
      for (long weight : row) {
        divisor = divisor(divisor, weight);
      }
    }
    return Math.max(1, divisor);
  }

  private static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }
}
