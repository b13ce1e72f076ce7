package org.placewright.allocation.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Names that every reader of free MPS takes: ASCII letters, digits and {@code _ . - [ ] , :}; any
 * other byte of UTF-8 is written {@code %XX}, and so is the first letter of a word that is a
 * section's name. Different names stay different.
 */
final class MpsName {
  private static final Set<String> SECTIONS =
      Set.of(
          "NAME",
          "OBJSENSE",
          "MAX",
          "MIN",
          "ROWS",
          "COLUMNS",
          "RHS",
          "RANGES",
          "BOUNDS",
          "ENDATA",
          "SOS",
          "QUADOBJ",
          "QMATRIX",
          "MARKER",
          "OBJNAME",
          "OBJECTIVE",
          "OFFSET",
          "USERCUTS",
          "LAZYCONS",
          "INDICATORS",
          "GENCONS",
          "PWLOBJ",
          "QSECTION",
          "SETS");

  private MpsName() {}

  static String encode(String name) {
    boolean reserved = SECTIONS.contains(name.toUpperCase(Locale.ROOT));
    StringBuilder encoded = new StringBuilder(name.length());
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean first = encoded.length() == 0;
      if (first ? startsName(c) && !reserved : continuesName(c)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }

  static String decode(String encoded) {
    byte[] bytes = new byte[encoded.length()];
    int length = 0;
    for (int k = 0; k < encoded.length(); k++) {
      if (encoded.charAt(k) == '%') {
        bytes[length++] = (byte) Integer.parseInt(encoded.substring(k + 1, k + 3), 16);
        k += 2;
      } else {
        bytes[length++] = (byte) encoded.charAt(k);
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean continuesName(char c) {
    return startsName(c) || (c >= '0' && c <= '9') || ".-[],:".indexOf(c) >= 0;
  }
}
