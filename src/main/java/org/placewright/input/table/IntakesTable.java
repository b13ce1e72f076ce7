package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.whole;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.scenario.training.Intake;

/** {@code intakes.csv}: past and already promised intakes. */
public final class IntakesTable implements Table<Intake> {
  private final Column<String> programme = id("programme", "The programme.").listedIn("programmes");
  private final Column<Integer> year = year("year", "The intake year.");
  private final Column<Integer> places =
      whole("places", "Places commissioned.", 0, 100_000)
          .measuredIn("places")
          .comparedAlong("year", 5);
  private final Column<Double> entrants =
      number("entrants", "People who entered, or are expected to.", 0, 100_000)
          .measuredIn("entrants")
          .usuallyWhole()
          .comparedAlong("year", 5);

  private final Shape shape =
      Shape.of("intakes", "Past and already promised intakes: the baseline.")
          .ofRecords()
          .headerRequired("Without it, every place of the plan would look like growth.")
          .keyedBy(programme, year)
          .with(places, entrants)
          .noting(
              "The year before the first planned intake is the baseline; a programme without a row"
                  + " for it is a warning; 0 places say that there was none.")
          .noting(
              "In a pack without programmes.csv, for projections alone, the columns specialty and"
                  + " deanery stand in the place of programme.")
          .noting("Places already promised for a year of the plan may not exceed its capacity.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Intake row(Fields fields) {
    return new Intake(
        fields.get(programme), fields.get(year), fields.get(places), fields.get(entrants));
  }
}
