package org.placewright.input.table;

import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.number;

import org.placewright.input.column.Column;
import org.placewright.scenario.staff.Vacancy;

/** {@code vacancies.csv}: funded posts that stand empty in the base year, and other unmet need. */
public final class VacanciesTable implements Table<Vacancy> {
  private final Column<String> specialty =
      id("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> deanery = id("deanery", "Where.").listedIn("deaneries");
  private final Column<Double> fte =
      number("vacancy_fte", "FTE of empty posts.", 0, 1e7)
          .measuredIn("FTE")
          .comparedAlong("deanery", 50);

  private final Column<Double> unmet =
      number("unmet_share", "Need unmet beside these, as a share of the FTE in post.", -0.9, 10)
          .measuredIn("share")
          .blankMeans(0.0, "0")
          .usually(-0.2, 0.5);

  private final Shape shape =
      Shape.of("vacancies", "Funded posts that stand empty in the base year.")
          .headerRequired("Without it, demand would be understated by every empty post.")
          .keyedBy(specialty, deanery)
          .with(fte, unmet)
          .byDefault(fte, "0")
          .noting(
              "Where people work and there is no row, that is a warning; 0 says that there is none.")
          .noting("A negative unmet_share says that the staff in post are more than is needed.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Vacancy row(Fields fields) {
    return new Vacancy(
        fields.get(specialty), fields.get(deanery), fields.get(fte), fields.get(unmet));
  }
}
