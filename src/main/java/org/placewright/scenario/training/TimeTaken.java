package org.placewright.scenario.training;

import java.util.List;
import org.placewright.scenario.training.Curriculum.TrainingYear;

/**
 * The share of working time that a curriculum takes of the trainees of one specialty, worked out
 * once for all years that its rows tell apart.
 */
public final class TimeTaken {
  private final int firstYear;

  /** By year of training from 1, the last for all later ones, and by calendar year likewise. */
  private final double[][] shares;

  private TimeTaken(int firstYear, double[][] shares) {
    this.firstYear = firstYear;
    this.shares = shares;
  }

  static TimeTaken of(Curriculum curriculum, String specialty) {
    List<CurriculumRow> rows = curriculum.rows();
    int lastOfTraining =
        rows.stream()
            .map(CurriculumRow::yearOfTraining)
            .filter(years -> !years.isAny())
            .mapToInt(years -> years.to())
            .max()
            .orElse(0);
    int[] named =
        rows.stream()
            .mapToInt(CurriculumRow::fromYear)
            .filter(TimeTaken::isYear)
            .sorted()
            .toArray();
    // Before the first year that a row names all years are alike, and from the last one on.
    int firstYear = named.length == 0 ? CurriculumRow.ANY_YEAR : named[0] - 1;
    int years = named.length == 0 ? 1 : named[named.length - 1] - firstYear + 1;
    double[][] shares = new double[lastOfTraining + 1][years];
    for (int year = 0; year < shares.length; year++) {
      for (int t = 0; t < years; t++) {
        shares[year][t] =
            curriculum.timeShare(new TrainingYear(specialty, year + 1, firstYear + t));
      }
    }
    return new TimeTaken(firstYear, shares);
  }

  private static boolean isYear(int fromYear) {
    return fromYear != CurriculumRow.ANY_YEAR;
  }

  /**
   * The share in one year of training.
   *
   * @param yearOfTraining from 1
   * @param begins the calendar year in which it begins
   * @return from 0 to 1 in a checked scenario
   */
  public double in(int yearOfTraining, int begins) {
    double[] byYear = shares[Math.min(yearOfTraining, shares.length) - 1];
    return byYear[Math.max(0, Math.min(byYear.length - 1, begins - firstYear))];
  }
}
