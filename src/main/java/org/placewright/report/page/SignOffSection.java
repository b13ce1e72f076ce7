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

  static void write(Html html, View view) {
    html.open("section", "class", "sign").leaf("h2", "9. Sign-off");
    html.leaf(
        "p",
        "We commission the places in this document and its schedules, at the prices stated, for the"
            + " intakes of "
            + view.intakes()
            + "."
            + (view.laterYears().isEmpty()
                ? ""
                : " The intakes after them are not part of what we sign."));
    HtmlTable.frame(html, "Signatures").open("table").leaf("caption", "Signatures").open("thead").open("tr");
    for (String title : List.of("For", "Name", "Role", "Signature", "Date")) {
      html.leaf("th", title, "scope", "col", "class", "t");
    }
    html.close().close().open("tbody");
    for (String signatory : signatories(view)) {
      html.open("tr").leaf("th", signatory, "scope", "row");
      for (int i = 0; i < 4; i++) {
        html.leaf("td", "");
      }
      html.close();
    }
    html.close().close().close().close();
  }

  private static List<String> signatories(View view) {
    List<String> signatories = new ArrayList<>();
    signatories.add("Commissioner: " + view.who());
    signatories.add("Finance: " + view.who());
    signatories.add("Medical director: " + view.who());
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
