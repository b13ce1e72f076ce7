package org.placewright.submission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a provider sent.
 *
 * @param submittedOn the day
 * @param submittedBy who sent it
 * @param rows how many rows of each table, by its name
 */
public record Submission(LocalDate submittedOn, String submittedBy, Map<String, Integer> rows) {
  public Submission {
    rows = Collections.unmodifiableMap(new TreeMap<>(rows));
  }
}
