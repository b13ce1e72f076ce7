package org.placewright.allocation.highs;

import com.sun.jna.Pointer;
import java.util.Arrays;
import java.util.Optional;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearSolution;
import org.placewright.allocation.model.LpStatus;
import org.placewright.allocation.model.MipLimits;
import org.placewright.allocation.model.MipSolution;
import org.placewright.allocation.model.MipStatus;
import org.placewright.allocation.model.MipWatch;
import org.placewright.allocation.model.MipWork;
import org.placewright.allocation.model.RowRanges;
import org.placewright.allocation.model.Values;
import org.placewright.os.ClosedOutput;

/**
 * A program held by HiGHS: limits and costs may be changed between solves, and a program without
 * integers is then solved on from its last basis. For one thread at a time; must be closed.
 */
public final class HighsModel implements AutoCloseable {
  private static final int ERROR = -1;
  private static final int FEASIBLE = 2;

  private final HighsLibrary library;
  private final HighsOptions options;
  private final HighsInfo info;
  private final Pointer highs;
  private boolean[] integer;
  private final int rows;
  private boolean presolves = true;
  private boolean closed;

  private HighsModel(LinearProgram program, boolean integers) {
    library = Highs.library();
    highs = library.create();
    options = new HighsOptions(library, highs);
    info = new HighsInfo(library, highs);
    options.setUp();
    integer = new boolean[program.columns()];
    rows = program.rows();
    for (int j = 0; j < integer.length; j++) {
      integer[j] = integers && program.integer(j);
    }
    if (HighsPassing.pass(program, integer, library, highs) == ERROR) {
      close();
      throw new IllegalStateException("HiGHS refused the program");
    }
  }

  /** Gives HiGHS the program without its integer requirements. */
  public static HighsModel relaxed(LinearProgram program) {
    return new HighsModel(program, false);
  }

  /** Gives HiGHS the program with its integer requirements. */
  public static HighsModel whole(LinearProgram program) {
    return new HighsModel(program, true);
  }

  /** Replaces the limits of all columns. */
  public HighsModel columnBounds(double[] lower, double[] upper) {
    if (lower.length != integer.length || upper.length != integer.length) {
      throw new IllegalArgumentException("limits for another number of columns");
    }
    if (integer.length > 0) {
      accepted(library.changeColsBoundsByRange(open(), 0, integer.length - 1, lower, upper));
    }
    return this;
  }

  /** Replaces the objective per unit of all columns. */
  HighsModel costs(double[] costs) {
    if (costs.length != integer.length) {
      throw new IllegalArgumentException("costs of another number of columns");
    }
    accepted(library.changeColsCostByRange(open(), 0, costs.length - 1, costs));
    return this;
  }

  /** Adds a column from 0 up without a limit, which costs nothing yet. */
  void add(int[] index, double[] value) {
    accepted(library.addCol(open(), 0, 0, Double.POSITIVE_INFINITY, index.length, index, value));
    integer = Arrays.copyOf(integer, integer.length + 1);
  }

  /** Lets the simplex method go on from the last plan, as other costs leave it one. */
  void fromPlans() {
    options.byPlans(true);
  }

  /** Forgets the last solve. */
  HighsModel afresh() {
    accepted(library.clearSolver(open()));
    options.byPlans(false);
    return this;
  }

  /** Ends the solving of programs without integers after this many simplex iterations. */
  public HighsModel mostSimplexIterations(int most) {
    options.number("simplex_iteration_limit", most);
    return this;
  }

  /** Limits the simplex method where it cleans up after the interior point. */
  HighsModel cleanUp(int most) {
    options.cheapWeights(rows);
    return mostSimplexIterations(most);
  }

  /**
   * Solves every time from the last basis, so that a contradiction always comes with its prices.
   */
  HighsModel withoutPresolve() {
    options.text("presolve", "off");
    presolves = false;
    return this;
  }

  /**
   * Lets the simplex method begin at a corner.
   *
   * @return whether HiGHS has taken it
   */
  boolean begin(StartingBasis basis) {
    return library.setBasis(open(), basis.columns(), basis.rows()) != ERROR;
  }

  /** Gives the next search a plan to begin from, one value per column. */
  public HighsModel start(double[] x) {
    if (x.length != integer.length) {
      throw new IllegalArgumentException(x.length + " values for " + integer.length + " columns");
    }
    if (library.setSolution(open(), x, null, null, null) == ERROR) {
      throw new IllegalStateException("HiGHS refused the plan to begin from");
    }
    options.noFirstPlan();
    return this;
  }

  /**
   * Solves a program that was given without integers.
   *
   * @param wallSeconds a safety net; infinite for none
   */
  public LinearSolution relax(LpMethod method, double wallSeconds) {
    open();
    options.text("solver", method.option());
    options.real("time_limit", wallSeconds);
    HighsModelStatus status = run();
    long iterations =
        info.count("simplex_iteration_count")
            + info.count("ipm_iteration_count")
            + info.count("crossover_iteration_count");
    if (status.ofLp() == LpStatus.INFEASIBLE) {
      return new LinearSolution(LpStatus.INFEASIBLE, Values.none(), ray(), Double.NaN, iterations);
    }
    if (status.ofLp() != LpStatus.OPTIMAL) {
      return LinearSolution.without(status.ofLp(), iterations);
    }
    return solution(iterations);
  }

  /**
   * Solves a program that was given without integers by the interior point, until its values and
   * prices are nearly right.
   *
   * @param share how near
   * @return the answer with {@code OPTIMAL} where it has come so far
   */
  LinearSolution nearly(double share) {
    options.nearly(share);
    HighsModelStatus status = run();
    long iterations = info.count("ipm_iteration_count");
    return status.isNearly()
        ? solution(iterations)
        : LinearSolution.without(LpStatus.LIMIT, iterations);
  }

  private LinearSolution solution(long iterations) {
    double[] x = new double[integer.length];
    double[] duals = new double[rows];
    library.getSolution(highs, x, new double[integer.length], new double[rows], duals);
    return new LinearSolution(
        LpStatus.OPTIMAL,
        Values.of(x),
        Values.of(duals),
        info.real("objective_function_value"),
        iterations);
  }

  /**
   * Whether the interior point comes by a solution of a program that costs nothing. It stops there:
   * a corner, or the middle of all solutions, takes several times as long.
   */
  boolean reachesSolution() {
    open();
    options.anySolution();
    run();
    return info.count("primal_solution_status") == FEASIBLE;
  }

  /**
   * Says in what range of its limit each row's dual holds, after a program without integers was
   * solved.
   *
   * @param solution what was answered
   * @return empty where HiGHS has no basis that they follow from
   */
  Optional<RowRanges> ranges(LinearSolution solution) {
    double[] most = new double[rows];
    double[] least = new double[rows];
    int status =
        library.getRanging(
            open(), null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, most, null, null, null, least, null, null, null);
    return status == ERROR
        ? Optional.empty()
        : Optional.of(new RowRanges(solution, Values.of(least), Values.of(most)));
  }

  /** Without presolve the last basis shows a contradiction; else HiGHS would solve once more. */
  private Values ray() {
    if (presolves) {
      return Values.none();
    }
    int[] has = new int[1];
    double[] prices = new double[rows];
    boolean found = library.getDualRay(highs, has, prices) != ERROR && has[0] != 0;
    return found ? Values.of(prices) : Values.none();
  }

  /** Looks for the best plan of a program that was given with integers. */
  public MipSolution solve(MipLimits limits, MipWatch watch) {
    open();
    options.limit(limits);
    SearchListener listener =
        new SearchListener(library, watch, limits.maxLpIterations(), integer.length);
    library.setCallback(open(), listener, null);
    library.startCallback(highs, SearchListener.INTERRUPT);
    library.startCallback(highs, SearchListener.IMPROVING_SOLUTION);
    HighsModelStatus status = run();
    listener.rethrow();
    return answer(status);
  }

  /** Returns whether HiGHS only knew, at the last solve, that there is no best solution. */
  boolean ambiguous() {
    return new HighsModelStatus(library.getModelStatus(open())).ambiguous();
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      library.destroy(highs);
    }
  }

  private HighsModelStatus run() {
    library.zeroAllClocks(open());
    // It prints a line when it improves a plan, whatever its log level.
    ClosedOutput.during(() -> library.run(highs));
    return new HighsModelStatus(library.getModelStatus(highs));
  }

  private MipSolution answer(HighsModelStatus status) {
    boolean plan = info.count("primal_solution_status") == FEASIBLE;
    MipStatus claim = status.ofMip(plan);
    long nodes = info.large("mip_node_count");
    MipWork work = new MipWork(nodes, info.count("simplex_iteration_count"), status.clockBit());
    double bound = info.real("mip_dual_bound");
    if (claim != MipStatus.OPTIMAL && claim != MipStatus.LIMIT_WITH_PLAN) {
      return MipSolution.without(claim, bound, work);
    }
    double[] x = new double[integer.length];
    library.getSolution(highs, x, new double[integer.length], new double[rows], new double[rows]);
    for (int j = 0; j < x.length; j++) {
      x[j] = integer[j] ? Math.rint(x[j]) : x[j];
    }
    return new MipSolution(claim, Values.of(x), info.real("objective_function_value"), bound, work);
  }

  private Pointer open() {
    if (closed) {
      throw new IllegalStateException("the model is closed");
    }
    return highs;
  }

  private static void accepted(int status) {
    if (status == ERROR) {
      throw new IllegalArgumentException("HiGHS refused the change");
    }
  }
}
