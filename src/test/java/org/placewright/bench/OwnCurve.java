package org.placewright.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the program has certified and written at each time limit.
 *
 * @param curve a point for each limit, at the limit
 * @param wall seconds of each whole run, reading, proving and writing included
 * @param bound the best that was proven in any run
 */
record OwnCurve(Curve curve, List<Double> wall, double bound) {
  static final String NAME = "Placewright";
  private static final double GRACE = 600;
  private static final int LIMIT_REACHED = 11;

  OwnCurve {
    wall = List.copyOf(wall);
  }

  static OwnCurve measure(Setting setting) throws IOException, InterruptedException {
    List<Point> points = new ArrayList<>();
    List<Double> wall = new ArrayList<>();
    for (double limit : setting.limits()) {
      Path out = setting.runOf(limit);
      Run run =
          setting
              .placewright(
                  limit + GRACE,
                  "plan",
                  setting.pack().toString(),
                  "--out",
                  out.toString(),
                  "--no-mission-cost",
                  "--gap",
                  "0",
                  "--time-limit",
                  Double.toString(limit))
              .run();
      if (run.status() != 0 && run.status() != LIMIT_REACHED) {
        throw new IllegalStateException("plan ended with " + run.status() + ":\n" + run.end());
      }
      points.add(point(limit, out.resolve("summary.json")));
      wall.add(run.seconds());
    }
    double bound = points.stream().mapToDouble(Point::bound).max().orElseThrow();
    return new OwnCurve(new Curve(NAME, points), wall, bound);
  }

  /** The shortest whole run whose plan is within {@code gap} of the bound; empty for none. */
  OptionalDouble firstWithin(double gap) {
    return IntStream.range(0, wall.size())
        .filter(i -> Gap.of(curve.points().get(i).objective(), bound) <= gap)
        .mapToDouble(wall::get)
        .min();
  }

  private static Point point(double limit, Path summary) throws IOException {
    if (!Files.exists(summary)) {
      return new Point(limit, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
    String json = Files.readString(summary, StandardCharsets.UTF_8);
    return new Point(limit, number(json, "objective"), number(json, "bound"));
  }

  private static double number(String json, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\": (-?[0-9.eE+-]+)").matcher(json);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + name + " in summary.json");
    }
    return Double.parseDouble(matcher.group(1));
  }
}
