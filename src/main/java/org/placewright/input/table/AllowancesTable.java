package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;

import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.need.Allowance;

/** {@code allowances.csv}: other work for which time is allowed. */
public final class AllowancesTable implements Table<Allowance> {
  private final Column<String> specialty = id("specialty", "Who does it.").listedIn("specialties");
  private final Column<String> deanery = idOrAny("deanery", "Where.").listedIn("deaneries");
  private final Column<String> activity = id("activity", "What is done.");
  private final Column<Allowance.AllowanceKind> kind =
      oneOf(
          "kind",
          "category: all of the staff do it (support activities); individual: some of them"
              + " (additional activities).",
          Allowance.AllowanceKind.class);
  private final Column<Double> staff =
      number("staff", "How many people in the deanery do it, when individual.", 0, 1e6)
          .measuredIn("people")
          .blankMeans(0.0, "all of them");
  private final Column<Double> hours =
      number("hours", "Hours a year that each of them spends on it.", 0, 8784)
          .measuredIn("hours a year")
          .usually(1, 2200);

  private final Shape shape =
      Shape.of("allowances", "Work beside the activities, with time allowed: the method workload.")
          .optional("Without it no time is allowed for anything but the activities.")
          .keyedBy(specialty, deanery, activity)
          .with(kind, staff, hours)
          .byDefault(hours, "0", "workload")
          .noting("The row of a deanery wins over the row for any.")
          .noting("staff is given when the kind is individual, and not when it is category.")
          .noting("The hours of the kind category must be fewer than the available working time.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Allowance row(Fields fields) throws BadCell {
    boolean individual = fields.get(kind) == Allowance.AllowanceKind.INDIVIDUAL;
    if (individual != fields.get(staff) > 0) {
      throw new BadCell(
              IssueCode.INCONSISTENT,
              individual ? "nobody does it." : "all of the staff do what is of the kind category.",
              individual ? "Say how many people do it." : "Leave it empty.")
          .in(staff);
    }
    return new Allowance(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(activity),
        fields.get(kind),
        fields.get(staff),
        fields.get(hours));
  }
}
