package org.placewright.input.table;

import static org.placewright.input.column.Columns.age;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.sexOrAny;
import static org.placewright.input.column.Columns.yearOrAny;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.AgeSexRate;

/** The columns that participation, leaving and utilisation share. */
final class AgeSexColumns {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> sex = sexOrAny("The sex.");
  private final Column<Integer> ageFrom = age("age_from", "The youngest age, in completed years.");
  private final Column<Integer> ageTo = age("age_to", "The oldest age.");
  private final Column<YearRange> year =
      yearOrAny("year", "The year it holds for.").blankMeans(YearRange.ANY, "every year");
  private final Column<Double> value;
  private final boolean yearly;

  private AgeSexColumns(Column<Double> value, boolean yearly) {
    this.value = value;
    this.yearly = yearly;
  }

  /** Figures that are the same in every year. */
  static AgeSexColumns of(Column<Double> value) {
    return new AgeSexColumns(value, false);
  }

  /** Figures that may change over the years. */
  static AgeSexColumns byYear(Column<Double> value) {
    return new AgeSexColumns(value, true);
  }

  Shape addTo(Shape shape) {
    Shape keyed =
        yearly
            ? shape.keyedBy(specialty, sex, ageFrom, year).with(ageTo, value)
            : shape.keyedBy(specialty, sex, ageFrom).with(ageTo, value);
    Shape noted =
        keyed
            .noting(
                "For each sex and age the most specific row wins: one for the specialty before one"
                    + " for `*`, then one for the sex before one for `*`"
                    + (yearly ? ", then one for the year." : "."))
            .noting(
                "Age bands of one specialty"
                    + (yearly ? ", sex and year" : " and sex")
                    + " may not overlap.");
    return yearly
        ? noted.noting(
            "Between two years that rows for a specialty, or for any, name, figures lie on a straight line;"
                + " before the first and after the last they stay as in it.")
        : noted;
  }

  AgeSexRate row(Fields fields) throws BadCell {
    return new AgeSexRate(
        fields.get(specialty),
        fields.get(sex),
        fields.ages(ageFrom, ageTo),
        yearly ? fields.get(year) : YearRange.ANY,
        fields.get(value));
  }

  Optional<RowSpan> span(AgeSexRate row) {
    String group = Row.keyOf(row.specialty(), row.sex(), row.years().from());
    return Optional.of(RowSpan.ages(group, row.ages(), ageFrom));
  }
}
