package org.placewright.report.run;

import java.util.List;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;

/** How dark a shortage is shown: by its share of demand, in steps that differ in grey too. */
final class Shade {
  /** Per cent of demand from which each step but the first begins. */
  private static final List<Integer> STEPS = List.of(2, 5, 10, 20);

  private static final double HALF_A_TENTH = 0.05;

  private Shade() {}

  /** The class of a shortage; that of none where it is shown as 0.0 %. */
  static String of(double share) {
    double percent = Run.hundredths(share);
    if (percent < HALF_A_TENTH) {
      return "s0";
    }
    long step = STEPS.stream().filter(from -> percent >= from).count();
    return "s" + (step + 1);
  }

  /** Says what the steps are. */
  static void legend(Html html) {
    html.open("ul", "class", "legend", "aria-label", "Shades of shortage, per cent of demand");
    html.leaf("li", "none", "class", "s0");
    html.leaf("li", "under " + STEPS.get(0) + " %", "class", "s1");
    for (int i = 0; i + 1 < STEPS.size(); i++) {
      html.leaf("li", STEPS.get(i) + " to " + STEPS.get(i + 1) + " %", "class", "s" + (i + 2));
    }
    int last = STEPS.size() - 1;
    html.leaf("li", STEPS.get(last) + " % and over", "class", "s" + (last + 2));
    html.close();
  }

  /** A share of demand for a small tile or cell. */
  static String figure(double share) {
    return Figures.fixed(Run.hundredths(share), 1);
  }
}
