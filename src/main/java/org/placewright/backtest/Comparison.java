package org.placewright.backtest;

/**
 * One projected figure beside what happened.
 *
 * @param specialty the specialty's id
 * @param deanery the deanery's id, or {@link org.placewright.scenario.row.Wildcard#ANY} for all of
 *     them
 * @param counted what is counted
 * @param year the year of the later count
 * @param yearsAhead years from the base year, at least 1
 * @param series the series of counts that the actual figure belongs to; may be empty
 * @param projected what was projected, in people or FTE
 * @param actual what happened, over 0
 */
public record Comparison(
    String specialty,
    String deanery,
    Counted counted,
    int year,
    int yearsAhead,
    String series,
    double projected,
    double actual) {

  /**
   * How far off the projection was.
   *
   * @return projected less actual, as a fraction of actual: positive where too many were projected
   */
  public double error() {
    return (projected - actual) / actual;
  }

  /**
   * What the projection would have to be multiplied by to be right.
   *
   * @return actual over projected; infinite where nobody was projected
   */
  public double correction() {
    return actual / projected;
  }
}
