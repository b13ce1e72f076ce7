package org.placewright.input.table;

import static org.placewright.input.column.Columns.fraction;
import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.oneOfOrAny;
import static org.placewright.input.column.Columns.sexOrAny;
import static org.placewright.input.column.Columns.whole;
import static org.placewright.input.column.Columns.year;

import org.placewright.input.column.Column;
import org.placewright.scenario.staff.Origin;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.RetentionBuilder;

/** {@code retention.csv}: how long people stay who join after the base year. */
public final class RetentionTable implements Table<Retention> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<String> sex = sexOrAny("The sex.");
  private final Column<String> origin = oneOfOrAny("origin", "Where they come from.", Origin.class);
  private final Column<Integer> joinedFrom =
      year("joined_from", "The first year of joining that it holds for.")
          .blankMeans(Retention.ANY_YEAR, "every year");
  private final Column<Integer> years =
      whole("years_since_joining", "Years since the year of the stock they first count in.", 0, 60)
          .measuredIn("years");
  private final Column<Double> share =
      fraction("share_still_working", "The share of those who joined who are still there.");

  private final Shape shape =
      Shape.of("retention", "How long people stay who join after the base year.")
          .optional("Without it they leave at the rates of leaving.csv.")
          .keyedBy(specialty, sex, origin, joinedFrom, years)
          .with(share)
          .byDefault(share, "as leaving.csv has it")
          .noting(
              "The points of the most specific specialty, sex and origin, of these the ones with"
                  + " the latest joined_from that has come, make a curve: straight lines from 1 at"
                  + " 0 years. A point at 0 years says what share takes up work at all.")
          .noting(
              "Up to its last point a curve takes the place of leaving.csv; after it those who are"
                  + " left leave at the rates of leaving.csv for their age.")
          .noting(
              "A curve that stops before the horizon, for the first who join on it, with some still"
                  + " there is a warning; a point at 0 years alone is no curve.")
          .noting("The share may not rise from one point to the next.");

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Retention row(Fields fields) {
    return RetentionBuilder.builder()
        .specialty(fields.get(specialty))
        .sex(fields.get(sex))
        .origin(fields.get(origin))
        .joinedFrom(fields.get(joinedFrom))
        .yearsSinceJoining(fields.get(years))
        .shareStillWorking(fields.get(share))
        .build();
  }
}
