package org.placewright.allocation.highs;

import com.sun.jna.Pointer;
import org.placewright.allocation.model.MipLimits;

/**
 * Sets options of one HiGHS instance; a name or value that HiGHS does not know is a mistake of
 * ours.
 */
record HighsOptions(HighsLibrary library, Pointer highs) {
  private static final int ERROR = -1;
  private static final int DEVEX = 1;
  private static final int DUAL = 1;
  private static final int PRIMAL = 4;
  private static final double WIDE = 0.1;

  /**
   * With HiGHS's own 1e-6, plans came back better than the best by that much and worse when
   * rounded.
   */
  private static final double WHOLE = 1e-9;

  /** From here on the weights of the steepest edge, one solve a row, are too dear to begin with. */
  private static final int MANY_ROWS = 20_000;

  /** Silence first, before HiGHS has anything to say; then what every solve here shares. */
  void setUp() {
    bool("output_flag", false);
    bool("log_to_console", false);
    text("log_file", "");
    // One thread: the same work in the same order on every machine.
    number("threads", 1);
    text("parallel", "off");
  }

  /**
   * The simplex method begins without the weights of its steepest edge, where these, a solve a row,
   * are dear.
   */
  void cheapWeights(int rows) {
    if (rows >= MANY_ROWS) {
      number("simplex_dual_edge_weight_strategy", DEVEX);
    }
  }

  /** Whether the simplex method goes from plan to plan, or by prices as is usual. */
  void byPlans(boolean plans) {
    number("simplex_strategy", plans ? PRIMAL : DUAL);
  }

  /** The interior point ends at a solution that is hardly the best, and is no corner. */
  void anySolution() {
    noCorner();
    real("ipm_optimality_tolerance", WIDE);
  }

  /** The interior point ends where values and prices are right to a share, at no corner. */
  void nearly(double share) {
    noCorner();
    real("ipm_optimality_tolerance", share);
    real("primal_feasibility_tolerance", share);
    real("dual_feasibility_tolerance", share);
  }

  private void noCorner() {
    text("solver", LpMethod.INTERIOR_POINT.option());
    text("run_crossover", "off");
  }

  /** Where a search for whole numbers ends. */
  void limit(MipLimits limits) {
    number("mip_max_nodes", (int) Math.min(Integer.MAX_VALUE, limits.maxNodes()));
    real("time_limit", limits.wallSeconds());
    real("mip_rel_gap", limits.relativeGap());
    real("mip_abs_gap", limits.absoluteGap());
    real("mip_feasibility_tolerance", WHOLE);
    number("random_seed", limits.seed());
  }

  /** What looks for a first plan, and for nothing better, is left out where there is one. */
  void noFirstPlan() {
    bool("mip_heuristic_run_feasibility_jump", false);
  }

  void bool(String option, boolean value) {
    require(option, library.setBoolOptionValue(highs, option, value ? 1 : 0));
  }

  void number(String option, int value) {
    require(option, library.setIntOptionValue(highs, option, value));
  }

  void real(String option, double value) {
    require(option, library.setDoubleOptionValue(highs, option, value));
  }

  void text(String option, String value) {
    require(option, library.setStringOptionValue(highs, option, value));
  }

  private static void require(String option, int status) {
    if (status == ERROR) {
      throw new IllegalStateException("HiGHS refused the option " + option);
    }
  }
}
