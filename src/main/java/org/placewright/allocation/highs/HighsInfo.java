package org.placewright.allocation.highs;

import com.sun.jna.Pointer;

/** What one HiGHS instance says of its last solve. */
record HighsInfo(HighsLibrary library, Pointer highs) {
  /** A number of something; 0 where HiGHS does not know. */
  long count(String name) {
    int[] value = new int[1];
    library.getIntInfoValue(highs, name, value);
    return Math.max(0, value[0]);
  }

  /** The same of what may be large. */
  long large(String name) {
    long[] value = new long[1];
    library.getInt64InfoValue(highs, name, value);
    return value[0];
  }

  double real(String name) {
    double[] value = new double[1];
    library.getDoubleInfoValue(highs, name, value);
    return value[0];
  }
}
