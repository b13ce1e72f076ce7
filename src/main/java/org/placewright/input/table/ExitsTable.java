package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.sexOrAny;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.Column;
import org.placewright.scenario.staff.Exit;

/** {@code exits.csv}: how the staff of the base year leave, by years since then. */
public final class ExitsTable implements Table<Exit> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> sex = sexOrAny("The sex.");
  private final Column<Integer> years =
      whole("years_from_base", "Years since the base year.", 1, 60).measuredIn("years");
  private final Column<Double> share =
      fraction("cumulative_share", "The share of the base year's staff who have left by then.");

  private final Shape shape =
      Shape.of("exits", "How the staff of the base year leave, by years since then.")
          .optional("Without it they leave at the rates of leaving.csv.")
          .keyedBy(specialty, sex, years)
          .with(share)
          .byDefault(share, "as leaving.csv has it")
          .noting(
              "The points of the most specific specialty and sex make a curve: straight lines from"
                  + " nobody in the base year. Up to its last point it takes the place of"
                  + " leaving.csv, at every age alike; after it those who are left leave at the"
                  + " rates of leaving.csv for their age.")
          .noting("A curve that stops before the horizon with some still there is a warning.")
          .noting("The share may not fall from one point to the next.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Exit row(Fields fields) {
    return new Exit(fields.get(specialty), fields.get(sex), fields.get(years), fields.get(share));
  }
}
