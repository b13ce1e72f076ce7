package org.placewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a solver's own lines tell of plans and bounds.
 *
 * @param begin found in the line that says that the model is read: their clocks start there
 * @param plan finds the objective of a plan in its group 1
 * @param bound finds a bound in its group 1
 */
record SolverLog(Pattern begin, Pattern plan, Pattern bound) {
  private static final String NUMBER = "(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)";

  /** Lines of {@code HighsAlone}. */
  static final SolverLog HIGHS =
      new SolverLog(
          Pattern.compile("^read"),
          Pattern.compile("^plan " + NUMBER),
          Pattern.compile("bound " + NUMBER));

  /** CBC's lines. */
  static final SolverLog CBC =
      new SolverLog(
          Pattern.compile("^Coin0008I"),
          Pattern.compile(
              "^(?:Cbc00(?:04|12|16)I Integer solution of |Cbc0010I .* on tree, )" + NUMBER),
          Pattern.compile(
              "^(?:Continuous objective value is |Cbc00(?:05|10)I .*best possible )" + NUMBER));

  /** GLPK's lines. */
  static final SolverLog GLPK =
      new SolverLog(
          Pattern.compile("records were read"),
          Pattern.compile("(?:>>>>>|mip =) +" + NUMBER + " +>="),
          Pattern.compile("(?:>>>>>|mip =) .*>= +" + NUMBER));

  /** Lines of CP-SAT's workers. */
  static final SolverLog CP_SAT =
      new SolverLog(
          Pattern.compile("^read"),
          Pattern.compile("^(?:#[0-9]+ +[0-9.]+s +best:|plan )" + NUMBER),
          Pattern.compile("(?:next:\\[|bound )" + NUMBER));

  private static final double NOTHING_YET = 1e30;

  /** Its claims, in the order of time. */
  List<Point> claims(List<Line> lines) {
    List<Point> claims = new ArrayList<>();
    double start = 0;
    for (Line line : lines) {
      start = begin.matcher(line.text()).find() ? line.seconds() : start;
      double objective = found(plan, line.text(), Double.POSITIVE_INFINITY);
      double proven = found(bound, line.text(), Double.NEGATIVE_INFINITY);
      if (Double.isFinite(objective) || Double.isFinite(proven)) {
        claims.add(new Point(line.seconds() - start, objective, proven));
      }
    }
    return claims;
  }

  private static double found(Pattern pattern, String text, double otherwise) {
    Matcher matcher = pattern.matcher(text);
    double value = matcher.find() ? Double.parseDouble(matcher.group(1)) : otherwise;
    return Math.abs(value) < NOTHING_YET ? value : otherwise;
  }
}
