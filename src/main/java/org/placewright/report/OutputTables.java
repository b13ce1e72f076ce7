package org.placewright.report;

import java.util.List;
import org.placewright.report.table.OutputTable;

/** All tables that commands write, for their documentation. */
public final class OutputTables {
  private OutputTables() {}

  /**
   * Every table.
   *
   * @param collected names of the tables that providers fill in
   * @return by command, in the order in which a reader meets them
   */
  public static List<OutputTable<?>> all(List<String> collected) {
    return List.of(
        PlanTables.ALLOCATION,
        CommissionTables.COMMISSION,
        CommissionTables.INDEX,
        PlanTables.PROJECTION,
        BoardTables.GROUPS,
        WorseOffTable.TABLE,
        BoardTables.WITHOUT_MISSION,
        Multipliers.WITHOUT_MISSION,
        StagesTable.TABLE,
        LeverTable.TABLE,
        ScrutinyTable.TABLE,
        AssuranceTables.TABLE,
        MoneyTables.SPEND,
        MoneyTables.VIREMENTS,
        MoneyTables.PAID_FOR,
        HolderTable.TABLE,
        IncomeTables.BILLS,
        IncomeTables.PROVIDERS,
        IncomeTables.BALANCE,
        CurriculumCostTable.TABLE,
        LeadershipTables.HEADS,
        LeadershipTables.SPEND,
        LeadershipTables.SUPPLY,
        Multipliers.TABLE,
        AssumptionTable.TABLE,
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
        CollectedTable.table(collected));
  }
}
