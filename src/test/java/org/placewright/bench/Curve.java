package org.placewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A solver's progress.
 *
 * @param name the solver
 * @param points in the order of time, each the best known by then
 */
record Curve(String name, List<Point> points) {
  Curve {
    points = List.copyOf(points);
  }

  /** From claims in the order of time, each about a plan, a bound or both. */
  static Curve of(String name, List<Point> claims) {
    List<Point> points = new ArrayList<>();
    double objective = Double.POSITIVE_INFINITY;
    double bound = Double.NEGATIVE_INFINITY;
    for (Point claim : claims) {
      objective = Math.min(objective, claim.objective());
      bound = Math.max(bound, claim.bound());
      points.add(new Point(claim.seconds(), objective, bound));
    }
    return new Curve(name, points);
  }

  /** What was known after so many seconds. */
  Point at(double seconds) {
    Point last = new Point(0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    for (Point point : points) {
      if (point.seconds() <= seconds) {
        last = point;
      }
    }
    return last;
  }

  /** When its best plan first was within {@code gap} of {@code bound}; empty for never. */
  OptionalDouble firstWithin(double gap, double bound) {
    return points.stream()
        .filter(point -> Gap.of(point.objective(), bound) <= gap)
        .mapToDouble(Point::seconds)
        .findFirst();
  }
}
