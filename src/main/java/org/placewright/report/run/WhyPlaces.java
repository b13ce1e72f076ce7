package org.placewright.report.run;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.quantity.Figures;
import org.placewright.report.PlaceReason;
import org.placewright.report.SpecialtyLine;
import org.placewright.report.html.Html;

/** Why a specialty's first intake has as many places as it has, and not one more or fewer. */
final class WhyPlaces {
  /** With more programmes than so many a reader wants them summed up. */
  private static final int MOST_IN_FULL = 4;

  private static final int MOST_KINDS = 4;

  private WhyPlaces() {}

  static void write(Html html, Run run, SpecialtyLine line) {
    int year = run.horizon().firstIntakeYear();
    List<PlaceReason> reasons =
        run.decided().board().reasons().all().stream()
            .filter(reason -> reason.line().specialty().equals(line.specialty()))
            .filter(reason -> reason.line().intakeYear() == year)
            .toList();
    if (reasons.isEmpty()) {
      return;
    }
    html.leaf("h4", "Why not more or fewer in " + year);
    if (reasons.size() <= MOST_IN_FULL) {
      html.open("ul", "class", "why");
      reasons.forEach(
          reason ->
              html.open("li")
                  .leaf("b", reason.line().programme().id())
                  .text(": " + count(reason) + ". " + reason.sentence())
                  .close());
      html.close();
    } else {
      html.leaf("p", summary(reasons), "class", "why");
    }
  }

  private static String count(PlaceReason reason) {
    int places = reason.line().places().planned();
    return Figures.grouped(places) + (places == 1 ? " place" : " places");
  }

  /** The commonest answers first, each with the number of programmes that have it. */
  private static String summary(List<PlaceReason> reasons) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    reasons.forEach(reason -> kinds.merge(reason.rules(), 1, Integer::sum));
    StringBuilder text = new StringBuilder("One more place is ");
    List<Map.Entry<String, Integer>> common =
        kinds.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> kind) -> -kind.getValue())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    int told = 0;
    for (int k = 0; k < Math.min(MOST_KINDS, common.size()); k++) {
      text.append(k == 0 ? "" : "; ").append(common.get(k).getKey()).append(" in ");
      text.append(Figures.grouped(common.get(k).getValue())).append(" of ");
      text.append(Figures.grouped(reasons.size())).append(" programmes");
      told += common.get(k).getValue();
    }
    return text.append(told < reasons.size() ? "; otherwise in " + (reasons.size() - told) : "")
        .append(". Each has its sentence in the commissions and by the command explain.")
        .toString();
  }
}
