package org.placewright.cli;

/** What the program's exit status means. */
public enum ExitCode {
  /** Done; a plan is proven within the asked gap. */
  DONE(0),
  /** The command line has a mistake. */
  USAGE(2),
  /** No plan can satisfy the hard levers. */
  NO_PLAN(10),
  /** Stopped at a limit: a certified plan is written, with its gap. */
  LIMIT_REACHED(11),
  /** The plan could not be certified: nothing is published. */
  NOT_CERTIFIED(12),
  /** A check the user asked for failed. */
  CHECK_FAILED(20),
  /** The input has errors. */
  BAD_INPUT(65),
  /** An input cannot be read. */
  UNREADABLE_INPUT(66),
  /** A fault of the program. */
  FAULT(70),
  /** The output cannot be created. */
  CANNOT_CREATE(73),
  /** Reading or writing failed; nothing half-written is left. */
  IO_ERROR(74),
  /** Another run holds the folder. */
  BUSY(75),
  /** Interrupted from the keyboard: 128 and the number of the signal. */
  INTERRUPTED(130);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
