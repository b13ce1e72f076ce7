package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.id;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.pounds;
import static org.placewright.input.column.Columns.year;
import static org.placewright.input.column.Columns.yearOfTrainingOrAny;

import org.placewright.input.column.Column;
import org.placewright.quantity.Pounds;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.training.CurriculumRow;

/** {@code curriculum.csv}: components of the curriculum with time and money of their own. */
public final class CurriculumTable implements Table<CurriculumRow> {
  private final Column<String> component =
      id("component", "The component, as leadership-and-management.");
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<YearRange> yearOfTraining =
      yearOfTrainingOrAny("The year of training in which it is taught.");
  private final Column<Integer> fromYear =
      year("from_year", "The first year in which years of training begin that have it.")
          .blankMeans(CurriculumRow.ANY_YEAR, "always");
  private final Column<Double> timeShare =
      fraction("time_share", "The share of the trainee's working time that it takes.")
          .usually(0, 0.5);
  private final Column<Pounds> amount =
      pounds("gbp_per_trainee_year", "For one trainee in post for a year.", 10_000_000)
          .usually(5, 50000)
          .comparedAlong("specialty", 30);
  private final Column<String> fund = id("fund", "The fund that pays.").listedIn("funds");

  private final Shape shape =
      Shape.of("curriculum", "Components of the curriculum with time and money of their own.")
          .optional("Without it training costs its tariff and takes none of the service.")
          .keyedBy(component, specialty, yearOfTraining, fromYear)
          .with(timeShare, amount, fund)
          .noting(
              "The most specific row of a component wins; between one for the specialty and one for"
                  + " the year of training, the one for the specialty. Of those the latest holds:"
                  + " a row holds until the next one, and 0 ends a component.")
          .noting(
              "The components of one year of training add up. Together they may take no more than"
                  + " all of the time.")
          .noting(
              "The money comes on top of the tariff, is uplifted with it, and is not multiplied by"
                  + " the market forces factor. The time lowers what a trainee gives of the"
                  + " service_contribution in training.csv.")
          .noting(
              "Under the lever existing-resources with resources_base carrying-on, what a row costs"
                  + " is a part of existing resources only where its from_year is the base year or"
                  + " before. All other rows are burdens of the policy: they are spent and not"
                  + " given.")
          .noting("A fund that pays for another commissioner's specialty is a warning.")
          .noting(
              "So is a medical specialty (of a profession with an entry set, or of what feeds it)"
                  + " without a component that has `leadership` in its name and takes time.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public CurriculumRow row(Fields fields) {
    return new CurriculumRow(
        fields.get(component),
        fields.get(specialty),
        fields.get(yearOfTraining),
        fields.get(fromYear),
        fields.share(timeShare),
        fields.get(amount),
        fields.get(fund));
  }
}
