package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.text;

import org.placewright.input.column.Column;
import org.placewright.scenario.register.Deanery;

/** {@code deaneries.csv}: the bodies that organise training, and the SHAs they lie in. */
public final class DeaneriesTable implements Table<Deanery> {
  private final Column<String> deanery = id("deanery", "Its id in every table.");
  private final Column<String> name = text("name", "Its name for people.");
  private final Column<String> sha = id("sha", "The strategic health authority it lies in.");

  private final Shape shape =
      Shape.of("deaneries", "The bodies that organise training, and the SHAs they lie in.")
          .ofRecords()
          .required("Every other table refers to it.")
          .keyedBy(deanery)
          .with(name, sha)
          .noting("An SHA exists when a deanery lies in it.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Deanery row(Fields fields) {
    return new Deanery(fields.get(deanery), fields.get(name), fields.get(sha));
  }
}
