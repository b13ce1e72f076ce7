package org.placewright.fan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.JoinersBuilder;
import org.placewright.scenario.uncertainty.UncertainTable;
import org.placewright.uncertainty.UncertainInput;

/**
 * Those who join in all deaneries together, where neither the country's supply nor any draw tells
 * the deaneries apart: a row for each specialty and year in place of one for each deanery.
 */
final class CountryJoiners {
  private static final Set<String> COLUMNS = Set.of("specialty", "year");

  /** Far below what a column can hold, so that no draw of the sum is cut and none of its parts. */
  private static final double MOST_HEADS = 1e5;

  private record AlikeJoiners(
      String specialty, int year, OptionalDouble womenFromAbroad, OptionalDouble womenReturning) {}

  private CountryJoiners() {}

  /**
   * A scenario with joiners added up.
   *
   * @param scenario that of a country
   * @param inputs all that may be drawn
   * @return the scenario with fewer rows, and as it was where an input changes one deanery alone,
   *     or rows otherwise than in proportion
   */
  static Scenario addedUp(Scenario scenario, List<UncertainInput> inputs) {
    List<Joiners> rows = scenario.workforce().flows().joiners();
    boolean toldApart =
        inputs.stream()
            .filter(input -> input.column().table() == UncertainTable.JOINERS)
            .filter(input -> !isInProportion(input))
            .anyMatch(input -> rows.stream().anyMatch(input::concerns));
    if (toldApart) {
      return scenario;
    }
    Map<AlikeJoiners, Joiners> sums = new LinkedHashMap<>();
    for (Joiners row : rows) {
      AlikeJoiners kind =
          new AlikeJoiners(
              row.specialty(),
              row.year(),
              row.internationalShareFemale(),
              row.returnersShareFemale());
      sums.merge(kind, row, CountryJoiners::sum);
    }
    if (sums.values().stream()
        .anyMatch(row -> Math.max(row.international(), row.returners()) > MOST_HEADS)) {
      return scenario;
    }
    ChangedTables changed = new ChangedTables();
    changed.put(UncertainTable.JOINERS, Row.sorted(List.copyOf(sums.values())));
    return changed.in(scenario);
  }

  private static boolean isInProportion(UncertainInput input) {
    return input.operation() == Operation.MULTIPLY
        && COLUMNS.containsAll(input.where().tests().keySet());
  }

  private static Joiners sum(Joiners one, Joiners other) {
    return JoinersBuilder.builder(one)
        .international(one.international() + other.international())
        .returners(one.returners() + other.returners())
        .build();
  }
}
