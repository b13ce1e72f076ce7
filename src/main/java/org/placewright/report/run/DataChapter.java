package org.placewright.report.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.allocation.lever.Scrutiny;
import org.placewright.allocation.lever.ScrutinyRow;
import org.placewright.allocation.lever.ScrutinyRow.ScrutinyState;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.AssumptionCount;
import org.placewright.assumption.Assumptions;
import org.placewright.assumption.Basis;
import org.placewright.assumption.Provenance;
import org.placewright.quantity.Figures;
import org.placewright.report.html.Html;
import org.placewright.report.html.HtmlTable;
import org.placewright.report.html.HtmlTable.HtmlColumn;

/** What the plan rests on: warnings, scores that are too old, and the register of assumptions. */
final class DataChapter {
  private static final int MOST_ROWS = 30;
  private static final String ILLUSTRATIVE = "illustrative";

  private final Html html;
  private final Run run;

  private DataChapter(Html html, Run run) {
    this.html = html;
    this.run = run;
  }

  static void write(Html html, Run run) {
    TitleChapter.begin(html, 5);
    DataChapter chapter = new DataChapter(html, run);
    chapter.warnings();
    chapter.scores();
    chapter.tables();
    chapter.sources();
    html.close();
  }

  private void warnings() {
    html.leaf("h3", "Warnings of the check");
    List<String> warnings = run.origin().warnings();
    if (warnings.isEmpty()) {
      html.leaf("p", "None.");
      return;
    }
    html.leaf("p", "What a person should look at in the input:").open("ul");
    warnings.forEach(line -> html.leaf("li", line));
    html.close();
  }

  private void scores() {
    html.leaf("h3", "Quality scores that are too old, or missing");
    List<ScrutinyRow> doubtful = doubtful();
    if (doubtful.isEmpty()) {
      html.leaf("p", "None of a programme with places.");
      return;
    }
    HtmlTable table =
        HtmlTable.begin(
            html,
            "Programmes with places and without a score that counts",
            List.of(
                HtmlColumn.text("Programme"),
                HtmlColumn.text("Score"),
                HtmlColumn.figure("Places, all planned intakes")));
    doubtful.stream()
        .limit(MOST_ROWS)
        .forEach(
            row ->
                table.row(
                    List.of(
                        row.programme().id(),
                        row.judgement().state() == ScrutinyState.STALE ? "too old" : "none",
                        Figures.grouped(row.places().planned()))));
    table.end();
    more(doubtful.size() - MOST_ROWS);
  }

  private void more(int count) {
    if (count > 0) {
      html.leaf("p", Figures.grouped(count) + " more are in scrutiny.csv.", "class", "more");
    }
  }

  /** Programmes that get places without a score that counts. */
  private List<ScrutinyRow> doubtful() {
    return Scrutiny.of(run.decided().brief(), run.decided().allocation()).stream()
        .filter(row -> row.places().planned() > 0)
        .filter(
            row ->
                row.judgement().state() == ScrutinyState.STALE
                    || row.judgement().state() == ScrutinyState.MISSING)
        .toList();
  }

  private void tables() {
    html.leaf("h3", "The register of assumptions, by table");
    html.leaf(
        "p",
        "Every figure that the run took for granted: printed somewhere, worked out from printed"
            + " figures, or somebody’s judgement. “Illustrative” are those judged that were made up"
            + " to show the program. assumptions.csv has each row with its value.");
    Map<String, List<Assumption>> byTable = new LinkedHashMap<>();
    for (Assumption row : run.decided().assumptions().rows()) {
      byTable.computeIfAbsent(row.id().table(), name -> new ArrayList<>()).add(row);
    }
    HtmlTable table =
        HtmlTable.sortable(
            html,
            "Assumptions by table of the pack",
            List.of(
                HtmlColumn.text("Table"),
                HtmlColumn.figure("All"),
                HtmlColumn.figure("Published"),
                HtmlColumn.figure("Derived"),
                HtmlColumn.figure("Judged"),
                HtmlColumn.figure("of these illustrative"),
                HtmlColumn.figure("Unknown"),
                HtmlColumn.figure("No owner")));
    byTable.forEach((name, rows) -> table.row(counts(name, rows)));
    table.total(counts("All", run.decided().assumptions().rows()));
    table.end();
  }

  private static List<String> counts(String name, List<Assumption> rows) {
    AssumptionCount count = new Assumptions(rows).count();
    long illustrative =
        rows.stream().filter(row -> row.provenance().source().contains(ILLUSTRATIVE)).count();
    return List.of(
        name,
        Figures.grouped(count.all()),
        Figures.grouped(count.published()),
        Figures.grouped(count.derived()),
        Figures.grouped(count.judged()),
        Figures.grouped(illustrative),
        Figures.grouped(count.unknown()),
        Figures.grouped(count.withoutOwner()));
  }

  /** What rows of a register have in common, as a person reads it. */
  private record SaidOf(Provenance provenance, List<Assumption> rows) {
    String tables() {
      return String.join(", ", rows.stream().map(row -> row.id().table()).distinct().toList());
    }
  }

  private void sources() {
    html.leaf("h3", "The register, by source");
    Map<String, SaidOf> bySource = new TreeMap<>();
    for (Assumption row : run.decided().assumptions().rows()) {
      Provenance from = row.provenance();
      bySource
          .computeIfAbsent(
              String.join("\n", from.source(), from.owner(), from.dated()),
              key -> new SaidOf(from, new ArrayList<>()))
          .rows()
          .add(row);
    }
    HtmlTable table =
        HtmlTable.sortable(
            html,
            "Sources of the figures, and who answers for them",
            List.of(
                HtmlColumn.text("Source"),
                HtmlColumn.text("Rests on"),
                HtmlColumn.text("Dated"),
                HtmlColumn.text("Owner"),
                HtmlColumn.text("Tables"),
                HtmlColumn.figure("Figures")));
    bySource.values().forEach(said -> table.row(cells(said)));
    table.end();
  }

  private static List<String> cells(SaidOf said) {
    Provenance from = said.provenance();
    return List.of(
        from.source().isEmpty() ? "nobody says" : from.source(),
        from.basis().map(Basis::word).orElse("unknown"),
        from.dated(),
        from.owner().isEmpty() ? "nobody" : from.owner(),
        said.tables(),
        Figures.grouped(said.rows().size()));
  }
}
