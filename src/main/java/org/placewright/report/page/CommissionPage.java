package org.placewright.report.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.lever.Scrutiny;
import org.placewright.allocation.lever.ScrutinyRow;
import org.placewright.commission.Commission;
import org.placewright.commission.CommissionTotals;
import org.placewright.quantity.Figures;
import org.placewright.report.PlanReport;
import org.placewright.report.UnassuredMark;
import org.placewright.report.html.Html;
import org.placewright.report.html.PageFrame;

/** {@code commissions/<who>.html}: a commission as a person reads and signs it. */
public final class CommissionPage {
  private CommissionPage() {}

  /**
   * The page of every commissioner.
   *
   * @param decided the plan
   * @param origin what it was made from
   * @return by file name, sorted; the same text whenever it is made
   */
  public static Map<String, String> all(PlanReport decided, PlanSource origin) {
    Map<String, String> pages = new TreeMap<>();
    List<ScrutinyRow> scrutiny = Scrutiny.of(decided.brief(), decided.allocation());
    for (Commission commission : decided.commissions()) {
      String name = "commissions/" + commission.buyer().fileName() + ".html";
      pages.put(name, page(new View(decided, commission, scrutiny, origin)));
    }
    return pages;
  }

  private static String page(View view) {
    Html html =
        PageFrame.begin(
            "Commission of training places: " + view.who() + ", " + view.intakes(),
            List.of("page.css"));
    html.open("div", "class", "front");
    heading(html, view);
    if (!view.commission().lines().isEmpty()) {
      FrontPage.write(html, view);
    }
    html.close();
    if (view.commission().lines().isEmpty()) {
      html.leaf("p", "No programme is in the remit of this commissioner: nothing is bought.");
    } else {
      BoughtSection.write(html, view);
      AdviceSection.write(html, view);
      WhereSection.write(html, view);
      IndicativeSection.write(html, view);
      PriceSection.write(html, view);
      LeverSection.write(html, view);
      AssuranceSection.write(html, view);
      SignOffSection.write(html, view);
      ScheduleSection.write(html, view);
    }
    return PageFrame.end(html);
  }

  private static void heading(Html html, View view) {
    CommissionTotals sums = view.sums(view.committed());
    html.open("header").leaf("p", "Commission of training places", "class", "kind");
    html.leaf("h1", view.who());
    html.leaf("p", "Intakes of " + view.intakes(), "class", "years");
    UnassuredMark.of(view.decided().brief().scenario())
        .forEach(mark -> html.leaf("p", mark, "class", "unassured"));
    html.open("dl");
    fact(html, "Places commissioned, " + view.intakes(), Figures.grouped(sums.places()));
    fact(html, "Advised", Figures.grouped(sums.advisedInAll()));
    fact(html, "Change on carrying on last year’s", View.change(sums.change()));
    fact(html, "Cost, whole courses", View.pounds(sums.wholeCourse()));
    fact(html, "Pack", view.origin().pack());
    fact(html, "Scenario", view.origin().scenario().orElse("the pack as it is"));
    fact(html, "Input", AssuranceSection.shortFingerprint(view.origin()));
    Certificate proof = view.decided().allocation().certificate();
    fact(html, "Proven", proof.isBest() ? "best" : "within " + Figures.percent(proof.gap()));
    html.close().close();
  }

  private static void fact(Html html, String name, String value) {
    html.open("div").leaf("dt", name).leaf("dd", value).close();
  }
}
