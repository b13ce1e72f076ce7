package org.placewright.input.table;

import static org.placewright.input.column.Columns.age;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.sex;
import static org.placewright.input.column.Columns.year;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.quantity.Sex;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.row.Row;

/** {@code population.csv}: residents by deanery, year, sex and age. */
public final class PopulationTable implements Table<Population> {
  private final Column<String> deanery = id("deanery", "Where they live.").listedIn("deaneries");
  private final Column<Integer> year = year("year", "Mid-year.");
  private final Column<Sex> sex = sex("Their sex.");
  private final Column<Integer> ageFrom = age("age_from", "The youngest age, in completed years.");
  private final Column<Integer> ageTo = age("age_to", "The oldest age.");
  private final Column<Double> persons =
      number("persons", "People.", 0, 1e10)
          .measuredIn("people")
          .comparedAlong("year", 1.5)
          .comparedAlong("deanery", 100);

  private final Shape shape =
      Shape.of("population", "Residents by deanery, year, sex and age band.")
          .ofRecords()
          .required("Demand follows the population.")
          .keyedBy(deanery, year, sex, ageFrom)
          .with(ageTo, persons)
          .noting("Age bands of one deanery, year and sex may not overlap.")
          .noting(
              "Every deanery needs every year from base_year to horizon_year, without a gap at"
                  + " any age that has a weight in utilisation.csv, up to 90 at least; above the oldest"
                  + " band nobody lives.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Population row(Fields fields) throws BadCell {
    return new Population(
        fields.get(deanery),
        fields.get(year),
        fields.get(sex),
        fields.ages(ageFrom, ageTo),
        fields.get(persons));
  }

  @Override
  public Optional<RowSpan> span(Population row) {
    String group = Row.keyOf(row.deanery(), row.year(), row.sex());
    return Optional.of(RowSpan.ages(group, row.ages(), ageFrom));
  }
}
