package org.placewright.report.run;

import java.util.List;
import java.util.Map;
import org.placewright.report.PlanReport;
import org.placewright.report.html.Html;
import org.placewright.report.html.PageFrame;
import org.placewright.report.page.PlanSource;

/** {@code report.html}: a plan as people open it, from the headline to the manifest. */
public final class RunReport {
  /** Its file, within the folder of a run. */
  public static final String FILE = "report.html";

  private static final List<String> SHEETS = List.of("page.css", "report.css");

  private RunReport() {}

  /**
   * The page of a plan.
   *
   * @param decided the plan
   * @param origin what it was made from
   * @param details what the manifest says of the run, but for program, version, time and files
   * @return the same text whenever it is made
   */
  public static String page(PlanReport decided, PlanSource origin, Map<String, Object> details) {
    Run run = Run.of(decided, origin, details);
    Html html = PageFrame.begin("Plan of training places: " + run.title(), SHEETS);
    TitleChapter.write(html, run);
    PlanChapter.write(html, run);
    SpecialtiesChapter.write(html, run);
    DeaneriesChapter.write(html, run);
    MoneyChapter.write(html, run);
    LeversChapter.write(html, run);
    DataChapter.write(html, run);
    MethodChapter.write(html, run);
    ManifestChapter.write(html, run);
    return PageFrame.end(html, "report.js");
  }
}
