package org.placewright.cli;

/** What the program's exit status means. */
public enum ExitCode {
  /** Done; a plan is proven within the asked gap. */
  DONE(0, "done; a plan is proven as near to the best as was asked"),
  /** The command line has a mistake. */
  USAGE(2, "the command line has a mistake"),
  /** No plan can satisfy the hard levers. */
  NO_PLAN(10, "no plan keeps all the hard levers; nothing is written"),
  /** Stopped at a limit: a certified plan is written, with its gap. */
  LIMIT_REACHED(11, "stopped at a limit; what is written is certified, with its gap"),
  /** The plan could not be certified: nothing is published. */
  NOT_CERTIFIED(12, "a plan could not be certified, or is not what its files say"),
  /** A check the user asked for failed. */
  CHECK_FAILED(20, "a check failed that was asked for"),
  /** The input has errors. */
  BAD_INPUT(65, "the input has errors; nothing is written"),
  /** An input cannot be read. */
  UNREADABLE_INPUT(66, "an input cannot be read"),
  /** A fault of the program. */
  FAULT(70, "a fault of the program"),
  /** The output cannot be created. */
  CANNOT_CREATE(73, "the output cannot be created"),
  /** Reading or writing failed; nothing half-written is left. */
  IO_ERROR(74, "reading or writing failed; the old output is as it was"),
  /** Another run holds the folder. */
  BUSY(75, "another run holds the folder"),
  /** Interrupted from the keyboard: 128 and the number of the signal. */
  INTERRUPTED(130, "interrupted; nothing half-written is left");

  private final int status;
  private final String words;

  ExitCode(int status, String words) {
    this.status = status;
    this.words = words;
  }

  /** What it means, for the help of a command. */
  String words() {
    return words;
  }

  public int status() {
    return status;
  }
}
