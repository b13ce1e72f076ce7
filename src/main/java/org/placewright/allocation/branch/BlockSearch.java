package org.placewright.allocation.branch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.placewright.allocation.model.Blocks;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.Values;

/**
 * Proves a bound block by block: each block's own best values, at given prices of the shared rows,
 * by leaves. Blocks are searched side by side, each with a share of the work of its own, so that
 * the same program gives the same leaves however many threads there are.
 */
public final class BlockSearch {
  private final Blocks blocks;
  private final LinearProgram program;
  private final LinearSolver solver;

  /**
   * Prepares a search; nothing is solved yet.
   *
   * @param program with its integer requirements
   * @param known the block of each column by name, as of {@link Blocks#of}
   * @param solver solves the blocks; none of its answers is trusted
   */
  public BlockSearch(LinearProgram program, List<String> known, LinearSolver solver) {
    this.program = program;
    this.solver = solver;
    blocks = Blocks.of(program, known);
  }

  /** Whether there is more than one block. */
  public boolean isParted() {
    return blocks.names().size() > 1;
  }

  /**
   * What was proven block by block.
   *
   * @param leaves the proof
   * @param work simplex iterations, and some for each linear program
   */
  public record Proven(Leaves leaves, long work) {}

  /**
   * How far a search of blocks goes.
   *
   * @param prices of the rows by name; those of the shared ones count
   * @param open how much of the bound may be left open in all, in the objective's unit
   * @param work how much may be done for each block, in simplex iterations
   * @param cancelled whether to end with what there is
   */
  public record BlockLimits(
      Map<String, Double> prices, double open, long work, BooleanSupplier cancelled) {}

  /** Searches all blocks for their leaves. */
  public Proven search(BlockLimits limits) {
    Values shared = blocks.shared(program.perRow(limits.prices()));
    List<String> names = blocks.names();
    double mayStay = limits.open() / names.size();
    Map<String, Branched> found =
        names.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    name -> name, name -> branch(blocks.priced(name, shared), mayStay, limits)));
    SortedMap<String, Cover> covers = new TreeMap<>();
    found.forEach((name, branched) -> covers.put(name, branched.cover()));
    long done = found.values().stream().mapToLong(Branched::work).sum();
    return new Proven(new Leaves(program.byRowName(shared), covers), done);
  }

  /**
   * The solver's own search says how far up the leaves can come, so that none go on for nothing.
   */
  private Branched branch(LinearProgram block, double mayStay, BlockLimits limits) {
    MipSolution guide =
        solver.solve(
            block,
            MipLimits.none().withMaxLpIterations(limits.work()).withAbsoluteGap(mayStay),
            Optional.empty(),
            MipWatch.until(limits.cancelled()));
    double best = guide.x().isEmpty() ? Double.POSITIVE_INFINITY : guide.objective();
    double reach = Math.min(best, Double.isNaN(guide.bound()) ? best : guide.bound());
    double aim = best == Double.POSITIVE_INFINITY ? best : Math.max(reach, best - mayStay);
    double share = mayStay / Math.max(1, Math.abs(aim));
    BranchLimits ofBlock = new BranchLimits(limits.work(), share, limits.cancelled());
    return new BranchSearch(block, solver, new Aim(aim), ofBlock).search();
  }

  /** A value to come up to; plans are of no use here, as blocks do not keep shared rows. */
  private record Aim(double best) implements KnownPlans {
    @Override
    public void offer(Values x) {}
  }
}
