package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.allocation.Verdict;
import org.placewright.quantity.Figures;
import org.placewright.report.Evaluation;
import org.placewright.report.HeldPlan;
import org.placewright.scenario.Horizon;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/** A plan held still in another future, for a terminal. */
public final class EvaluationText {
  private static final int MOST_RULES = 12;
  private static final int LONGEST_GROUP = 28;
  private static final double MILLION = 1e6;
  private static final String POUNDS = "£";

  private EvaluationText() {}

  /**
   * Sums up how a plan fares.
   *
   * @param evaluation in both futures
   * @return lines of at most 100 characters, each ended
   */
  public static String of(Evaluation evaluation) {
    return CaseText.of(evaluation.inFuture().scenario())
        + measures(evaluation)
        + "\n"
        + groups(evaluation)
        + "\n"
        + broken(evaluation);
  }

  private static String measures(Evaluation evaluation) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("The plan held still", "as planned", "in this future", "difference"));
    for (Evaluation.HeldMeasure measure : evaluation.measures()) {
      boolean money = measure.unit().equals(POUNDS);
      double unit = money ? MILLION : 1;
      boolean rules = measure.unit().equals("rules");
      int decimals = rules ? 0 : 1;
      rows.add(
          List.of(
              measure.title() + (rules ? "" : ", " + (money ? "£m" : measure.unit())),
              Figures.grouped(measure.asPlanned().doubleValue() / unit, decimals),
              Figures.grouped(measure.inFuture().doubleValue() / unit, decimals),
              Figures.change(measure.difference().doubleValue() / unit, decimals)));
    }
    return TextTable.of("lrrr", rows);
  }

  private static String groups(Evaluation evaluation) {
    Horizon horizon = evaluation.inFuture().scenario().horizon();
    Map<String, Shortage> before = byName(evaluation.asPlanned());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Short in " + horizon.horizonYear() + " (FTE, of demand)",
            "as planned",
            "in this future",
            "by carrying on"));
    Shortage.byGroup(evaluation.inFuture().scenario(), evaluation.inFuture().projection()).stream()
        .filter(each -> each.shortage().year() == horizon.horizonYear())
        .forEach(
            each -> {
              String name = name(each);
              rows.add(
                  List.of(
                      TextTable.cut(name, LONGEST_GROUP),
                      before.containsKey(name) ? BoardText.planned(before.get(name)) : "-",
                      BoardText.planned(each.shortage()),
                      BoardText.asNow(each.shortage())));
            });
    return TextTable.of("lrrr", rows);
  }

  private static Map<String, Shortage> byName(HeldPlan plan) {
    return Shortage.byGroup(plan.scenario(), plan.projection()).stream()
        .filter(each -> each.shortage().year() == plan.scenario().horizon().horizonYear())
        .collect(Collectors.toMap(EvaluationText::name, Shortage.OfGroup::shortage));
  }

  private static String name(Shortage.OfGroup group) {
    return group.group().map(StaffGroup::name).orElse("all staff");
  }

  private static String broken(Evaluation evaluation) {
    List<Verdict> broken =
        evaluation.inFuture().verdicts().stream()
            .filter(verdict -> verdict.state() == Verdict.State.BROKEN)
            .toList();
    if (broken.isEmpty()) {
      return Paragraph.of("It keeps every hard rule in this future.");
    }
    Map<String, Long> byLever =
        broken.stream()
            .collect(Collectors.groupingBy(Verdict::lever, TreeMap::new, Collectors.counting()));
    String levers =
        byLever.entrySet().stream()
            .map(each -> each.getKey() + " (" + each.getValue() + ")")
            .collect(Collectors.joining(", "));
    String lines =
        broken.stream()
            .limit(MOST_RULES)
            .map(verdict -> Paragraph.of(verdict.row() + ": " + verdict.sentence()))
            .collect(Collectors.joining());
    int left = broken.size() - Math.min(broken.size(), MOST_RULES);
    return Paragraph.of("It misses hard rules in this future: " + levers + ".")
        + lines
        + (left == 0 ? "" : "  and " + left + " more, in evaluated_rules.csv\n");
  }
}
