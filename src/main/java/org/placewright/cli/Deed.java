package org.placewright.cli;

import java.util.List;

/** What a command does that can go wrong. */
enum Deed {
  /** It reads a pack. */
  READS_PACK,
  /** It reads a finished run, once verified. */
  READS_RUN,
  /** It looks for a plan. */
  PLANS,
  /** It writes a folder. */
  WRITES_FOLDER;

  /** How a command then ends. */
  List<ExitCode> exits() {
    return switch (this) {
      case READS_PACK -> List.of(ExitCode.BAD_INPUT, ExitCode.UNREADABLE_INPUT, ExitCode.IO_ERROR);
      case READS_RUN ->
          List.of(
              ExitCode.NOT_CERTIFIED,
              ExitCode.CHECK_FAILED,
              ExitCode.UNREADABLE_INPUT,
              ExitCode.IO_ERROR,
              ExitCode.BUSY);
      case PLANS -> List.of(ExitCode.NO_PLAN, ExitCode.LIMIT_REACHED, ExitCode.NOT_CERTIFIED);
      case WRITES_FOLDER -> List.of(ExitCode.CANNOT_CREATE, ExitCode.IO_ERROR, ExitCode.BUSY);
    };
  }
}
