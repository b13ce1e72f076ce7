package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Better prices, block by block, from ones that were right for a program much like this one. Blocks
 * are small, and only the rows that they share join them: at given prices of these each block says
 * its best plan and what its own rows are worth, and {@link SharedRows} says from all plans that
 * were ever said which prices to ask about next. In doubles; what the prices prove, {@link
 * SafeBound} says.
 *
 * <p>Blocks are solved side by side, each by itself, so the answer does not depend on how many
 * threads there are.
 */
public final class BlockAscent implements AutoCloseable {
  /** A gain that is not worth a round, as a share of what is proven. */
  private static final double LITTLE = 1e-4;

  /** A promise that is given up sooner, as a share of what is proven. */
  private static final double SMALL = 3e-4;

  private static final int ROUNDS = 60;
  private static final int ROUNDS_WITHOUT_GAIN = 4;

  /** Where much is promised, plans have to be known on all sides before prices prove any of it. */
  private static final int ROUNDS_FOR_MUCH = 12;

  private static final double FIRST_RADIUS = 0.1;

  private final List<PricedBlock> blocks = new ArrayList<>();
  private final SharedRows shared;
  private final ReducedCosts costs;
  private double[] best = new double[0];
  private double proven = Double.NEGATIVE_INFINITY;
  private double radius = FIRST_RADIUS;
  private long work;

  private BlockAscent(LinearProgram program, Blocks parts, LinearSolver solver) {
    costs = new ReducedCosts(program, new double[program.rows()]);
    shared = new SharedRows(program, parts, solver);
    parts.names().forEach(name -> blocks.add(new PricedBlock(program, parts, name, solver)));
  }

  /**
   * Solves a program nearly.
   *
   * @param program its integer requirements count for nothing
   * @param parts its blocks
   * @param solver solves blocks, and what they share
   * @param starts prices to begin from, one per row each, with the signs of {@link
   *     LinearSolver#relax}
   * @return the best prices found, what they prove, and the plan that plans of the blocks mix to,
   *     with {@code OPTIMAL}; without numbers where there are none for a block
   */
  public static LinearSolution of(
      LinearProgram program, Blocks parts, LinearSolver solver, List<double[]> starts) {
    try (BlockAscent ascent = new BlockAscent(program, parts, solver)) {
      return ascent.climb(starts);
    }
  }

  private LinearSolution climb(List<double[]> starts) {
    starts.forEach(this::ask);
    LinearSolution none = LinearSolution.without(LpStatus.LIMIT, work);
    LinearSolution mix = proven == Double.NEGATIVE_INFINITY ? none : shared.within(best, radius);
    if (mix.status() != LpStatus.OPTIMAL) {
      return none;
    }
    double before = proven;
    int idle = 0;
    for (int round = 0; round < ROUNDS && isWorth(mix, idle); round++) {
      step(mix);
      boolean gained = proven > before + share(LITTLE);
      idle = gained ? 0 : idle + 1;
      before = gained ? proven : before;
      LinearSolution next = shared.within(best, radius);
      if (next.status() != LpStatus.OPTIMAL) {
        break;
      }
      mix = next;
    }
    Values x = Values.of(shared.mixed(mix, blocks));
    return new LinearSolution(LpStatus.OPTIMAL, x, Values.of(best), proven, work);
  }

  /** Whether no plan known yet speaks against prices that prove enough more to look for them. */
  private boolean isWorth(LinearSolution mix, int idle) {
    double promised = mix.objective() - proven;
    boolean much = promised > share(SMALL);
    return promised > share(LITTLE) && idle < (much ? ROUNDS_FOR_MUCH : ROUNDS_WITHOUT_GAIN);
  }

  /** So much of what is proven. */
  private double share(double part) {
    return part * Math.max(1, Math.abs(proven));
  }

  /**
   * Asks about the prices of a mix. The box grows where they keep some of what they promised, and
   * gets smaller where they prove less than what was proven.
   */
  private void step(LinearSolution mix) {
    double was = proven;
    double promised = mix.objective() - was;
    double gain = ask(shared.prices(mix)) - was;
    radius *= gain > promised / 4 ? 2 : gain < -promised ? 0.5 : gain < 0 ? 0.75 : 1;
  }

  /** Asks all blocks for their plans at some prices; returns what these prices prove. */
  private double ask(double[] prices) {
    double[] all = shared.only(costs.within(prices));
    double[] ofShared = all.clone();
    List<LinearSolution> plans =
        IntStream.range(0, blocks.size())
            .parallel()
            .mapToObj(block -> blocks.get(block).at(ofShared))
            .toList();
    for (int block = 0; block < plans.size(); block++) {
      LinearSolution plan = plans.get(block);
      work += plan.iterations();
      if (plan.status() != LpStatus.OPTIMAL) {
        return Double.NEGATIVE_INFINITY;
      }
      blocks.get(block).spreadRows(plan.rowDuals(), all);
      shared.offer(block, blocks.get(block), plan.x());
    }
    costs.replace(all);
    double value = costs.value();
    if (value > proven) {
      proven = value;
      best = costs.prices();
    }
    return value;
  }

  @Override
  public void close() {
    shared.close();
    blocks.forEach(PricedBlock::close);
  }
}
