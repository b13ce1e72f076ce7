package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.EntrantPool;

/** {@code entrant_pool.csv}: how many can enter training. */
public final class EntrantPoolTable implements Table<EntrantPool> {
  private final Column<String> profession =
      id("profession", "The profession.").listedIn("specialties");
  private final Column<String> specialty =
      idOrAny("specialty", "A specialty of it with applicants of its own.")
          .listedIn("specialties")
          .blankMeans(Wildcard.ANY, "all of the profession");
  private final Column<Integer> year = year("year", "The intake year.");
  private final Column<Double> headcount =
      number("headcount", "People who can enter.", 0, 1e7)
          .measuredIn("people")
          .comparedAlong("year", 3);

  private final Shape shape =
      Shape.of("entrant_pool", "How many can enter training: foundation completions and others.")
          .optional("Where no row gives a pool it has no end, and `entrant-pool` asks nothing.")
          .keyedBy(profession, specialty, year)
          .with(headcount)
          .byDefault(headcount, "no end")
          .noting("After its last row a pool stays as it is there.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public EntrantPool row(Fields fields) {
    return new EntrantPool(
        fields.get(profession), fields.get(specialty), fields.get(year), fields.get(headcount));
  }
}
