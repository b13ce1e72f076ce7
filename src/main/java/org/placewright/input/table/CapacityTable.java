package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.whole;
import static org.placewright.input.column.Columns.yearOrAny;

import org.placewright.input.column.Column;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.training.Capacity;

/** {@code capacity.csv}: how many trainees and places a programme can hold. */
public final class CapacityTable implements Table<Capacity> {
  private final Column<String> programme = id("programme", "The programme.").listedIn("programmes");
  private final Column<YearRange> year = yearOrAny("year", "The intake year.");
  private final Column<Double> maxTrainees =
      number("max_trainees", "The most trainees in post at once.", 0, 100_000)
          .measuredIn("trainees")
          .comparedAlong("year", 5)
          .comparedAlong("programme", 30);
  private final Column<Integer> maxPlaces =
      whole("max_places", "The most places in one intake.", 0, 100_000)
          .measuredIn("places")
          .comparedAlong("year", 5)
          .comparedAlong("programme", 30);

  private final Shape shape =
      Shape.of("capacity", "How many trainees and places a programme can hold.")
          .ownedBy(Owner.PROVIDER)
          .ofRecords()
          .requiredByPlan("Without it, training could grow beyond what a programme can hold.")
          .keyedBy(programme, year)
          .with(maxTrainees, maxPlaces)
          .noting("Every programme needs a row for each intake year of the plan, or one for `*`.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Capacity row(Fields fields) {
    return new Capacity(
        fields.get(programme), fields.get(year), fields.get(maxTrainees), fields.get(maxPlaces));
  }
}
