package org.placewright.allocation.ojalgo;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ojalgo.netio.BasicLogger;
import org.ojalgo.optimisation.ExpressionsBasedModel;

/**
 * ojAlgo takes hold of standard output and error when its logger's class is loaded, and prints to
 * them at will. Loading it while both lead nowhere keeps it silent for good. Its presolvers are
 * dropped at the same time: they turn rows into column limits and lose the rows' duals.
 */
final class SilencedOjalgo {
  private static final boolean DONE = silence();

  private SilencedOjalgo() {}

  static void ensure() {
    if (!DONE) {
      throw new IllegalStateException("ojAlgo could not be silenced");
    }
  }

  private static boolean silence() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      System.setOut(nowhere);
      System.setErr(nowhere);
      BasicLogger.debug("");
      BasicLogger.error("");
      ExpressionsBasedModel.clearPresolvers();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return true;
  }
}
