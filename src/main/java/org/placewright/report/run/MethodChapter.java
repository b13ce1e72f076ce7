package org.placewright.report.run;

import java.util.List;
import org.placewright.allocation.Certificate;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;

/** How the figures come about, and what proves the plan. */
final class MethodChapter {
  private static final List<List<String>> EQUATIONS =
      List.of(
          List.of(
              "Supply",
              "supply[s,d,y] = Σ staff by age and sex × participation, in FTE; staff[y] = staff[y−1]"
                  + " − leaving − moving out + moving in + joining + completing training"),
          List.of(
              "Demand", "by the method of demand_methods.csv, × the drivers of demand_drivers.csv"),
          List.of("Shortage", "S[s,d,y] = demand[s,d,y] − supply[s,d,y]; below 0 a surplus"),
          List.of(
              "Cost of a plan",
              "Σ v[s,y] · ((1 − λ) · φ(S[s,y]; D[s,y]) + λ · Σ φ(S[s,d,y]; D[s,d,y])) + change_price ·"
                  + " Σ |x[j,t] − x[j,t−1]| + pool_price · Σ max(0, pool − entrants) + what soft levers"
                  + " are missed by, at their prices"),
          List.of(
              "Tiers",
              "φ prices each part of a shortage by its share of demand: the more of a specialty is"
                  + " missing, the dearer the next FTE"),
          List.of(
              "Weight of a year",
              "v[s,y] = shortfall_weight / (1 + discount_rate)^(y − base year)"),
          List.of("Gap", "(cost of the plan − bound) / cost of the plan"));

  private MethodChapter() {}

  static void write(Html html, Run run) {
    TitleChapter.begin(html, 6);
    html.leaf("h3", "The equations").open("dl", "class", "equations");
    for (List<String> equation : EQUATIONS) {
      html.open("div").leaf("dt", equation.get(0)).leaf("dd", equation.get(1)).close();
    }
    html.close();
    html.leaf(
        "p", "s specialty, d deanery, y year, j programme, t planned intake, x whole places.");
    certificate(html, run);
    html.close();
  }

  private static void certificate(Html html, Run run) {
    html.leaf("h3", "The certificate");
    Certificate proof = run.decided().allocation().certificate();
    html.leaf(
        "p",
        proof.holds()
            ? "The plan is certified: every row of the model was evaluated without rounding from the"
                + " whole places, every lever judged them by its own arithmetic, and supply was"
                + " calculated again by the cohort engine. No solver’s word is in it. placewright"
                + " verify repeats it from the files, and makes this page again."
            : "The plan is not certified.");
    proof(html, run, proof);
  }

  private static void proof(Html html, Run run, Certificate proof) {
    HtmlTable table =
        HtmlTable.begin(
            html,
            "The proof in figures",
            List.of(HtmlColumn.text("What"), HtmlColumn.figure("Weighted FTE-years")));
    table.row(
        List.of(
            "Carrying on, by the same measure",
            Figures.grouped(run.decided().board().carryingOn(), 1)));
    table.row(List.of("The plan", Figures.grouped(proof.objective(), 1)));
    table.row(
        List.of(
            "No plan costs less than",
            Double.isFinite(proof.bound()) ? Figures.grouped(proof.bound(), 1) : "not known"));
    table.row(List.of("Gap", Figures.percent(proof.gap())));
    table.row(List.of("Rows or levers broken", Figures.grouped(proof.failures().size())));
    table.end();
  }
}
