package org.placewright.report;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The files that a plan is written in, but for the manifest. */
public final class PlanFiles {
  /** The file of the places. */
  public static final String ALLOCATION = "allocation.csv";

  /** The file of the multipliers that prove the plan. */
  public static final String CERTIFICATE = "certificate.csv";

  /** The file of the headline. */
  public static final String SUMMARY = "summary.json";

  /** The file of the clinical leaders. */
  public static final String LEADERSHIP = LeadershipTables.HEADS;

  private PlanFiles() {}

  /**
   * All tables of a plan.
   *
   * @param decided the plan
   * @return by file name, sorted
   */
  public static Map<String, CsvTable> tables(DecidedPlan decided) {
    Map<String, CsvTable> tables = new TreeMap<>();
    CsvTable allocation = PlanTables.allocation(decided);
    tables.put(ALLOCATION, allocation);
    tables.putAll(CommissionTables.of(decided, allocation));
    tables.put("projection.csv", PlanTables.projection(decided.projection()));
    if (!decided.stages().isEmpty()) {
      tables.put(StagesTable.FILE, StagesTable.of(decided.stages()));
    }
    tables.put("spend.csv", MoneyTables.spend(decided.spend()));
    tables.put("virements.csv", MoneyTables.virements(decided));
    tables.put("paid_for.csv", MoneyTables.paidFor(decided.payments().paidFor()));
    if (!decided.payments().holders().isEmpty()) {
      tables.put(HolderTable.FILE, HolderTable.of(decided.payments().holders()));
    }
    tables.putAll(IncomeTables.of(decided.incomes()));
    if (!decided.curriculum().isEmpty()) {
      tables.put("curriculum_costs.csv", CurriculumCostTable.of(decided.curriculum()));
    }
    tables.put("levers.csv", LeverTable.of(decided.cards(), decided.allocation()));
    tables.put("scrutiny.csv", ScrutinyTable.of(decided));
    tables.put(AssumptionTable.FILE, AssumptionTable.of(decided.assumptions()));
    tables.put(CERTIFICATE, Multipliers.table(decided.allocation().multipliers()));
    tables.putAll(BoardTables.of(decided));
    tables.putAll(AssuranceTables.of(decided));
    tables.putAll(LeadershipTables.of(decided));
    return tables;
  }

  /**
   * Writes a plan.
   *
   * @param decided the plan
   * @param folder where to
   * @throws IOException when it cannot be written
   */
  public static void write(DecidedPlan decided, OutputFolder folder) throws IOException {
    for (Map.Entry<String, CsvTable> table : tables(decided).entrySet()) {
      folder.write(table.getKey(), table.getValue()::writeTo);
    }
    folder.write(SUMMARY, out -> Json.write(SummaryJson.of(decided), out));
  }
}
