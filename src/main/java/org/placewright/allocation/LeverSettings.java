package org.placewright.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * How one lever is set.
 *
 * @param rows its rows of {@code levers.csv}
 * @param lastYear the year whose rule goes on in every later one of which the table says nothing
 */
public record LeverSettings(List<LeverRow> rows, int lastYear) {
  public LeverSettings {
    rows = Row.sorted(rows);
  }

  /** Settings that hold for their own years alone. */
  public LeverSettings(List<LeverRow> rows) {
    this(rows, Integer.MAX_VALUE);
  }

  /**
   * The settings of one lever.
   *
   * @param all every row of the table
   * @param lever the lever's id
   * @return its rows
   */
  public static LeverSettings of(List<LeverRow> all, String lever) {
    return new LeverSettings(all.stream().filter(row -> row.lever().equals(lever)).toList());
  }

  /**
   * The same settings, where an intake carries on: what is in force in a year holds in every later
   * one too, unless a row of the same scope names the later year.
   *
   * @param year the last planned intake year, or its first financial year
   * @return the same rows
   */
  public LeverSettings carryingOnAfter(int year) {
    return new LeverSettings(rows, year);
  }

  /**
   * The row in force: for the most specific scope that has one, then the one for fewer years.
   *
   * @param year the intake or financial year that the rule would bind
   * @param names what the scope may be called, the most specific name first; the row for any scope
   *     comes last
   * @return the row, empty when the lever is off there
   */
  public Optional<LeverRow> inForce(int year, String... names) {
    List<String> scopes = new ArrayList<>(List.of(names));
    scopes.add(Wildcard.ANY);
    return scopes.stream()
        .map(scope -> rowFor(scope, year))
        .flatMap(Optional::stream)
        .findFirst()
        .filter(row -> row.mode() != Mode.OFF);
  }

  /**
   * The row in force for exactly one scope, where each scope is a rule of its own.
   *
   * @param scope the scope as the table has it
   * @param year the intake or financial year that the rule would bind
   * @return the row for fewer years before the one for all, empty when the lever is off there
   */
  public Optional<LeverRow> exactly(String scope, int year) {
    return rowFor(scope, year).filter(row -> row.mode() != Mode.OFF);
  }

  private Optional<LeverRow> rowFor(String scope, int year) {
    boolean named =
        rows.stream()
            .filter(row -> row.scope().equals(scope) && !row.years().isAny())
            .anyMatch(row -> row.years().contains(year));
    return rowIn(scope, named ? year : Math.min(year, lastYear));
  }

  private Optional<LeverRow> rowIn(String scope, int year) {
    return Wildcard.mostSpecific(
        rows,
        row -> row.scope().equals(scope) && row.years().contains(year),
        row -> row.years().isAny() ? 0 : 1);
  }

  /**
   * The scopes that the table names.
   *
   * @return each once, sorted
   */
  public List<String> scopes() {
    return rows.stream().map(LeverRow::scope).distinct().sorted().toList();
  }

  /** Whether no row is hard or soft. */
  public boolean isOff() {
    return rows.stream().allMatch(row -> row.mode() == Mode.OFF);
  }
}
