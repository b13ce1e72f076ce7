package org.placewright.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.Verdict;
import org.placewright.quantity.Figures;
import org.placewright.report.LeverCost;
import org.placewright.report.LeverCost.ShortByRules;
import org.placewright.report.LeverCostSentence;
import org.placewright.report.LeverCosts;
import org.placewright.report.LeverCount;
import org.placewright.report.PlanReport;
import org.placewright.report.PricedRow;

/** What each lever costs, for a terminal. */
public final class LeverCostText {
  private static final int MOST_SPECIALTIES = 4;
  private static final int MOST_PRICES = 12;
  private static final int LONGEST_ROW = 52;
  private static final double SHOWN = 0.05;
  private static final double MILLION = 1e8;

  private LeverCostText() {}

  /**
   * What each lever of a plan costs.
   *
   * @param decided the plan
   * @param costs of its levers
   * @return lines of at most 100 characters, each ended
   */
  public static String of(PlanReport decided, LeverCosts costs) {
    StringBuilder text = new StringBuilder();
    text.append(
        Paragraph.of(
            "What each lever costs: the best plan with it, less the best plan without it alone, in"
                + " weighted FTE-years. What is proven lies between the costs and bounds of both;"
                + " by the bounds alone it is a good guess. Then what the lever does: places moved,"
                + " FTE short in "
                + decided.brief().scenario().horizon().horizonYear()
                + ", and spend."));
    text.append(table(decided, costs));
    costs
        .together()
        .ifPresent(all -> text.append(Paragraph.of(LeverCostSentence.together(costs, all))));
    return text.append(shortages(costs)).append(prices(decided, costs)).toString();
  }

  private static String table(PlanReport decided, LeverCosts costs) {
    List<List<String>> rows = new ArrayList<>();
    int end = decided.brief().scenario().horizon().horizonYear();
    rows.add(
        List.of(
            "Without",
            "met",
            "binding",
            "missed",
            "costs, proven",
            "by bounds",
            "places",
            "short " + end,
            "£m"));
    Map<String, LeverCount> counts =
        LeverCount.of(decided.cards(), decided.allocation()).stream()
            .collect(Collectors.toMap(count -> count.card().id(), count -> count));
    costs
        .byName()
        .forEach(
            (name, cost) ->
                rows.add(
                    row(
                        name,
                        cost,
                        Optional.ofNullable(counts.get(name)),
                        decided.allocation().certificate())));
    return TextTable.of("lrrrrrrrr", rows);
  }

  private static List<String> row(
      String name, LeverCost cost, Optional<LeverCount> count, Certificate with) {
    return List.of(
        count.isPresent() ? name : "all of these",
        count.map(each -> Figures.grouped(each.in(Verdict.State.MET))).orElse(""),
        count.map(each -> Figures.grouped(each.in(Verdict.State.BINDING))).orElse(""),
        count.map(each -> Figures.grouped(each.in(Verdict.State.RELAXED))).orElse(""),
        LeverCostSentence.brief(cost, with),
        Figures.grouped(cost.byBounds(), 1),
        Figures.grouped(cost.moved()),
        Figures.change(cost.shortByRules(), 1),
        Figures.change(cost.spendByRules().pence() / MILLION, 2));
  }

  private static String shortages(LeverCosts costs) {
    String lines =
        costs.alone().stream()
            .map(cost -> dearest(cost.without().levers().get(0), cost))
            .collect(Collectors.joining());
    return lines.isEmpty()
        ? ""
        : "\n"
            + Paragraph.of("FTE short by each lever at the horizon, where most differs:")
            + lines;
  }

  private static String dearest(String lever, LeverCost cost) {
    String dearest =
        cost.shortages().stream()
            .filter(change -> Math.abs(change.byRules()) >= SHOWN)
            .sorted(
                Comparator.comparingDouble((ShortByRules change) -> -Math.abs(change.byRules())))
            .limit(MOST_SPECIALTIES)
            .map(change -> change.specialty() + " " + Figures.change(change.byRules(), 1))
            .collect(Collectors.joining(", "));
    return dearest.isEmpty() ? "" : Paragraph.of(lever + ": " + dearest);
  }

  private static String prices(PlanReport decided, LeverCosts costs) {
    List<PricedRow> dearest =
        PricedRow.of(decided, costs.proofs()).stream()
            .filter(row -> row.range().isPresent())
            .sorted(Comparator.comparingDouble(row -> -row.price()))
            .toList();
    if (dearest.isEmpty()) {
      return "";
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Row", "price", "per", "for less by", "for more by"));
    dearest.stream().limit(MOST_PRICES).map(LeverCostText::row).forEach(rows::add);
    int more = dearest.size() - MOST_PRICES;
    return "\n"
        + Paragraph.of(
            "What a unit of room is worth at the margin, and for how many units less or more that is"
                + " just so. Whatever the amount, less room costs that much a unit at least, and"
                + " more saves that much a unit at most.")
        + TextTable.of("lrlrr", rows)
        + (more > 0 ? "  and " + more + " more, in lever_ranges.csv\n" : "");
  }

  private static List<String> row(PricedRow row) {
    return List.of(
        TextTable.cut(row.verdict().row(), LONGEST_ROW),
        Figures.significant(row.price()),
        row.unit(),
        row.range().map(range -> room(range.less())).orElse(""),
        row.range().map(range -> room(range.more())).orElse(""));
  }

  private static String room(double room) {
    return Double.isInfinite(room) ? "any" : Figures.grouped(room, room < 100 ? 2 : 0);
  }
}
