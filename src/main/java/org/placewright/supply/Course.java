package org.placewright.supply;

import java.util.List;
import org.placewright.quantity.Fraction;

/**
 * The course of one trainee, year by year, in expected heads. With {@code there = inTraining +
 * away}, for every year {@code there[j] + leaving[j] + completing[j] = there[j - 1]}, and all
 * leavings and completions sum to 1.
 */
public final class Course {
  private final double[] inTraining;
  private final double[] away;
  private final double[] fteInTraining;
  private final double[] completing;
  private final double[] leaving;

  private final List<TrainingPath> paths;
  private final int elapsed;
  private final double attrition;
  private int firstCompleting;

  private Course(int years, List<TrainingPath> paths, int elapsed, double attrition) {
    this.paths = List.copyOf(paths);
    this.elapsed = elapsed;
    this.attrition = attrition;
    inTraining = new double[years + 1];
    away = new double[years + 1];
    fteInTraining = new double[years + 1];
    completing = new double[years + 1];
    leaving = new double[years + 1];
    firstCompleting = years;
  }

  /**
   * Runs paths to their ends.
   *
   * @param paths paths through training; the shares of those with a year to go need not sum to 1
   * @param elapsed years of training already behind: paths not longer than this are over
   * @param attrition share who leave in each year
   * @return the course of one trainee who is on a path that is not over; when all are over, of one
   *     who completes a year later
   */
  static Course of(List<TrainingPath> paths, int elapsed, double attrition) {
    double total = 0;
    int longest = 0;
    for (TrainingPath path : paths) {
      if (path.years() > elapsed) {
        total += path.share();
        longest = Math.max(longest, path.years() - elapsed);
      }
    }
    if (longest == 0) {
      return overdue();
    }
    Course course = new Course(longest, paths, elapsed, attrition);
    for (TrainingPath path : paths) {
      if (path.years() > elapsed) {
        course.follow(path, elapsed, path.share() / total, attrition);
      }
    }
    return course;
  }

  private static Course overdue() {
    Course course = new Course(1, List.of(TrainingPath.straight(1, 1, 1)), 0, 0);
    course.inTraining[0] = 1;
    course.fteInTraining[0] = 1;
    course.completing[1] = 1;
    return course;
  }

  private void follow(TrainingPath path, int elapsed, double share, double attrition) {
    double heads = share;
    int yearsToGo = path.years() - elapsed;
    for (int j = 0; j < yearsToGo; j++) {
      TrainingPath.Year year = path.course().get(elapsed + j);
      double[] where = year.inPost() ? inTraining : away;
      where[j] += heads;
      fteInTraining[j] += heads * year.service();
      leaving[j + 1] += heads * attrition;
      heads *= 1 - attrition;
    }
    completing[yearsToGo] += heads;
    if (heads > 0) {
      firstCompleting = Math.min(firstCompleting, yearsToGo);
    }
  }

  /**
   * Years until everyone has left or completed.
   *
   * @return the longest path's years to go
   */
  public int years() {
    return completing.length - 1;
  }

  /**
   * Years until the first complete.
   *
   * @return from 1 to {@link #years}, which it is where nobody completes
   */
  int firstCompleting() {
    return firstCompleting;
  }

  /**
   * Heads in training and in post, time out in post included.
   *
   * @param year whole years from the start
   * @return expected heads at that time
   */
  public double inTraining(int year) {
    return at(inTraining, year);
  }

  /**
   * The same as {@link #inTraining}, exactly, from shares as they are written.
   *
   * @param year whole years from the start
   * @return expected heads at that time
   */
  public Fraction exactInTraining(int year) {
    Fraction all = Fraction.ZERO;
    Fraction inPost = Fraction.ZERO;
    for (TrainingPath path : paths) {
      int at = elapsed + year;
      Fraction share = Fraction.written(path.share());
      if (path.years() > elapsed) {
        all = all.plus(share);
      }
      if (path.years() > at && path.course().get(at).inPost()) {
        inPost = inPost.plus(share);
      }
    }
    Fraction stay = Fraction.ONE;
    for (int j = 0; j < year; j++) {
      stay = stay.times(Fraction.written(attrition).rest());
    }
    return inPost.over(all).times(stay);
  }

  /**
   * Heads out of training for a time and not in post meanwhile.
   *
   * @param year whole years from the start
   * @return expected heads at that time
   */
  public double away(int year) {
    return at(away, year);
  }

  /**
   * FTE in training: heads at the pace at which they train, in time out at the share of it that
   * they serve. Times the service contribution it is the FTE of service.
   *
   * @param year whole years from the start
   * @return expected FTE at that time
   */
  public double fteInTraining(int year) {
    return at(fteInTraining, year);
  }

  /**
   * Heads that complete training in one year.
   *
   * @param year whole years from the start
   * @return expected heads that complete in the year up to that time
   */
  public double completing(int year) {
    return at(completing, year);
  }

  /**
   * Heads that give training up, in time out as in training.
   *
   * @param year whole years from the start
   * @return expected heads that leave in the year up to that time
   */
  public double leaving(int year) {
    return at(leaving, year);
  }

  private static double at(double[] figures, int year) {
    return year >= 0 && year < figures.length ? figures[year] : 0;
  }
}
