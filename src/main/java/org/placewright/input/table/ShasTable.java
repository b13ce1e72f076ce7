package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;
import org.placewright.scenario.register.HealthAuthority;

/** {@code shas.csv}: the names of strategic health authorities. */
public final class ShasTable implements Table<HealthAuthority> {
  private final Column<String> sha = id("sha", "Its id in every table.");
  private final Column<String> name = text("name", "Its name for people.");

  private final Shape shape =
      Shape.of("shas", "The names of strategic health authorities, as pages show them.")
          .ofRecords()
          .keyedBy(sha)
          .with(name)
          .noting(
              "Which SHAs there are is said by [deaneries](deaneries.md). Where this table has"
                  + " rows, it names each of them, and no other; where it has none, an SHA is called by its id.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public HealthAuthority row(Fields fields) {
    return new HealthAuthority(fields.get(sha), fields.get(name));
  }
}
