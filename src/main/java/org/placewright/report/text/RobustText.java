package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placewright.allocation.RobustAllocation;
import org.placewright.quantity.Figures;
import org.placewright.report.RobustReport;
import org.placewright.report.RobustReport.FutureLine;

/** A plan for several futures, for a terminal. */
public final class RobustText {
  private RobustText() {}

  /**
   * Sums such a plan up.
   *
   * @param report the plan
   * @return lines of at most 100 characters, each ended
   */
  public static String of(RobustReport report) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("Future", "Weight", "Cost", "Own best", "At least", "Price"));
    for (FutureLine line : report.futures()) {
      lines.add(
          List.of(
              line.future().name(),
              Figures.fixed(line.weight(), 2),
              Figures.grouped(line.in().robust().certificate().objective(), 1),
              Figures.grouped(line.in().own().certificate().objective(), 1),
              Figures.grouped(line.in().own().certificate().bound(), 1),
              Figures.grouped(line.in().price(), 1)));
    }
    return Paragraph.of(sentence(report.allocation()))
        + Paragraph.of(committed(report))
        + "\n"
        + TextTable.of("lrrrrr", lines)
        + "  (weighted FTE-years; price: what the plan costs more here than this future's own best)\n";
  }

  private static String sentence(RobustAllocation plan) {
    String what =
        switch (plan.measure().kind()) {
          case EXPECTED -> "costs " + figure(plan.value()) + " on average";
          case CVAR ->
              "costs "
                  + figure(plan.value())
                  + " on average in the worst "
                  + Figures.percent(plan.measure().tail())
                  + " of futures";
          case REGRET ->
              "costs at most " + figure(plan.value()) + " more than any future's own best plan";
        };
    String names =
        plan.futures().stream()
            .map(each -> each.future().name())
            .limit(4)
            .collect(Collectors.joining(", "));
    return "One set of committed places for "
        + plan.futures().size()
        + " futures ("
        + names
        + (plan.futures().size() > 4 ? ", .." : "")
        + ") "
        + what
        + "; no set has under "
        + figure(plan.proof().value())
        + (plan.proof().isJoint()
            ? ", by one program over all futures."
            : ", put together from the futures' own bounds.");
  }

  private static String committed(RobustReport report) {
    RobustReport.CommittedSum sum = report.committed();
    return "Of its "
        + Figures.grouped((long) sum.places())
        + " committed places "
        + Figures.grouped((long) sum.noRegret())
        + " are bought by every future's own best plan: they are right whichever comes.";
  }

  private static String figure(double value) {
    return Figures.grouped(value, 1);
  }
}
