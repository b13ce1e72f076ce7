package org.placewright.evidence;

/** For Jazzer: any bytes are JSON, or no JSON. */
public final class JsonTarget {
  private JsonTarget() {}

  /**
   * Reads bytes as a run's JSON file.
   *
   * @param bytes any
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    ReadingTargets.json(bytes);
  }
}
