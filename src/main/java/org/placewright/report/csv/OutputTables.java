package org.placewright.report.csv;

import java.util.List;
import java.util.stream.Stream;
import org.placewright.table.OutputTable;

/** All tables that commands write, for their documentation. */
public final class OutputTables {
  private OutputTables() {}

  /**
   * Lists every table that some command writes.
   *
   * @param collected names of the tables that providers fill in
   * @return by command, in the order in which a reader meets them
   */
  public static List<OutputTable<?>> all(List<String> collected) {
    return Stream.of(
            ofPlaces(),
            ofMoney(),
            besidePlan(),
            ofOtherCommands(),
            ComparisonTables.all(),
            LeverCostTables.all(),
            SweepTables.all(),
            ThresholdTables.all(),
            RobustTables.all(),
            ReasonTables.explained(),
            CheckTables.all(),
            List.of(CollectedTable.table(collected)))
        .<OutputTable<?>>flatMap(List::stream)
        .toList();
  }

  private static List<OutputTable<?>> ofPlaces() {
    return List.of(
        PlanTables.ALLOCATION,
        NearTable.TABLE,
        CommissionTables.COMMISSION,
        CommissionTables.INDEX,
        PlanTables.PROJECTION,
        PlanTables.BY_GROUP,
        BoardTables.GROUPS,
        WorseOffTable.TABLE,
        BoardTables.WITHOUT_MISSION,
        Multipliers.WITHOUT_MISSION,
        LeafTables.WITHOUT_MISSION.leaves(),
        LeafTables.WITHOUT_MISSION.multipliers(),
        StageFlowsTable.TABLE,
        LeverTable.TABLE,
        ReasonTables.REASONS,
        ScrutinyTable.TABLE,
        AssuranceTables.TABLE);
  }

  private static List<OutputTable<?>> ofMoney() {
    return List.of(
        MoneyTables.SPEND,
        MoneyTables.VIREMENTS,
        PaidTables.BY_FUND,
        PaidTables.BY_SPECIALTY,
        HolderTable.TABLE,
        IncomeTables.BILLS,
        IncomeTables.PROVIDERS,
        IncomeTables.BALANCE,
        CurriculumCostTable.TABLE);
  }

  private static List<OutputTable<?>> besidePlan() {
    return List.of(
        LeadershipTables.HEADS,
        LeadershipTables.SPEND,
        LeadershipTables.SUPPLY,
        Multipliers.TABLE,
        LeafTables.OF_PLAN.leaves(),
        LeafTables.OF_PLAN.multipliers(),
        AssumptionTable.TABLE,
        ScenarioTables.IN_FORCE,
        ScenarioTables.MOVES);
  }

  private static List<OutputTable<?>> ofOtherCommands() {
    return List.of(
        ChallengeTable.TABLE,
        FanTables.FAN,
        FanTables.RISK,
        FanTables.TORNADO,
        AdviceTable.TABLE,
        AdviceRangeTable.TABLE,
        BacktestTables.COMPARISONS,
        BacktestTables.BANDS,
        AuditTables.STATEMENTS,
        AuditTables.RAIDS,
        EvaluationTables.MEASURES,
        EvaluatedShortage.TABLE,
        EvaluationTables.SPEND,
        EvaluationTables.RULES,
        PlanFanTable.TABLE,
        YearlyTable.TABLE);
  }
}
