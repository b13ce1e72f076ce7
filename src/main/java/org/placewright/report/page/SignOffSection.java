package org.placewright.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.scenario.register.Deanery;
import org.placewright.shortfall.StaffGroups;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/** Where those who answer for a commission sign it. */
final class SignOffSection {
  private SignOffSection() {}

  /** For those who commission, on the front page. */
  static void first(Html html, View view) {
    html.open("div", "class", "sign");
    html.leaf(
        "p",
        "We commission the places in this document and its schedules, at the prices stated, for the"
            + " intakes of "
            + view.intakes()
            + "."
            + (view.laterYears().isEmpty()
                ? ""
                : " The intakes after them are not part of what we sign."));
    table(
        html,
        "Signatures of the commissioner",
        List.of(
            "Commissioner: " + view.who(),
            "Finance: " + view.who(),
            "Medical director: " + view.who()));
    html.close();
  }

  /** For those who train. */
  static void write(Html html, View view) {
    html.open("section", "class", "sign").leaf("h2", "9. Agreed with");
    html.leaf(
        "p",
        "The bodies and deaneries whose training this is; who commissions it signs on the front page.");
    table(html, "Signatures of bodies and deaneries", signatories(view));
    html.close();
  }

  private static void table(Html html, String caption, List<String> signatories) {
    HtmlTable.frame(html, caption).open("table").leaf("caption", caption);
    html.open("thead").open("tr");
    for (String title : List.of("For", "Name and role", "Signature", "Date")) {
      html.leaf("th", title, "scope", "col", "class", "t");
    }
    html.close().close().open("tbody");
    for (String signatory : signatories) {
      html.open("tr").leaf("th", signatory, "scope", "row");
      html.leaf("td", "").leaf("td", "").leaf("td", "").close();
    }
    html.close().close().close();
  }

  private static List<String> signatories(View view) {
    List<String> signatories = new ArrayList<>();
    StaffGroups groups = StaffGroups.of(view.decided().brief().scenario());
    Set<String> bought = new TreeSet<>();
    view.committed().forEach(line -> bought.add(groups.of(line.specialty()).name()));
    groups.all().stream()
        .map(StaffGroup::name)
        .filter(bought::contains)
        .forEach(name -> signatories.add("College or professional body: " + name));
    for (Deanery deanery : view.byDeanery().keySet()) {
      signatories.add("Deanery dean: " + deanery.name());
    }
    return signatories;
  }
}
