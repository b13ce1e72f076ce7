package org.placewright.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One error that somebody made in a pack.
 *
 * @param kind what sort of error
 * @param where in which table, and what was done there
 * @param files the bytes of each file that is other than before, by name; empty when it is gone
 */
record HumanError(String kind, String where, Map<String, Optional<byte[]>> files) {
  HumanError {
    files = new TreeMap<>(files);
  }

  static HumanError in(String kind, String where, Sheet spoilt) {
    return new HumanError(kind, where, Map.of(spoilt.file(), Optional.of(spoilt.bytes())));
  }
}
