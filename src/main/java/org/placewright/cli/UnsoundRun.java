package org.placewright.cli;

import java.nio.file.Path;
import java.util.Map;
import org.placewright.app.VerifyRun;

/**
 * Says why a finished run is not to be believed.
 *
 * @param folder the run
 * @param found what was found in it
 */
record UnsoundRun(Path folder, VerifyRun.Verified found) {
  /**
   * Prints all that is wrong with several runs.
   *
   * @param runs what was found in each
   * @return the exit code of the worst of them
   */
  static ExitCode report(Map<Path, VerifyRun.Verified> runs, Console console) {
    ExitCode worst = ExitCode.DONE;
    for (Map.Entry<Path, VerifyRun.Verified> run : runs.entrySet()) {
      ExitCode answer = new UnsoundRun(run.getKey(), run.getValue()).report(console);
      worst = worst == ExitCode.NOT_CERTIFIED ? worst : answer;
    }
    return worst;
  }

  /** Prints all that is wrong, and answers with the exit code for it. */
  ExitCode report(Console console) {
    if (found.failures().isEmpty()) {
      console.problem("The files of " + folder + " are not as the run wrote them.");
      found.differences().forEach(difference -> console.say("  " + difference));
      return ExitCode.CHECK_FAILED;
    }
    console.problem("The plan in " + folder + " is not what its files say it is.");
    found.failures().forEach(failure -> console.say("  " + failure));
    return ExitCode.NOT_CERTIFIED;
  }
}
