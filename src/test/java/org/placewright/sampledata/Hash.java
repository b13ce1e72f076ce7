package org.placewright.sampledata;

import java.nio.charset.StandardCharsets;

/** A fixed, even-handed number for a name, where real variation is unknown. */
final class Hash {
  private Hash() {}

  /** Returns a number in [0, 1) that depends on the text alone (FNV-1a, then a final mix). */
  static double unit(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return ((hash ^ (hash >>> 32)) >>> 11) * 0x1.0p-53;
  }
}
