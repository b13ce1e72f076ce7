package org.placewright.scenario.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.scenario.row.Wildcard;

/**
 * Figures by sex and age that may change over the years: in a year that rows name those of the most
 * specific rows, between two such years on the line between them, before the first and after the
 * last as in it.
 */
public final class YearlyRates {
  private final TreeMap<Integer, AgeSexTable> given = new TreeMap<>();
  private final AgeSexTable always;

  private YearlyRates(AgeSexTable always) {
    this.always = always;
  }

  /**
   * The figures by year of one specialty.
   *
   * @param rows the whole table
   * @param specialty the specialty's id
   * @return its figures in every year
   */
  public static YearlyRates of(List<AgeSexRate> rows, String specialty) {
    // Loops: every draw of what is uncertain asks for the rates of each specialty.
    List<AgeSexRate> own = new ArrayList<>();
    List<AgeSexRate> undated = new ArrayList<>();
    SortedSet<Integer> years = new TreeSet<>();
    for (AgeSexRate row : rows) {
      if (Wildcard.covers(row.specialty(), specialty)) {
        own.add(row);
        if (row.years().isAny()) {
          undated.add(row);
        } else {
          years.add(row.years().from());
        }
      }
    }
    YearlyRates rates = new YearlyRates(AgeSexTable.of(undated, specialty));
    years.forEach(year -> rates.given.put(year, in(year, own, specialty)));
    return rates;
  }

  private static AgeSexTable in(int year, List<AgeSexRate> rows, String specialty) {
    return AgeSexTable.of(
        rows.stream().filter(row -> row.years().contains(year)).toList(), specialty);
  }

  /**
   * Whether all years have the same figures.
   *
   * @return false when rows name years
   */
  public boolean isConstant() {
    return given.isEmpty();
  }

  /**
   * The figures of one year.
   *
   * @param year a calendar year
   * @return figures by sex and age
   */
  public AgeSexTable in(int year) {
    if (given.isEmpty()) {
      return always;
    }
    var before = given.floorEntry(year);
    var after = given.ceilingEntry(year);
    if (before == null || after == null) {
      return before == null ? given.firstEntry().getValue() : before.getValue();
    }
    int span = after.getKey() - before.getKey();
    return span == 0
        ? before.getValue()
        : before.getValue().towards(after.getValue(), (double) (year - before.getKey()) / span);
  }

  /**
   * Every different set of figures that rows give.
   *
   * @return at least one
   */
  public List<AgeSexTable> given() {
    return given.isEmpty() ? List.of(always) : List.copyOf(given.values());
  }
}
