package org.placewright.report.run;

import java.util.List;
import org.placewright.allocation.Certificate;
import org.placewright.quantity.Figures;
import org.placewright.report.Headline;
import org.placewright.report.html.Html;
import org.placewright.shortfall.Shortage;

/** What the report is of, its headline, and what is where in it. */
final class TitleChapter {
  /** The parts of a report and their headings, in order. */
  static final List<String> PARTS =
      List.of(
          "The plan on a page",
          "Specialties",
          "Deaneries",
          "Money",
          "Levers",
          "The data behind it",
          "Method and proof",
          "What was run");

  private TitleChapter() {}

  static void write(Html html, Run run) {
    html.open("header").leaf("p", "Plan of training places", "class", "kind");
    html.leaf("h1", run.origin().pack());
    html.leaf(
        "p",
        run.origin().scenario().map(name -> "Scenario “" + name + "”. ").orElse("")
            + "Intakes of "
            + run.intakes()
            + ", seen to "
            + run.horizon().horizonYear()
            + ".",
        "class",
        "years");
    facts(html, run);
    html.close();
    html.open("nav", "aria-label", "Contents").open("ol");
    for (int i = 0; i < PARTS.size(); i++) {
      html.open("li").leaf("a", PARTS.get(i), "href", "#" + id(i)).close();
    }
    html.close().close();
  }

  /**
   * Begins a part of the report with its heading.
   *
   * @param html where
   * @param part its position, from 0
   */
  static void begin(Html html, int part) {
    html.open("section", "class", "part", "id", id(part));
    html.leaf("h2", (part + 1) + ". " + PARTS.get(part));
  }

  private static String id(int part) {
    return "part-" + (part + 1);
  }

  private static void facts(Html html, Run run) {
    Headline numbers = Headline.of(run.decided());
    Certificate proof = run.decided().allocation().certificate();
    Shortage all = PlanChapter.allStaff(run);
    html.open("dl");
    fact(
        html,
        "Places committed, " + Figures.years(run.horizon().firstIntakeYear(), run.lastCommitted()),
        Figures.grouped(numbers.commissioned()));
    fact(
        html,
        "All planned intakes, on carrying on",
        Figures.change((double) (numbers.places() - numbers.carriedOn()), 0));
    fact(
        html,
        "Short of demand in " + all.year() + ", carrying on",
        Run.percent(all.shareCarryingOn()));
    fact(html, "Short of demand in " + all.year() + ", planned", Run.percent(all.sharePlanned()));
    fact(html, "Cost of carrying on, FTE-years", Run.fte(run.decided().board().carryingOn()));
    fact(html, "Cost of the plan, FTE-years", Run.fte(proof.objective()));
    fact(
        html,
        "Proven: at most above the best by",
        proof.isBest() ? "nothing" : Figures.percent(proof.gap()));
    fact(html, "Spend on these intakes", Figures.briefPounds(numbers.planned()));
    html.close();
  }

  private static void fact(Html html, String name, String value) {
    html.open("div").leaf("dt", name).leaf("dd", value).close();
  }
}
