package org.placewright.input.coverage;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Table;
import org.placewright.input.table.TableRows;
import org.placewright.issue.Severity;

/**
 * What one table must cover.
 *
 * @param rows the table
 * @param dependents what other tables depend on, and which
 * @param given what it has rows for
 * @param loss what is said when something is missing; empty where another check says it
 */
record Coverage(TableRows<?> rows, Dependents dependents, Set<Patch> given, Optional<IfLost> loss) {
  Coverage {
    given = Set.copyOf(given);
  }

  /**
   * What missing rows mean.
   *
   * @param whole how bad it is when a whole deanery, specialty or table is missing; single patches
   *     are a warning
   * @param consequence what the models would take them for
   * @param advice how to say that there are none
   */
  record IfLost(Severity whole, String consequence, String advice) {}

  /** A table whose missing rows another check reports. */
  static Coverage saidElsewhere(
      Pack pack, Table<?> table, Dependents dependents, Set<Patch> given) {
    return new Coverage(pack.table(table), dependents, given, Optional.empty());
  }

  Coverage orElse(Severity whole, String consequence, String advice) {
    return new Coverage(
        rows, dependents, given, Optional.of(new IfLost(whole, consequence, advice)));
  }

  /** What is wanted and not given, sorted. */
  Set<Patch> missing() {
    Set<Patch> missing = new TreeSet<>(dependents.patches());
    missing.removeAll(given);
    return missing;
  }
}
