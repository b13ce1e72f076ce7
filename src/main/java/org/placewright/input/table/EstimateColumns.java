package org.placewright.input.table;

import static org.placewright.input.column.Columns.number;
import static org.placewright.input.column.Columns.oneOf;

import java.util.Locale;
import org.placewright.input.column.BadCell;
import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Distribution;
import org.placewright.quantity.Estimate;
import org.placewright.quantity.EstimateBuilder;

/** The columns in which a row says what form and reach its low, central and high have. */
final class EstimateColumns {
  private static final String USUAL_FORM =
      Estimate.USUAL_DISTRIBUTION.name().toLowerCase(Locale.ROOT);

  private final Column<Distribution> distribution =
      oneOf("distribution", "The form of the chances between and beyond.", Distribution.class)
          .blankMeans(Estimate.USUAL_DISTRIBUTION, USUAL_FORM);
  private final Column<Double> interval =
      number(
              "interval",
              "The chance of lying from low to high; 1: they are the least and greatest.",
              Estimate.LEAST_INTERVAL,
              1)
          .blankMeans(Estimate.USUAL_INTERVAL, String.valueOf(Estimate.USUAL_INTERVAL));

  Shape addTo(Shape shape) {
    return shape.with(distribution, interval);
  }

  /**
   * What is known of a number.
   *
   * @param fields the row
   * @param low the low end
   * @param central the central value, at least low
   * @param high the high end, at least central
   * @return the estimate
   * @throws BadCell when the form cannot have the interval
   */
  Estimate estimate(Fields fields, double low, double central, double high) throws BadCell {
    if (fields.get(distribution) == Distribution.NORMAL && fields.get(interval) == 1) {
      throw new BadCell(
              IssueCode.INCONSISTENT,
              "a normal distribution has no least and greatest.",
              "Give an interval below 1, or another distribution.")
          .in(interval);
    }
    return EstimateBuilder.builder()
        .low(low)
        .central(central)
        .high(high)
        .distribution(fields.get(distribution))
        .interval(fields.get(interval))
        .build();
  }
}
