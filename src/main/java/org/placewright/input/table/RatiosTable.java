package org.placewright.input.table;

import static org.placewright.input.column.Columns.age;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.sexOrAny;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.AgeBand;
import org.placewright.scenario.need.StaffingRatio;
import org.placewright.scenario.row.Wildcard;

/** {@code ratios.csv}: staff per residents or per other staff. */
public final class RatiosTable implements Table<StaffingRatio> {
  private static final AgeBand ALL_AGES = new AgeBand(0, AgeBand.OLDEST);

  private final Column<String> specialty =
      id("specialty", "The specialty that is needed.").listedIn("specialties");
  private final Column<String> deanery = idOrAny("deanery", "Where.").listedIn("deaneries");
  private final Column<String> perSpecialty =
      id("per_specialty", "The specialty whose demand the ratio applies to.")
          .listedIn("specialties", "specialty")
          .blankMeans("", "residents");
  private final Column<String> sex =
      sexOrAny("The sex of the residents the ratio applies to.").blankMeans(Wildcard.ANY, "any");
  private final Column<Integer> ageFrom =
      age("age_from", "Their youngest age, in completed years.")
          .blankMeans(ALL_AGES.from(), "the youngest there are");
  private final Column<Integer> ageTo =
      age("age_to", "Their oldest age.").blankMeans(ALL_AGES.to(), "the oldest there are");
  private final Column<Integer> year = year("year", "The year in which it holds.");
  private final Column<Double> fte =
      number(
              "fte",
              "FTE per 100,000 residents; or per FTE of the other specialty's demand.",
              0,
              1e6)
          .measuredIn("FTE per 100,000 residents or per FTE")
          .comparedAlong("year", 3)
          .comparedAlong("deanery", 20);

  private final Shape shape =
      Shape.of("ratios", "Staff per residents or per other staff: the method ratio.")
          .optional("Without it no specialty can have the method ratio.")
          .keyedBy(specialty, deanery, perSpecialty, sex, ageFrom, ageTo, year)
          .with(fte)
          .noting("Rows that differ in per_specialty, sex or ages are added up.")
          .noting("Between years a ratio lies on the straight line; before and after, it stays.")
          .noting(
              "Where a deanery has rows of its own, the rows for any deanery that apply to the same"
                  + " residents or staff are not read, in any year.")
          .noting(
              "Another specialty's demand is that after drivers and shifts. A circle is refused.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public StaffingRatio row(Fields fields) throws BadCell {
    AgeBand ages = fields.ages(ageFrom, ageTo);
    boolean someResidents = !ages.equals(ALL_AGES) || !fields.get(sex).equals(Wildcard.ANY);
    if (someResidents && !fields.get(perSpecialty).isEmpty()) {
      throw new BadCell(
              IssueCode.INCONSISTENT,
              "sex and ages are of residents, and this ratio applies to staff.",
              "Leave out one of them.")
          .in(perSpecialty);
    }
    return new StaffingRatio(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(perSpecialty),
        fields.get(sex),
        ages,
        fields.get(year),
        fields.get(fte));
  }
}
