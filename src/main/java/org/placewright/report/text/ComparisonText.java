package org.placewright.report.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.assumption.Assumption;
import org.placewright.quantity.Figures;
import org.placewright.report.comparison.ComparedRun;
import org.placewright.report.comparison.CostDifference;
import org.placewright.report.comparison.DifferenceSentence;
import org.placewright.report.comparison.InputDifference;
import org.placewright.report.comparison.RunComparison;

/**
 * Finished plans side by side, for a terminal: what is proven in sentences, then tables with the
 * first run in full and the others beside it.
 */
public final class ComparisonText {
  /** More columns than this are parted into several tables, each with the first run. */
  private static final int MOST_BESIDE = 6;

  private static final int LONGEST_VALUE = 24;
  private static final int LONGEST_INPUT = 60;
  private static final int LONGEST_LISTED = 14;
  private static final int LONGEST_ITEM = 30;
  private static final int MOST_INPUTS = 12;

  /** What differs in one of several runs is a list. */
  private static final int MOST_LISTED = 6;

  private final RunComparison comparison;

  private ComparisonText(RunComparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Puts a comparison into words and tables.
   *
   * @param comparison finished plans, at least one
   * @return lines, each ended
   */
  public static String of(RunComparison comparison) {
    ComparisonText text = new ComparisonText(comparison);
    List<String> parts = new ArrayList<>(List.of(text.unassured(), text.proven(), text.asked()));
    List<ComparedRun> runs = comparison.runs();
    int from = 1;
    do {
      List<ComparedRun> beside = new ArrayList<>(List.of(comparison.first()));
      beside.addAll(runs.subList(Math.min(from, runs.size()), last(from, runs)));
      parts.add(new ComparisonColumns(new RunColumns(comparison, beside, LONGEST_ITEM)).text());
      from += MOST_BESIDE;
    } while (from < runs.size());
    parts.removeIf(String::isEmpty);
    return String.join("\n", parts);
  }

  private static int last(int from, List<ComparedRun> runs) {
    return Math.min(from + MOST_BESIDE, runs.size());
  }

  private String unassured() {
    StringBuilder text = new StringBuilder();
    for (ComparedRun run : comparison.runs()) {
      for (String scenario : run.asked().unassured()) {
        text.append(
            Paragraph.of(
                "UNASSURED: "
                    + scenario
                    + " reconfigures services without a whole case for change"
                    + (scenario.equals(run.name())
                        ? "."
                        : ", and " + run.name() + " rests on it.")));
      }
    }
    return text.toString();
  }

  private String proven() {
    StringBuilder text = new StringBuilder();
    for (ComparedRun run : comparison.runs()) {
      if (run.difference().finding() != CostDifference.CostFinding.FIRST) {
        text.append(Paragraph.of(DifferenceSentence.of(comparison.first(), run)));
      }
    }
    return text.toString();
  }

  private String asked() {
    Set<Assumption.Id> ids = new LinkedHashSet<>();
    for (ComparedRun run : comparison.runs()) {
      run.inputs().stream()
          .filter(InputDifference::isOfQuestion)
          .forEach(each -> ids.add(each.id()));
    }
    if (ids.isEmpty()) {
      return comparison.runs().size() == 1 ? "" : "  All were asked the same of the same input.\n";
    }
    if (comparison.runs().size() > 2) {
      return comparison.runs().stream()
          .skip(1)
          .map(ComparisonText::listed)
          .collect(Collectors.joining());
    }
    RunColumns all = new RunColumns(comparison, comparison.runs(), LONGEST_INPUT);
    List<List<String>> rows = new ArrayList<>();
    rows.add(all.head("Asked or assumed otherwise"));
    ids.stream()
        .limit(MOST_INPUTS)
        .forEach(id -> rows.add(all.row(item(id), run -> value(run, id))));
    return TextTable.of("l".repeat(comparison.runs().size() + 1), rows) + left(ids);
  }

  /** What one of several runs was asked otherwise than the first. */
  private static String listed(ComparedRun run) {
    List<InputDifference> all =
        run.inputs().stream()
            .filter(InputDifference::isOfQuestion)
            .filter(each -> !each.id().equals(InputDifference.SCENARIO))
            .toList();
    if (all.isEmpty()) {
      return Paragraph.of(run.name() + " was asked the same of the same input.");
    }
    StringBuilder lines =
        new StringBuilder("  " + run.name() + " was asked or assumed otherwise:\n");
    all.stream()
        .limit(MOST_LISTED)
        .forEach(each -> lines.append("  - ").append(change(each)).append('\n'));
    return lines
        + (all.size() > MOST_LISTED ? "    and " + (all.size() - MOST_LISTED) + " more\n" : "");
  }

  private static String change(InputDifference each) {
    if (each.id().key().equals(Assumption.ALL_RECORDS)) {
      return item(each.id()) + ": other rows";
    }
    return TextTable.cut(item(each.id()), LONGEST_INPUT)
        + ": "
        + TextTable.cut(each.other().filter(text -> !text.isEmpty()).orElse("-"), LONGEST_LISTED)
        + ", not "
        + TextTable.cut(each.first().filter(text -> !text.isEmpty()).orElse("-"), LONGEST_LISTED);
  }

  private static String item(Assumption.Id id) {
    return id.table().equals(InputDifference.RUN)
        ? id.parameter()
        : (id.table()
                + "."
                + id.parameter()
                + " "
                + (id.key().equals(Assumption.ALL_RECORDS) ? "" : id.key()))
            .strip();
  }

  private String value(ComparedRun run, Assumption.Id id) {
    Optional<InputDifference> differs =
        run.inputs().stream().filter(each -> each.id().equals(id)).findFirst();
    Optional<String> value =
        differs.isPresent()
            ? differs.flatMap(InputDifference::other)
            : comparison.runs().stream()
                .flatMap(other -> other.inputs().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .flatMap(InputDifference::first);
    return id.key().equals(Assumption.ALL_RECORDS)
        ? differs.map(any -> "other rows").orElse("-")
        : TextTable.cut(value.filter(text -> !text.isEmpty()).orElse("-"), LONGEST_VALUE);
  }

  /** What is not shown, counted by table. */
  private static String left(Set<Assumption.Id> ids) {
    Map<String, Integer> byTable = new TreeMap<>();
    ids.stream().skip(MOST_INPUTS).forEach(id -> byTable.merge(id.table(), 1, Integer::sum));
    if (byTable.isEmpty()) {
      return "";
    }
    List<String> counts = new ArrayList<>();
    byTable.forEach((table, count) -> counts.add(Figures.grouped(count) + " of " + table));
    return Paragraph.of("and more: " + String.join(", ", counts) + ".");
  }
}
