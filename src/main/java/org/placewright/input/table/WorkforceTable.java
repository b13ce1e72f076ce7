package org.placewright.input.table;

import static org.placewright.input.column.Columns.age;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.sex;

import java.util.Optional;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.quantity.Sex;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.staff.StaffInPost;

/** {@code workforce.csv}: staff in post in the base year. */
public final class WorkforceTable implements Table<StaffInPost> {
  private final Column<String> specialty =
      id("specialty", "Their specialty.").listedIn("specialties");
  private final Column<String> deanery = id("deanery", "Where they work.").listedIn("deaneries");
  private final Column<Sex> sex = sex("Their sex.");
  private final Column<Integer> ageFrom =
      age("age_from", "The youngest age, in completed years.").usually(16, 75);
  private final Column<Integer> ageTo = age("age_to", "The oldest age.").usually(18, 85);
  private final Column<Double> headcount =
      number("headcount", "People.", 0, 10_000_000)
          .measuredIn("people")
          .usuallyWhole()
          .comparedAlong("deanery", 50);

  private final Shape shape =
      Shape.of("workforce", "Staff in post in the base year, by age band and sex.")
          .ofRecords()
          .required("Supply and demand both begin with the staff in post.")
          .keyedBy(specialty, deanery, sex, ageFrom)
          .with(ageTo, headcount)
          .noting(
              "Where there are programmes, trainees, empty posts, joiners or a deanery's people and"
                  + " no row, that is a warning, for a whole specialty or deanery an error; 0 says"
                  + " that nobody works there.")
          .noting("Age bands of one specialty, deanery and sex may not overlap.")
          .noting(
              "Nobody may be older than the oldest age in leaving.csv for the specialty and sex.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public StaffInPost row(Fields fields) throws BadCell {
    return new StaffInPost(
        fields.get(specialty),
        fields.get(deanery),
        fields.get(sex),
        fields.ages(ageFrom, ageTo),
        fields.get(headcount));
  }

  @Override
  public Optional<RowSpan> span(StaffInPost row) {
    String group = Row.keyOf(row.specialty(), row.deanery(), row.sex());
    return Optional.of(RowSpan.ages(group, row.ages(), ageFrom));
  }
}
