package org.placewright.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Gap against time, beside other solvers on the same model. */
final class Race {
  private static final List<Double> NEAR = List.of(0.01, 0.005);

  private static final int WIDTH = 18;

  private final Setting setting;
  private final Tables tables;
  private final OwnCurve own;
  private final List<Curve> others;

  Race(Setting setting, Tables tables, OwnCurve own, List<Curve> others) {
    this.setting = setting;
    this.tables = tables;
    this.own = own;
    this.others = List.copyOf(others);
  }

  void tell() {
    tables.title(
        String.format(
            Locale.ROOT,
            "Gap to the best proven bound, %.1f, at each time limit (whole run in brackets)",
            own.bound()));
    header("seconds");
    for (int i = 0; i < setting.limits().size(); i++) {
      gaps(i);
    }
    tables.title("Gap to each solver's own bound");
    header("seconds");
    setting.limits().forEach(this::ownGaps);
    tables.title("Ratios: their gap to ours");
    header("seconds");
    setting.limits().forEach(this::gapRatios);
    tables.title("Seconds to a plan within a gap of the best proven bound; ours are whole runs");
    header("gap");
    NEAR.forEach(this::times);
    tables.title("Ratios: their seconds to ours");
    header("gap");
    NEAR.forEach(this::timeRatios);
  }

  private void header(String first) {
    StringBuilder line = new StringBuilder(cell(first, 9)).append(cell(OwnCurve.NAME, 24));
    others.forEach(curve -> line.append(cell(curve.name(), WIDTH)));
    tables.line("%s", line);
  }

  private void gaps(int i) {
    double limit = setting.limits().get(i);
    double ours = gap(own.curve(), limit);
    String whole = String.format(Locale.ROOT, " (%.1f s)", own.wall().get(i));
    StringBuilder line = begin(limit).append(cell(Gap.text(ours) + whole, 24));
    keep("gap", OwnCurve.NAME, limit, ours);
    for (Curve other : others) {
      double theirs = gap(other, limit);
      line.append(cell(Gap.text(theirs), WIDTH));
      keep("gap", other.name(), limit, theirs);
    }
    tables.line("%s", line);
  }

  private void ownGaps(double limit) {
    StringBuilder line = begin(limit).append(cell(Gap.text(ownGap(own.curve(), limit)), 24));
    for (Curve other : others) {
      line.append(cell(Gap.text(ownGap(other, limit)), WIDTH));
      keep("gap to own bound", other.name(), limit, ownGap(other, limit));
    }
    tables.line("%s", line);
  }

  private void gapRatios(double limit) {
    double ours = gap(own.curve(), limit);
    StringBuilder line = begin(limit).append(cell("1", 24));
    for (Curve other : others) {
      double theirs = gap(other, limit);
      String text = Double.isInfinite(theirs) ? "no plan" : ratio("", theirs / ours);
      line.append(cell(Double.isInfinite(ours) ? "we: no plan" : text, WIDTH));
    }
    tables.line("%s", line);
  }

  private void times(double near) {
    StringBuilder line = new StringBuilder(cell(Gap.text(near), 9));
    line.append(cell(seconds(own.firstWithin(near)), 24));
    for (Curve other : others) {
      line.append(cell(seconds(other.firstWithin(near, own.bound())), WIDTH));
    }
    tables.line("%s", line);
  }

  private void timeRatios(double near) {
    OptionalDouble ours = own.firstWithin(near);
    StringBuilder line = new StringBuilder(cell(Gap.text(near), 9)).append(cell("1", 24));
    for (Curve other : others) {
      OptionalDouble theirs = other.firstWithin(near, own.bound());
      String sign = theirs.isPresent() ? "" : "> ";
      double ratio = theirs.orElse(setting.longest()) / ours.orElse(Double.NaN);
      line.append(cell(Double.isNaN(ratio) ? "-" : ratio(sign, ratio), WIDTH));
    }
    tables.line("%s", line);
  }

  private double gap(Curve curve, double limit) {
    return Gap.of(curve.at(limit).objective(), own.bound());
  }

  private static double ownGap(Curve curve, double limit) {
    Point point = curve.at(limit);
    return Gap.of(point.objective(), point.bound());
  }

  private void keep(String measure, String subject, double limit, double gap) {
    tables.keep(measure, subject, limit, new Tables.Figure(100 * gap, "%"));
  }

  private String seconds(OptionalDouble seconds) {
    return seconds.isPresent()
        ? String.format(Locale.ROOT, "%.1f", seconds.getAsDouble())
        : String.format(Locale.ROOT, "> %.0f", setting.longest());
  }

  private static String ratio(String sign, double ratio) {
    return String.format(Locale.ROOT, "%s%.1f", sign, ratio);
  }

  private static StringBuilder begin(double limit) {
    return new StringBuilder(cell(String.format(Locale.ROOT, "%.0f", limit), 9));
  }

  private static String cell(String text, int width) {
    return String.format(Locale.ROOT, "%" + width + "s", text);
  }
}
