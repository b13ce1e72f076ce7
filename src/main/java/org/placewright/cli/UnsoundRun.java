package org.placewright.cli;

import java.nio.file.Path;
import org.placewright.app.VerifyRun;

/**
 * Says why a finished run is not to be believed.
 *
 * @param folder the run
 * @param found what was found in it
 */
record UnsoundRun(Path folder, VerifyRun.Verified found) {
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
