package org.placewright.scenario.row;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which rows of a table a change or an uncertain number is for.
 *
 * @param tests the text that a row must have in each named column; none for every row
 */
public record Where(SortedMap<String, String> tests) {
  /** Matches every row of a table. */
  public static final Where EVERY_ROW = new Where(new TreeMap<>());

  public Where {
    tests = Collections.unmodifiableSortedMap(new TreeMap<>(tests));
  }

  /**
   * Whether a row matches every test.
   *
   * @param fields the row's fields by column
   * @return true when it has the text of every test
   */
  public boolean matches(SortedMap<String, String> fields) {
    return tests.entrySet().stream()
        .allMatch(test -> test.getValue().equals(fields.get(test.getKey())));
  }

  /** {@code column=value} joined by {@code &}, in the order of the columns. */
  @Override
  public String toString() {
    return tests.entrySet().stream()
        .map(test -> test.getKey() + "=" + test.getValue())
        .collect(Collectors.joining("&"));
  }
}
