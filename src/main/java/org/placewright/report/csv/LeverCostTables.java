package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.significant;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;
import static org.placewright.table.OutputColumn.optional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.Verdict;
import org.placewright.report.LeverCost;
import org.placewright.report.LeverCost.LeverFinding;
import org.placewright.report.LeverCost.ShortByRules;
import org.placewright.report.LeverCost.SpendByRules;
import org.placewright.report.LeverCostSentence;
import org.placewright.report.LeverCosts;
import org.placewright.report.LeverCount;
import org.placewright.report.PlanReport;
import org.placewright.report.PricedRow;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** What each lever costs: the plan beside plans without it, and where its prices hold. */
public final class LeverCostTables {
  /** The file of the costs. */
  public static final String COSTS_FILE = "lever_costs.csv";

  static final String WHEN = "Written by `levers`.";
  static final String WITHOUT =
      "The lever that is left out; `*` for all of the others in this file together.";

  private static final String FTE_YEARS = "weighted FTE-years";
  private static final String ALL = "all levers together";
  private static final String ONE = "one lever";

  /** One lever's cost, or that of all. */
  record PricedLever(String name, LeverCost cost, Optional<LeverCount> count, PlanReport decided) {
    Certificate with() {
      return decided.allocation().certificate();
    }

    Certificate other() {
      return cost.without().allocation().certificate();
    }

    Optional<LeverCosts> all() {
      return count.isPresent() ? Optional.empty() : decided.board().leverCosts();
    }

    String sentence() {
      return all()
          .map(costs -> LeverCostSentence.together(costs, cost))
          .orElseGet(() -> LeverCostSentence.of(cost, with()));
    }
  }

  static final OutputTable<PricedLever> COSTS =
      OutputTable.<PricedLever>of(
              COSTS_FILE,
              "What each lever costs: the plan, beside the best plan without that lever alone: one"
                  + " row for each lever in force, and for all together.",
              WHEN)
          .keyedBy("without")
          .with(text("without", WITHOUT, PricedLever::name))
          .with(rows("met", "Rows kept, with room for a place.", Verdict.State.MET))
          .with(rows("binding", "Rows kept, with less room.", Verdict.State.BINDING))
          .with(rows("relaxed", "Soft rows missed at their price.", Verdict.State.RELAXED))
          .with(
              optional(
                  row -> row.count().flatMap(LeverCount::tightest),
                  ALL,
                  text(
                      "tightest_row",
                      "The row that costs most, or else has least room for its size.",
                      Verdict::row)))
          .with(
              optional(
                  PricedLever::count,
                  ALL,
                  LeverAmount.column(
                      "slack",
                      "The room that this row has left.",
                      count ->
                          new LeverAmount(
                              count.tightest().map(Verdict::slack).orElse(0.0),
                              count.card().unit()))))
          .with(
              optional(
                  PricedLever::count,
                  ALL,
                  text("unit", "That of the lever.", c -> c.card().unit())))
          .with(
              optional(
                  PricedLever::count,
                  ALL,
                  significant(
                      "cost_fte_years",
                      "weighted FTE-years per unit",
                      "The price of this row, as in [levers.csv](levers.md).",
                      LeverCount::cost)))
          .with(
              choice(
                  "finding",
                  Arrays.stream(LeverFinding.values()).map(LeverFinding::word).toList(),
                  "`costs`: the best plan without it is shown to cost less; `nothing`: shown to cost"
                      + " as much; `not_shown`: neither, as the gaps are wider than the difference.",
                  row -> row.cost().finding(row.with()).word()))
          .with(
              figure("at_least", FTE_YEARS, "It costs no less.", row -> row.cost().range().least()))
          .with(
              optional(
                  row -> Optional.of(row.cost().range().most()).filter(Double::isFinite),
                  "no bound is known",
                  figure("at_most", FTE_YEARS, "It costs no more.", Function.identity())))
          .with(
              figure(
                  "by_bounds",
                  FTE_YEARS,
                  "The bound of the plan less `bound`: a good guess within `at_least` and"
                      + " `at_most`, as gaps of alike plans are alike; not proven.",
                  row -> row.cost().byBounds()))
          .with(
              figure(
                  "cost",
                  FTE_YEARS,
                  "Cost of the plan without it.",
                  row -> row.other().objective()))
          .with(
              figure(
                  "bound", FTE_YEARS, "No plan without it costs less.", row -> row.other().bound()))
          .with(
              places(
                  "moved",
                  "Places more or fewer in the plan without it, no one making up for another.",
                  row -> row.cost().moved()))
          .with(
              fte(
                  "short_by_rules_fte",
                  "Short in the country in the horizon year with the plan, less without it, all"
                      + " specialties; below 0 where the lever helps.",
                  row -> row.cost().shortByRules()))
          .with(
              gbp(
                  "spend_by_rules_gbp",
                  "Spend of all funds in all years with the plan, less without it.",
                  row -> row.cost().spendByRules()))
          .with(
              sums("alone_at_least", "`at_least` of all levers, added up.", c -> c.added().least()))
          .with(sums("alone_at_most", "`at_most` of all levers, added up.", c -> c.added().most()))
          .with(
              sums(
                  "alone_by_bounds",
                  "`by_bounds` of all levers, added up.",
                  LeverCosts::addedByBounds))
          .with(
              optional(
                  row -> row.all().map(all -> row.cost().byBounds() - all.addedByBounds()),
                  ONE,
                  figure(
                      "interaction",
                      FTE_YEARS,
                      "`by_bounds` less `alone_by_bounds`: below 0 where what several levers stop is"
                          + " counted for each, above 0 where one still stops what another was"
                          + " left out for.",
                      Function.identity())))
          .with(text("sentence", "The same for a reader.", PricedLever::sentence))
          .noting(
              "[How it is calculated](../models/lever-costs.md). A lever whose rows have no price in"
                  + " the proof of the plan is not planned without: the same proof holds without"
                  + " it, so `cost` and `bound` are those of the plan.");

  /** A specialty without a lever. */
  record ShortWithout(String name, ShortByRules change) {}

  static final OutputTable<ShortWithout> SHORTAGE =
      OutputTable.<ShortWithout>of(
              "lever_cost_shortage.csv",
              "Who is short by each lever in the horizon year: one row for each lever and specialty"
                  + " whose shortage differs.",
              WHEN)
          .keyedBy("without", "specialty")
          .with(text("without", WITHOUT, ShortWithout::name))
          .with(text("specialty", "The specialty.", row -> row.change().specialty()))
          .with(fte("demand_fte", "Needed in the country.", row -> row.change().demand()))
          .with(fte("short_fte", "Short with the plan.", row -> row.change().planned()))
          .with(fte("short_without_fte", "Short without the lever.", row -> row.change().without()))
          .with(
              fte(
                  "by_rules_fte",
                  "`short_fte` − `short_without_fte`.",
                  row -> row.change().byRules()));

  /** A fund without a lever. */
  record SpendWithout(String name, SpendByRules change) {}

  static final OutputTable<SpendWithout> SPEND =
      OutputTable.<SpendWithout>of(
              "lever_cost_spend.csv",
              "What each fund spends by each lever, in all financial years: one row for each lever"
                  + " and fund whose spend differs.",
              WHEN)
          .keyedBy("without", "fund")
          .with(text("without", WITHOUT, SpendWithout::name))
          .with(text("fund", "The fund.", row -> row.change().fund()))
          .with(gbp("spend_gbp", "Spent with the plan.", row -> row.change().planned()))
          .with(gbp("spend_without_gbp", "Spent without it.", row -> row.change().without()))
          .with(
              gbp(
                  "by_rules_gbp",
                  "`spend_gbp` − `spend_without_gbp`.",
                  row -> row.change().byRules()));

  private LeverCostTables() {}

  private static OutputColumn<PricedLever> rows(String name, String meaning, Verdict.State state) {
    return optional(
        PricedLever::count, ALL, whole(name, "rows", meaning, count -> count.in(state)));
  }

  private static OutputColumn<PricedLever> sums(
      String name, String meaning, Function<LeverCosts, Double> value) {
    return optional(
        row -> row.all().map(value).filter(Double::isFinite),
        ONE,
        figure(name, FTE_YEARS, meaning, Function.identity()));
  }

  /** All tables of what levers cost, without rows. */
  static List<OutputTable<?>> all() {
    List<OutputTable<?>> all =
        new ArrayList<>(List.of(COSTS, SHORTAGE, SPEND, LeverRangeTable.TABLE));
    all.addAll(WithoutLeverTables.all());
    return all;
  }

  /** The tables that {@code levers} answers with, without rows. */
  public static List<OutputTable<?>> answered() {
    return List.of(COSTS, SHORTAGE, SPEND, LeverRangeTable.TABLE);
  }

  /** All tables of what a plan's levers cost; none where that was not asked for. */
  public static List<FilledTable<?>> of(PlanReport decided) {
    List<FilledTable<?>> tables = new ArrayList<>();
    decided
        .board()
        .leverCosts()
        .ifPresent(
            costs -> {
              tables.addAll(of(decided, costs));
              tables.addAll(WithoutLeverTables.of(decided, costs.proofs()));
            });
    return tables;
  }

  /**
   * The tables of what a plan's levers cost, without what proves them.
   *
   * @param decided the plan
   * @param costs of its levers
   * @return the most telling first
   */
  public static List<FilledTable<?>> of(PlanReport decided, LeverCosts costs) {
    Map<String, LeverCount> counts = new TreeMap<>();
    LeverCount.of(decided.cards(), decided.allocation())
        .forEach(count -> counts.put(count.card().id(), count));
    List<PricedLever> priced = new ArrayList<>();
    List<ShortWithout> shortages = new ArrayList<>();
    List<SpendWithout> spends = new ArrayList<>();
    costs
        .byName()
        .forEach(
            (name, cost) -> {
              priced.add(
                  new PricedLever(name, cost, Optional.ofNullable(counts.get(name)), decided));
              cost.shortages().forEach(each -> shortages.add(new ShortWithout(name, each)));
              cost.spends().forEach(each -> spends.add(new SpendWithout(name, each)));
            });
    return List.of(
        COSTS.filledWith(priced),
        SHORTAGE.filledWith(shortages),
        SPEND.filledWith(spends),
        LeverRangeTable.TABLE.filledWith(PricedRow.of(decided, costs.proofs())));
  }
}
