package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;

import org.placewright.input.column.Column;
import org.placewright.scenario.staff.Mobility;

/** {@code mobility.csv}: where people who complete training go to work. */
public final class MobilityTable implements Table<Mobility> {
  private final Column<String> from =
      id("from_deanery", "Where they trained.").listedIn("deaneries", "deanery");
  private final Column<String> to =
      id("to_deanery", "Where they work.").listedIn("deaneries", "deanery");
  private final Column<Double> share =
      fraction("share", "The share of the completers of the first who go to the second.");

  private final Shape shape =
      Shape.of("mobility", "Where people who complete training go to work.")
          .optional("A deanery without rows keeps everyone it trains.")
          .keyedBy(from, to)
          .with(share)
          .byDefault(share, "1 to the own deanery")
          .noting(
              "The shares from one deanery may not exceed 1; below 1, which is a warning, the"
                  + " rest leave the country.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Mobility row(Fields fields) {
    return new Mobility(fields.get(from), fields.get(to), fields.get(share));
  }
}
