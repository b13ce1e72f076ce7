package org.placewright.evidence;

/** For Jazzer: any bytes are a file of a run, or a reason to refuse it. */
public final class VerifyTarget {
  private VerifyTarget() {}

  /**
   * Reads bytes as a file of a finished run, and verifies it.
   *
   * @param bytes any
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ReadingTargets.verify(bytes);
  }
}
