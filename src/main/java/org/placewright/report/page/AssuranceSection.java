package org.placewright.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.lever.ScrutinyRow;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;

/** The quality of what is bought, and the proof of the plan. */
final class AssuranceSection {
  private static final int SHORT_FINGERPRINT = 12;

  private AssuranceSection() {}

  static void write(Html html, View view) {
    html.open("section").leaf("h2", "8. Quality and proof");
    html.leaf("p", quality(view));
    html.leaf("p", certificate(view.decided().allocation().certificate()));
    html.leaf("p", origin(view.origin()));
    warnings(html, view.origin().warnings());
    html.close();
  }

  private static void warnings(Html html, List<String> warnings) {
    if (warnings.isEmpty()) {
      return;
    }
    html.leaf("p", "What the check of the input asks a person to look at:").open("ul");
    warnings.forEach(line -> html.leaf("li", line));
    html.close();
  }

  private static String quality(View view) {
    Set<String> own = new HashSet<>();
    view.committed().forEach(line -> own.add(line.programme().id()));
    List<ScrutinyRow> rows =
        view.scrutiny().stream().filter(row -> own.contains(row.programme().id())).toList();
    List<ScrutinyRow> bought = rows.stream().filter(row -> row.places().planned() > 0).toList();
    List<String> parts = new ArrayList<>();
    for (ScrutinyRow.ScrutinyState state : ScrutinyRow.ScrutinyState.values()) {
      long count = bought.stream().filter(row -> row.judgement().state() == state).count();
      if (count > 0) {
        parts.add(Figures.grouped(count) + " " + words(state));
      }
    }
    int held = rows.size() - bought.size();
    return "Quality. Of the "
        + programmes(bought.size())
        + " with places: "
        + (parts.isEmpty() ? "none" : String.join("; ", parts))
        + threshold(rows)
        + (held > 0 ? " The threshold holds back " + programmes(held) + " altogether." : "")
        + " Every score, its date, trend and assessor is in scrutiny.csv.";
  }

  private static String programmes(long count) {
    return Figures.grouped(count) + (count == 1 ? " programme" : " programmes");
  }

  private static String words(ScrutinyRow.ScrutinyState state) {
    return switch (state) {
      case MET -> "pass the threshold";
      case BELOW -> "score below it";
      case STALE -> "have a score that is too old";
      case MISSING -> "have no independent score";
      case OFF -> "have no threshold in force";
    };
  }

  private static String threshold(List<ScrutinyRow> rows) {
    OptionalDouble threshold =
        rows.stream().flatMapToDouble(row -> row.judgement().threshold().stream()).max();
    return threshold.isPresent()
        ? ", which is " + Figures.significant(threshold.getAsDouble()) + " points."
        : ".";
  }

  private static String certificate(Certificate certificate) {
    return "Proof. The whole plan, of which this is a part, is certified: it keeps every hard lever,"
        + " calculated exactly from its whole places, and "
        + (certificate.isBest()
            ? "no plan can be better."
            : Double.isFinite(certificate.gap())
                ? "no plan can be better by more than " + Figures.percent(certificate.gap()) + "."
                : "how far it is from the best plan is not known.");
  }

  private static String origin(PlanSource origin) {
    return "Made from the pack “"
        + origin.pack()
        + "”, "
        + origin.scenario().map(name -> "scenario “" + name + "”").orElse("as it is")
        + (origin.without().isEmpty() ? "" : ", without " + String.join(", ", origin.without()))
        + ". Fingerprint of the input: "
        + shortFingerprint(origin)
        + ". manifest.json has it in full; placewright verify calculates this page again from it.";
  }

  static String shortFingerprint(PlanSource origin) {
    return origin.fingerprint().substring(0, SHORT_FINGERPRINT);
  }
}
