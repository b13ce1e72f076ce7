package org.placewright.allocation.highs;

import com.sun.jna.Pointer;

/**
 * Lets HiGHS solve the relaxation of a model by one of its methods: {@code FILE.mps SECONDS
 * METHOD}. Prints {@code read} once it has the model, then {@code STATUS objective OBJECTIVE
 * iterations NUMBER}. For {@code scripts/bench}; one thread.
 */
public final class RelaxationAlone {
  private RelaxationAlone() {}

  /**
   * Solves one relaxation.
   *
   * @param args the file, the limit and {@code simplex}, {@code ipm} or {@code pdlp}
   */
  public static void main(String[] args) {
    HighsLibrary library = Highs.library();
    Pointer highs = library.create();
    HighsOptions options = new HighsOptions(library, highs);
    options.setUp();
    options.real("time_limit", Double.parseDouble(args[1]));
    options.text("solver", args[2]);
    library.setBoolOptionValue(highs, "solve_relaxation", 1);
    if (library.readModel(highs, args[0]) < 0) {
      throw new IllegalArgumentException("HiGHS cannot read " + args[0]);
    }
    say("read");
    library.zeroAllClocks(highs);
    library.run(highs);
    double[] objective = new double[1];
    library.getDoubleInfoValue(highs, "objective_function_value", objective);
    say(
        new HighsModelStatus(library.getModelStatus(highs)).ofLp()
            + " objective "
            + objective[0]
            + " iterations "
            + iterations(library, highs));
    library.destroy(highs);
  }

  private static long iterations(HighsLibrary library, Pointer highs) {
    long sum = 0;
    for (String kind : new String[] {"simplex", "ipm", "crossover", "pdlp"}) {
      int[] value = new int[1];
      library.getIntInfoValue(highs, kind + "_iteration_count", value);
      sum += Math.max(0, value[0]);
    }
    return sum;
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
