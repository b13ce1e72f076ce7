package org.placewright.evidence;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The preloaded library that makes one file operation of this process fail. */
final class FaultyDisk {
  private final Calls calls;
  private final String folders;

  private FaultyDisk(Calls calls, String folders) {
    this.calls = calls;
    this.folders = folders;
  }

  /** What the library exports. */
  interface Calls extends Library {
    /** Chooses the operation that fails, from the next on. */
    void fault_arm(
        long number,
        int code,
        @Nullable String kind,
        @Nullable String folders,
        @Nullable String log);
  }

  /** The library as it was preloaded, watching what is below a folder. */
  static FaultyDisk below(Path folder) {
    return new FaultyDisk(Native.load(null, Calls.class), folder + "/");
  }

  /** Counts operations and lets none fail. */
  void count(Path log) {
    calls.fault_arm(0, 0, null, folders, log.toString());
  }

  /** Has one operation fail. */
  void arm(long number, int code) {
    calls.fault_arm(number, code, null, folders, null);
  }

  /** Leaves all operations alone. */
  void disarm() {
    calls.fault_arm(0, 0, null, null, null);
  }
}
