package org.placewright.assumption;

import java.util.List;
import java.util.SortedSet;

/**
 * Everything that a run takes for granted of its input.
 *
 * @param rows in the order of the tables' documentation, then of the keys
 */
public record Assumptions(List<Assumption> rows) {
  /** The register of a run that has no input. */
  public static final Assumptions NONE = new Assumptions(List.of());

  public Assumptions {
    rows = List.copyOf(rows);
  }

  public AssumptionCount count() {
    return AssumptionCount.of(rows);
  }

  /**
   * The assumptions of a run in which levers are off.
   *
   * @param levers their ids
   * @return a copy in which the mode of all their rows is off
   */
  public Assumptions withLeversOff(SortedSet<String> levers) {
    return new Assumptions(
        rows.stream()
            .map(row -> levers.stream().anyMatch(l -> sets(row, l)) ? off(row) : row)
            .toList());
  }

  private static boolean sets(Assumption row, String lever) {
    String key = "lever=" + lever;
    return row.id().table().equals("levers")
        && row.id().parameter().equals("mode")
        && (row.id().key().equals(key) || row.id().key().startsWith(key + ","));
  }

  private static Assumption off(Assumption row) {
    Provenance said = Provenance.ofText(Provenance.COMMAND_LINE);
    return new Assumption(row.id(), "off", row.unit(), said, true);
  }
}
