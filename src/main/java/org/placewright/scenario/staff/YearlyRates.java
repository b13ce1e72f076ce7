package org.placewright.scenario.staff;

import java.util.List;
import java.util.TreeMap;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.SortedRows;
import org.placewright.scenario.row.Wildcard;

/**
 * Figures by sex and age that may change over the years: in a year that rows name those of the most
 * specific rows, between two such years on the line between them, before the first and after the
 * last as in it.
 */
public final class YearlyRates {
  private final List<AgeSexRate> rows;
  private final String specialty;

  /** The rows that name no year, as they are painted. */
  private final int[] undated;

  private final AgeSexTable always;
  private final TreeMap<Integer, AgeSexTable> given = new TreeMap<>();

  private YearlyRates(List<AgeSexRate> rows, String specialty, int[] undated) {
    this.rows = rows;
    this.specialty = specialty;
    this.undated = undated;
    always = AgeSexTable.painted(rows, undated);
  }

  /**
   * The figures by year of one specialty.
   *
   * @param rows the whole table
   * @param specialty the specialty's id
   * @return its figures in every year
   */
  public static YearlyRates of(List<AgeSexRate> rows, String specialty) {
    List<AgeSexRate> own =
        rows.stream().filter(row -> Wildcard.covers(row.specialty(), specialty)).toList();
    YearlyRates rates =
        new YearlyRates(
            rows,
            specialty,
            AgeSexTable.layout(
                rows, row -> Wildcard.covers(row.specialty(), specialty) && row.years().isAny()));
    own.stream()
        .map(AgeSexRate::years)
        .filter(years -> !years.isAny())
        .mapToInt(YearRange::from)
        .distinct()
        .forEach(year -> rates.given.put(year, in(year, own, specialty)));
    return rates;
  }

  private static AgeSexTable in(int year, List<AgeSexRate> rows, String specialty) {
    return AgeSexTable.of(
        rows.stream().filter(row -> row.years().contains(year)).toList(), specialty);
  }

  /**
   * The same specialty's figures in another table.
   *
   * @param changed the whole table
   * @return its figures in every year
   */
  public YearlyRates in(List<AgeSexRate> changed) {
    return given.isEmpty() && SortedRows.sameKeys(rows, changed)
        ? new YearlyRates(changed, specialty, undated)
        : of(changed, specialty);
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
