package org.placewright.allocation.ojalgo;

import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LinearSolver;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipWatch;

/**
 * Solves in pure Java: ojAlgo's simplex for programs without integers, and {@link BranchAndBound}
 * above it for those with. ojAlgo's own integer solver is not used: it was seen to call worse plans
 * optimal and feasible programs infeasible, and it gives no bound.
 */
public final class OjalgoSolver implements LinearSolver {
  /** Makes a solver, and keeps ojAlgo from printing for the rest of the run. */
  public OjalgoSolver() {
    SilencedOjalgo.ensure();
  }

  @Override
  public String name() {
    String version = ExpressionsBasedModel.class.getPackage().getImplementationVersion();
    return version == null ? "ojAlgo" : "ojAlgo " + version;
  }

  @Override
  public LinearSolution relax(LinearProgram program) {
    return OjalgoModel.relax(program);
  }

  @Override
  public MipSolution solve(
      LinearProgram program, MipLimits limits, Optional<double[]> start, MipWatch watch) {
    return new BranchAndBound(this, program, limits, watch).search(start);
  }
}
