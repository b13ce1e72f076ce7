package org.placewright.allocation.highs;

import com.sun.jna.Pointer;

/**
 * Lets HiGHS alone search a model: {@code FILE.mps SECONDS}. Prints {@code read} once it has the
 * model, then {@code plan OBJECTIVE bound BOUND} whenever HiGHS reports one. For {@code
 * scripts/bench}; one thread and otherwise HiGHS's own defaults.
 */
public final class HighsAlone {
  private static final int IMPROVING_SOLUTION = 4;
  private static final int LOGGING = 5;

  private HighsAlone() {}

  /**
   * Runs one search.
   *
   * @param args the file and the limit
   */
  public static void main(String[] args) {
    HighsLibrary library = Highs.library();
    Pointer highs = library.create();
    HighsOptions options = new HighsOptions(library, highs);
    options.setUp();
    options.real("time_limit", Double.parseDouble(args[1]));
    options.real("mip_rel_gap", 0);
    if (library.readModel(highs, args[0]) < 0) {
      throw new IllegalArgumentException("HiGHS cannot read " + args[0]);
    }
    say("read");
    HighsLibrary.Listener listener =
        (kind, message, dataOut, dataIn, userData) -> {
          if (dataOut != null) {
            print(
                library.getCallbackDataOutItem(dataOut, "mip_primal_bound").getDouble(0),
                library.getCallbackDataOutItem(dataOut, "mip_dual_bound").getDouble(0));
          }
        };
    library.setCallback(highs, listener, null);
    library.startCallback(highs, IMPROVING_SOLUTION);
    library.startCallback(highs, LOGGING);
    library.zeroAllClocks(highs);
    library.run(highs);
    print(info(library, highs, "objective_function_value"), info(library, highs, "mip_dual_bound"));
    library.destroy(highs);
  }

  private static double info(HighsLibrary library, Pointer highs, String name) {
    double[] value = new double[1];
    library.getDoubleInfoValue(highs, name, value);
    return value[0];
  }

  private static void print(double objective, double bound) {
    say("plan " + objective + " bound " + bound);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
