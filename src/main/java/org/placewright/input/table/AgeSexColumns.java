package org.placewright.input.table;

import static org.placewright.input.column.Columns.age;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.sexOrAny;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.scenario.AgeSexRate;
import org.placewright.scenario.Row;

/** The columns that participation, leaving and utilisation share. */
final class AgeSexColumns {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> sex = sexOrAny("The sex.");
  private final Column<Integer> ageFrom = age("age_from", "The youngest age, in completed years.");
  private final Column<Integer> ageTo = age("age_to", "The oldest age.");
  private final Column<Double> value;

  AgeSexColumns(Column<Double> value) {
    this.value = value;
  }

  Shape addTo(Shape shape) {
    return shape
        .keyedBy(specialty, sex, ageFrom)
        .with(ageTo, value)
        .noting(
            "For each sex and age the most specific row wins: one for the specialty before one"
                + " for `*`, then one for the sex before one for `*`.")
        .noting("Age bands of one specialty and sex may not overlap.");
  }

  AgeSexRate row(Fields fields) throws BadCell {
    return new AgeSexRate(
        fields.get(specialty), fields.get(sex), fields.ages(ageFrom, ageTo), fields.get(value));
  }

  Optional<Span> span(AgeSexRate row) {
    return Optional.of(Span.ages(Row.keyOf(row.specialty(), row.sex()), row.ages(), ageFrom));
  }
}
