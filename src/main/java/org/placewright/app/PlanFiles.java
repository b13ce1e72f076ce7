package org.placewright.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.allocation.BoundProof;
import org.placewright.folder.OutputFolder;
import org.placewright.json.Json;
import org.placewright.report.PlanReport;
import org.placewright.report.csv.AllocationRow;
import org.placewright.report.csv.AssumptionTable;
import org.placewright.report.csv.AssuranceTables;
import org.placewright.report.csv.BoardTables;
import org.placewright.report.csv.CommissionTables;
import org.placewright.report.csv.CurriculumCostTable;
import org.placewright.report.csv.HolderTable;
import org.placewright.report.csv.IncomeTables;
import org.placewright.report.csv.LeadershipTables;
import org.placewright.report.csv.LeafTables;
import org.placewright.report.csv.LeverTable;
import org.placewright.report.csv.MoneyTables;
import org.placewright.report.csv.Multipliers;
import org.placewright.report.csv.PlanTables;
import org.placewright.report.csv.ReasonTables;
import org.placewright.report.csv.ScenarioTables;
import org.placewright.report.csv.ScrutinyTable;
import org.placewright.report.csv.StageFlowsTable;
import org.placewright.report.json.SummaryJson;
import org.placewright.report.page.CommissionPage;
import org.placewright.report.page.PlanSource;
import org.placewright.report.run.RunReport;
import org.placewright.table.FilledTable;

/** The files that a plan is written in, but for the manifest. */
public final class PlanFiles {

  /** The file of the headline. */
  public static final String SUMMARY = "summary.json";

  private PlanFiles() {}

  /**
   * All tables of a plan.
   *
   * @param decided the plan and what is calculated from it
   * @return in any order
   */
  public static List<FilledTable<?>> tables(PlanReport decided) {
    List<FilledTable<?>> tables = new ArrayList<>();
    FilledTable<AllocationRow> allocation = PlanTables.allocation(decided);
    tables.add(allocation);
    tables.addAll(CommissionTables.of(decided, allocation.rows()));
    tables.add(PlanTables.projection(decided.projection()));
    tables.add(PlanTables.byGroup(decided.brief().scenario(), decided.projection()));
    if (!decided.stages().isEmpty()) {
      tables.add(StageFlowsTable.of(decided.stages()));
    }
    tables.addAll(moneyTables(decided));
    tables.add(LeverTable.of(decided.cards(), decided.allocation()));
    tables.add(ReasonTables.of(decided.board().reasons()));
    tables.add(ScrutinyTable.of(decided));
    tables.add(AssumptionTable.of(decided.assumptions()));
    BoundProof proof = decided.allocation().proof();
    tables.add(Multipliers.of(Multipliers.TABLE, proof.multipliers()));
    proof.cover().ifPresent(cover -> tables.addAll(LeafTables.OF_PLAN.filled(cover)));
    tables.addAll(BoardTables.of(decided));
    tables.addAll(AssuranceTables.of(decided));
    tables.addAll(LeadershipTables.of(decided));
    tables.addAll(ScenarioTables.of(decided.brief().scenario()));
    return tables;
  }

  private static List<FilledTable<?>> moneyTables(PlanReport decided) {
    List<FilledTable<?>> tables = new ArrayList<>();
    tables.add(MoneyTables.SPEND.filledWith(decided.spend()));
    tables.add(MoneyTables.virements(decided));
    tables.add(MoneyTables.PAID_FOR.filledWith(decided.payments().paidFor()));
    if (!decided.payments().holders().isEmpty()) {
      tables.add(HolderTable.TABLE.filledWith(decided.payments().holders()));
    }
    tables.addAll(IncomeTables.of(decided.incomes()));
    if (!decided.curriculum().isEmpty()) {
      tables.add(CurriculumCostTable.TABLE.filledWith(decided.curriculum()));
    }
    return tables;
  }

  /**
   * All pages of a plan.
   *
   * @param decided the plan and what is calculated from it
   * @param origin what it was made from
   * @param details what the manifest says, but for program, version, time and files
   * @return by file name, sorted
   */
  public static Map<String, String> pages(
      PlanReport decided, PlanSource origin, Map<String, Object> details) {
    Map<String, String> pages = new TreeMap<>(CommissionPage.all(decided, origin));
    pages.put(RunReport.FILE, RunReport.page(decided, origin, details));
    return pages;
  }

  /**
   * Writes all files that describe a plan.
   *
   * @param decided the plan and what is calculated from it
   * @param warnings what a person should look at in the input, a line each
   * @param folder the output folder, still open
   * @throws IOException when it cannot be written
   */
  public static void write(PlanReport decided, List<String> warnings, OutputFolder folder)
      throws IOException {
    folder.writeAll(tables(decided));
    folder.write(SUMMARY, out -> Json.write(SummaryJson.of(decided, warnings), out));
  }
}
