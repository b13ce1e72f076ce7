package org.placewright.input.table;

import static org.placewright.input.column.Columns.idOrAny;
import static org.placewright.input.column.Columns.number;

import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.need.WorkingTime;

/** {@code working_time.csv}: the time staff have for work. */
public final class WorkingTimeTable implements Table<WorkingTime> {
  private final Column<String> specialty =
      idOrAny("specialty", "The specialty.").listedIn("specialties");
  private final Column<Double> possible =
      number(
              "possible_days",
              "Days that could be worked: weeks in a year times days in a working week.",
              0,
              366)
          .measuredIn("days a year")
          .usually(200, 313);
  private final Column<Double> holidays =
      days("public_holidays", "Days of public holidays.").usually(0, 25);
  private final Column<Double> annual =
      days("annual_leave", "Days of annual leave.").usually(10, 50);
  private final Column<Double> sick = days("sick_leave", "Days of sick leave.").usually(0, 30);
  private final Column<Double> special =
      days("special_leave", "Days of training and other leave at no notice.").usually(0, 40);
  private final Column<Double> hours =
      number("hours_a_day", "Working hours in a day of one FTE.", 0, 24)
          .measuredIn("hours")
          .usually(5, 12);

  private final Shape shape =
      Shape.of("working_time", "The time one FTE has for work in a year: the method workload.")
          .optional("Without it no specialty can have the method workload.")
          .keyedBy(specialty)
          .with(possible, holidays, annual, sick, special, hours)
          .noting(
              "Available working time = (possible_days - public_holidays - annual_leave -"
                  + " sick_leave - special_leave) x hours_a_day, above 0 hours a year.");

  private static Column<Double> days(String name, String meaning) {
    return number(name, meaning, 0, 366).measuredIn("days a year").blankMeans(0.0, "none");
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public WorkingTime row(Fields fields) throws BadCell {
    WorkingTime time =
        new WorkingTime(
            fields.get(specialty),
            fields.get(possible),
            fields.get(holidays),
            fields.get(annual),
            fields.get(sick),
            fields.get(special),
            fields.get(hours));
    if (time.availableDays() <= 0 || time.hoursADay() <= 0) {
      throw new BadCell(IssueCode.INCONSISTENT, "no time is left for work.", "").in(possible);
    }
    return time;
  }
}
