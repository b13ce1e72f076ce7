package org.placewright.evidence;

/** For Jazzer: any bytes are rows of a table, or issues. */
public final class TableTarget {
  private TableTarget() {}

  /**
   * Reads bytes as one of all tables there are.
   *
   * @param bytes any
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ReadingTargets.table(bytes);
  }
}
