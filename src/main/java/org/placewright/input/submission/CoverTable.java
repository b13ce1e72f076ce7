package org.placewright.input.submission;

import static org.placewright.input.column.Columns.date;
import static org.placewright.input.column.Columns.text;

import java.time.LocalDate;
import java.util.List;
import org.placewright.input.column.Column;
import org.placewright.input.table.Fields;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;

/** {@code return.csv}: the cover of a return, beside its tables and none of them. */
final class CoverTable implements Table<ReturnCover> {
  static final String NAME = "return";

  private final Column<LocalDate> submittedOn = date("submitted_on", "The day it was sent.");
  private final Column<String> submittedBy = text("submitted_by", "Who answers for it.");

  private final Shape shape =
      Shape.of(NAME, "Who sent a return, and when.")
          .ownedBy(Owner.PROVIDER)
          .required("A return says who sent it, and when.")
          .keyedBy(submittedOn)
          .with(submittedBy);

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public ReturnCover row(Fields fields) {
    return new ReturnCover(fields.get(submittedOn), fields.get(submittedBy));
  }

  List<String> names() {
    return List.of(submittedOn.name(), submittedBy.name());
  }
}
