package org.placewright.allocation.highs;

import com.sun.jna.Pointer;

/**
 * Sets options of one HiGHS instance; a name or value that HiGHS does not know is a mistake of
 * ours.
 */
record HighsOptions(HighsLibrary library, Pointer highs) {
  private static final int ERROR = -1;
  private static final int DEVEX = 1;
  private static final double WIDE = 0.1;

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
   * The simplex method begins without the weights of its steepest edge, which cost a solve a row.
   */
  void cheapWeights() {
    number("simplex_dual_edge_weight_strategy", DEVEX);
  }

  /** The interior point ends at a solution that is hardly the best, and is no corner. */
  void anySolution() {
    text("run_crossover", "off");
    real("ipm_optimality_tolerance", WIDE);
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
