package org.placewright.report.text;

import java.util.List;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.report.IncomeSummary;
import org.placewright.report.IncomeSummary.Destabilised;
import org.placewright.report.PlanReport;

/** The providers that a plan would destabilise, in a sentence for a terminal. */
final class IncomeText {
  private static final int MOST_NAMED = 3;

  private IncomeText() {}

  /** Lines of at most 100 characters, each ended; nothing where no provider falls too low. */
  static String of(PlanReport decided) {
    IncomeSummary summary = IncomeSummary.of(decided);
    List<Destabilised> all = summary.destabilised();
    return all.isEmpty() ? "" : Paragraph.of(sentence(all, summary.topUps()));
  }

  private static String sentence(List<Destabilised> all, Pounds topUps) {
    List<String> named = all.stream().limit(MOST_NAMED).map(IncomeText::named).toList();
    int others = all.size() - named.size();
    return "The plan would destabilise "
        + Figures.grouped((double) all.size(), 0)
        + (all.size() == 1 ? " provider: " : " providers: ")
        + String.join(", ", named)
        + (others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others"))
        + "; "
        + Figures.briefPounds(topUps)
        + " in all would hold "
        + (all.size() == 1 ? "it at its floor." : "them at their floors.");
  }

  private static String named(Destabilised each) {
    return each.provider()
        + " ("
        + Figures.change(100 * each.change(), 1)
        + " % in "
        + each.year()
        + ")";
  }
}
