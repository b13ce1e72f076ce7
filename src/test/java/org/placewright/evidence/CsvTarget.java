package org.placewright.evidence;

/** For Jazzer: any bytes are a table, or an issue. */
public final class CsvTarget {
  private CsvTarget() {}

  /**
   * Reads bytes as the file of a table.
   *
   * @param bytes any
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ReadingTargets.csv(bytes);
  }
}
