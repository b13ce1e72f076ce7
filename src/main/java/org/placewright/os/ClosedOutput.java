package org.placewright.os;

import com.sun.jna.Platform;
import java.util.Optional;

/**
 * Keeps what native code prints off standard output, which belongs to the program's results: some
 * libraries print a line whatever their log level.
 */
public final class ClosedOutput {
  private static final int STANDARD_OUTPUT = 1;
  private static final int WRITE_ONLY = 1;
  private static final Optional<CLibrary> LIBRARY =
      Platform.isWindows() ? Optional.empty() : CLibrary.loaded();
  private static final Sharing SHARING = new Sharing();

  private ClosedOutput() {}

  /**
   * Does some work while file descriptor 1 of the process leads nowhere. Work that is done at the
   * same time shares this, and the last to end gives standard output back. Where the system cannot
   * do so the work is done with standard output as it is.
   *
   * @param work calls native code, and writes no results
   */
  public static void during(Runnable work) {
    LIBRARY.ifPresent(SHARING::enter);
    try {
      work.run();
    } finally {
      LIBRARY.ifPresent(SHARING::leave);
    }
  }

  /** How many keep it closed, and where standard output led before. */
  private static final class Sharing {
    private int users;
    private int kept = -1;

    synchronized void enter(CLibrary library) {
      if (users++ == 0) {
        int nowhere = library.open("/dev/null", WRITE_ONLY);
        if (nowhere >= 0) {
          library.fflush(null);
          kept = library.dup(STANDARD_OUTPUT);
          if (kept >= 0) {
            library.dup2(nowhere, STANDARD_OUTPUT);
          }
          library.close(nowhere);
        }
      }
    }

    synchronized void leave(CLibrary library) {
      if (--users == 0 && kept >= 0) {
        library.fflush(null);
        library.dup2(kept, STANDARD_OUTPUT);
        library.close(kept);
        kept = -1;
      }
    }
  }
}
