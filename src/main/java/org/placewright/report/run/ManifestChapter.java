package org.placewright.report.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;

/** What was run on what, as the manifest has it. */
final class ManifestChapter {
  /** Shown elsewhere, or only of use to a program. */
  private static final Set<String> LEFT_OUT = Set.of("warnings", "steps");

  private ManifestChapter() {}

  static void write(Html html, Run run) {
    TitleChapter.begin(html, 7);
    html.leaf(
        "p",
        "manifest.json has this with the version of the program, the time, the steps of the search"
            + " and the fingerprints of all files of the run, this page’s too.");
    HtmlTable facts =
        HtmlTable.begin(html, "The run", List.of(HtmlColumn.text("Key"), HtmlColumn.text("Value")));
    run.details()
        .forEach(
            (key, value) -> {
              if (!LEFT_OUT.contains(key) && !isTable(value)) {
                facts.row(List.of(key, text(value)));
              }
            });
    facts.end();
    levers(html, run);
    inputs(html, run);
    html.close();
  }

  private static boolean isTable(Object value) {
    return value instanceof Map<?, ?>
        || (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance));
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.map(ManifestChapter::text).orElse("none");
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : String.join(", ", list.stream().map(ManifestChapter::text).toList());
    }
    return value instanceof BigDecimal number ? Figures.exact(number) : String.valueOf(value);
  }

  private static void levers(Html html, Run run) {
    if (!(run.details().get("levers") instanceof List<?> rows)) {
      return;
    }
    List<String> keys = List.of("lever", "scope", "from_year", "to_year", "value", "mode");
    List<HtmlColumn> columns = new ArrayList<>();
    keys.forEach(
        key -> columns.add(key.equals("value") ? HtmlColumn.figure(key) : HtmlColumn.text(key)));
    HtmlTable table = HtmlTable.begin(html, "Levers as they were set", columns);
    for (Object row : rows) {
      if (row instanceof Map<?, ?> lever) {
        table.row(
            keys.stream().map(key -> lever.containsKey(key) ? text(lever.get(key)) : "").toList());
      }
    }
    table.end();
  }

  private static void inputs(Html html, Run run) {
    if (!(run.details().get("inputs") instanceof Map<?, ?> inputs)) {
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            html,
            "Files of the input",
            List.of(HtmlColumn.text("File"), HtmlColumn.text("SHA-256")));
    inputs.forEach((name, hash) -> table.row(List.of(text(name), text(hash))));
    table.end();
  }
}
