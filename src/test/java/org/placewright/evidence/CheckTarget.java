package org.placewright.evidence;

/** For Jazzer: any bytes are a table of a pack, or an issue. */
public final class CheckTarget {
  private CheckTarget() {}

  /**
   * Reads bytes as a table of the small pack, and checks it.
   *
   * @param bytes any
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ReadingTargets.check(bytes);
  }
}
