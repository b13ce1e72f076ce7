package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.report.Evaluation;
import org.placewright.report.HeldPlan;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.ShortageBuilder;
import org.placewright.shortfall.StaffGroups.StaffGroup;
import org.placewright.table.OutputTable;

/** {@code evaluated_shortage.csv}: who is short with a plan held still, in both futures. */
final class EvaluatedShortage {
  private static final List<String> LEVELS = List.of("specialty", "group", "deanery");

  static final OutputTable<ShortInYear> TABLE =
      OutputTable.<ShortInYear>of(
              "evaluated_shortage.csv",
              "How short a plan held still leaves each specialty, group of staff and deanery, in"
                  + " both futures: one row for each of them and year.",
              "Written by `evaluate`.")
          .keyedBy("level", "name", "year")
          .with(choice("level", LEVELS, "What is short.", ShortInYear::level))
          .with(
              text(
                  "name",
                  "The id of the specialty or deanery, or the name of the group; `*` is all staff.",
                  ShortInYear::name))
          .with(year("year", "The year, at 30 September.", row -> row.now().year()))
          .with(fte("demand_as_planned_fte", "Demand as planned.", row -> row.before().demand()))
          .with(fte("demand_fte", "Demand in the other future.", row -> row.now().demand()))
          .with(
              fte(
                  "short_carrying_on_fte",
                  "Short in the other future with the baseline carried on.",
                  row -> row.now().carryingOn()))
          .with(fte("short_as_planned_fte", "Short as planned.", row -> row.before().planned()))
          .with(fte("short_fte", "Short in the other future.", row -> row.now().planned()))
          .with(
              fte(
                  "difference_fte",
                  "`short_fte` − `short_as_planned_fte`.",
                  row -> row.now().planned() - row.before().planned()))
          .noting(
              "Of a specialty and a group it is the country's, where a surplus next door counts"
                  + " ([groups](../models/board.md#groups)); of a deanery the sum over its"
                  + " specialties, where none does. Groups and deaneries leave out specialties"
                  + " whose shortage weighs nothing.");

  private EvaluatedShortage() {}

  /** How short somebody is in a year, as planned and in the other future. */
  record ShortInYear(String level, String name, Shortage before, Shortage now) {}

  static List<ShortInYear> rows(Evaluation evaluation) {
    List<ShortInYear> rows = new ArrayList<>();
    for (String level : LEVELS) {
      Map<String, List<Shortage>> before = shortages(level, evaluation.asPlanned());
      shortages(level, evaluation.inFuture())
          .forEach(
              (name, years) -> {
                List<Shortage> own = before.getOrDefault(name, List.of());
                for (int t = 0; t < years.size(); t++) {
                  Shortage then = t < own.size() ? own.get(t) : nobody(years.get(t).year());
                  rows.add(new ShortInYear(level, name, then, years.get(t)));
                }
              });
    }
    return rows;
  }

  private static Shortage nobody(int year) {
    return ShortageBuilder.builder().year(year).demand(0).carryingOn(0).planned(0).build();
  }

  private static Map<String, List<Shortage>> shortages(String level, HeldPlan plan) {
    return switch (level) {
      case "specialty" -> Shortage.bySpecialty(plan.projection());
      case "group" -> byGroup(plan);
      default -> byDeanery(plan);
    };
  }

  private static Map<String, List<Shortage>> byGroup(HeldPlan plan) {
    Map<String, List<Shortage>> groups = new TreeMap<>();
    Shortage.byGroup(plan.scenario(), plan.projection())
        .forEach(
            each ->
                groups
                    .computeIfAbsent(
                        each.group().map(StaffGroup::name).orElse(Wildcard.ANY),
                        name -> new ArrayList<>())
                    .add(each.shortage()));
    return groups;
  }

  private static Map<String, List<Shortage>> byDeanery(HeldPlan plan) {
    Set<String> weighed = weighed(plan);
    Map<String, Map<Integer, double[]>> sums = new TreeMap<>();
    for (ProjectionRow row : plan.projection()) {
      if (weighed.contains(row.specialty())) {
        double[] sum =
            sums.computeIfAbsent(row.deanery(), id -> new TreeMap<>())
                .computeIfAbsent(row.year(), year -> new double[3]);
        sum[0] += row.demandFte();
        sum[1] += Math.max(0, row.demandFte() - row.supplyWithoutPlanFte());
        sum[2] += row.shortfallFte();
      }
    }
    Map<String, List<Shortage>> deaneries = new TreeMap<>();
    sums.forEach(
        (deanery, years) ->
            years.forEach(
                (year, sum) ->
                    deaneries
                        .computeIfAbsent(deanery, id -> new ArrayList<>())
                        .add(
                            ShortageBuilder.builder()
                                .year(year)
                                .demand(sum[0])
                                .carryingOn(sum[1])
                                .planned(sum[2])
                                .build())));
    return deaneries;
  }

  private static Set<String> weighed(HeldPlan plan) {
    return plan.scenario().register().specialties().stream()
        .filter(specialty -> specialty.shortfallWeight() > 0)
        .map(Specialty::id)
        .collect(Collectors.toSet());
  }
}
