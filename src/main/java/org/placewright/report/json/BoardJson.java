package org.placewright.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.lever.PoolArithmetic;
import org.placewright.commission.WorseOff;
import org.placewright.report.BoardFigures;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.Shortage.OfGroup;
import org.placewright.shortfall.StaffGroups.GroupKind;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/** What a board asks of a plan, for {@code summary.json}. */
final class BoardJson {

  private BoardJson() {}

  static Map<String, Object> of(PlanReport decided) {
    BoardFigures board = decided.board();
    Horizon horizon = decided.brief().scenario().horizon();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("shortage_by_group", groups(board, horizon));
    json.put("worse_off", worseOff(board));
    json.put("pool_arithmetic", board.arithmetic().map(BoardJson::arithmetic));
    json.put("mission_cost", board.mission().map(mission -> mission(mission, decided)));
    return json;
  }

  private static List<Map<String, Object>> groups(BoardFigures board, Horizon horizon) {
    List<Integer> years =
        List.of(horizon.baseYear(), horizon.lastIntakeYear(), horizon.horizonYear());
    List<Map<String, Object>> all = new ArrayList<>();
    for (OfGroup each : board.groups()) {
      Shortage shortage = each.shortage();
      if (years.contains(shortage.year())) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("group", each.group().map(StaffGroup::name).orElse(Wildcard.ANY));
        json.put("year", shortage.year());
        json.put("demand_fte", SummaryJson.decimal(shortage.demand()));
        json.put("short_carrying_on_fte", SummaryJson.decimal(shortage.carryingOn()));
        json.put("short_fte", SummaryJson.decimal(shortage.planned()));
        json.put("short_carrying_on_share", SummaryJson.number(shortage.shareCarryingOn()));
        json.put("short_share", SummaryJson.number(shortage.sharePlanned()));
        all.add(json);
      }
    }
    return all;
  }

  private static Map<String, Object> worseOff(BoardFigures board) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("specialties", board.endWorse().size());
    json.put("by_more_than_3_points", board.worseByMoreThan(BoardFigures.SOME_POINTS));
    json.put("by_more_than_8_points", board.worseByMoreThan(BoardFigures.MANY_POINTS));
    List<Map<String, Object>> all = new ArrayList<>();
    for (WorseOff each : board.endWorse()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("specialty", each.specialty().id());
      one.put("short_carrying_on_share", SummaryJson.number(each.atHorizon().shareCarryingOn()));
      one.put("short_share", SummaryJson.number(each.atHorizon().sharePlanned()));
      one.put(
          "reason",
          each.constraint()
              .map(constraint -> constraint.verdict().row())
              .orElse(each.why().word()));
      all.add(one);
    }
    json.put("all", all);
    return json;
  }

  private static Map<String, Object> arithmetic(PoolArithmetic found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("year", found.year());
    json.put("pool", SummaryJson.decimal(found.pool()));
    json.put("half", SummaryJson.number(found.half()));
    json.put("hospital_entrants_left", SummaryJson.decimal(found.left()));
    json.put("hospital_entrants_before", SummaryJson.decimal(found.entered()));
    return json;
  }

  private static Map<String, Object> mission(BoardFigures.Mission mission, PlanReport decided) {
    Horizon horizon = decided.brief().scenario().horizon();
    Certificate without = mission.without().allocation().certificate();
    WithoutRules.CostRange cost = mission.without().cost(decided.allocation().certificate());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("levers", mission.without().levers());
    json.put("at_least", SummaryJson.decimal(cost.least()));
    json.put("at_most", SummaryJson.number(cost.most()));
    json.put("objective_without", SummaryJson.decimal(without.objective()));
    json.put("bound_without", SummaryJson.number(without.bound()));
    List<OfGroup> with = decided.board().groups();
    for (GroupKind kind : List.of(GroupKind.PRACTICE, GroupKind.HOSPITAL)) {
      String name = kind == GroupKind.PRACTICE ? "general_practice" : "hospital";
      json.put(name + "_short_fte", SummaryJson.decimal(BoardFigures.planned(with, kind, horizon)));
      json.put(
          name + "_short_without_fte",
          SummaryJson.decimal(BoardFigures.planned(mission.groups(), kind, horizon)));
    }
    return json;
  }
}
