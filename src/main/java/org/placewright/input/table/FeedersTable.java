package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.whole;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.Feeder;

/** {@code feeders.csv}: whose completers become entrants of a profession. */
public final class FeedersTable implements Table<Feeder> {
  private final Column<String> from =
      id("from_specialty", "The specialty that feeds a pool, as undergraduate medicine.")
          .listedIn("specialties", "specialty");
  private final Column<String> profession =
      id("profession", "The profession whose pool it feeds.").listedIn("specialties");
  private final Column<Integer> years =
      whole("years_after", "Years from its intake until they can enter training.", 1, 20)
          .measuredIn("years");
  private final Column<Double> share =
      fraction("share", "Share of its entrants who then can.").usually(0.1, 1);

  private final Shape shape =
      Shape.of("feeders", "Whose completers become the entrants of a profession.")
          .optional("Where no row says so, no plan changes a pool.")
          .keyedBy(from, profession)
          .with(years, share)
          .noting(
              "entrant_pool.csv is what there is when the feeding specialty carries on: what a plan"
                  + " adds to it or takes from it, it adds to the pool or takes from it.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Feeder row(Fields fields) {
    return new Feeder(
        fields.get(from), fields.get(profession), fields.get(years), fields.get(share));
  }
}
