package org.placewright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.allocation.BoundProof;
import org.placewright.folder.Sha256;
import org.placewright.json.Json;
import org.placewright.report.PlanReport;
import org.placewright.report.csv.AllocationRow;
import org.placewright.report.csv.AssumptionTable;
import org.placewright.report.csv.AssuranceTables;
import org.placewright.report.csv.BoardTables;
import org.placewright.report.csv.BriefRows;
import org.placewright.report.csv.CommissionTables;
import org.placewright.report.csv.CurriculumCostTable;
import org.placewright.report.csv.HolderTable;
import org.placewright.report.csv.IncomeTables;
import org.placewright.report.csv.LeadershipTables;
import org.placewright.report.csv.LeafTables;
import org.placewright.report.csv.LeverCostTables;
import org.placewright.report.csv.LeverTable;
import org.placewright.report.csv.MoneyTables;
import org.placewright.report.csv.Multipliers;
import org.placewright.report.csv.NearTable;
import org.placewright.report.csv.PaidTables;
import org.placewright.report.csv.PlanFanTable;
import org.placewright.report.csv.PlanTables;
import org.placewright.report.csv.ReasonTables;
import org.placewright.report.csv.ScenarioTables;
import org.placewright.report.csv.ScrutinyTable;
import org.placewright.report.csv.StageFlowsTable;
import org.placewright.report.json.SummaryJson;
import org.placewright.report.page.CommissionPage;
import org.placewright.report.page.PlanSource;
import org.placewright.report.run.RunReport;
import org.placewright.report.workbook.PlanWorkbook;
import org.placewright.report.workbook.WorkbookCover;
import org.placewright.scenario.Horizon;
import org.placewright.table.Detail;
import org.placewright.table.FilledTable;
import org.placewright.table.TableUse;

/** The files that a plan is written in, but for the manifest. */
public final class PlanFiles {

  /** The file of the headline. */
  public static final String SUMMARY = "summary.json";

  /** The headline's key of the proofs that it rests on: fingerprints by file name. */
  static final String PROOFS = "proofs";

  private static final int MOST_WARNINGS = 20;

  private PlanFiles() {}

  /**
   * The tables of a plan that a run of a detail writes.
   *
   * @param decided the plan and what is calculated from it
   * @param detail all rows and columns, or those that people read
   * @return in any order
   */
  public static List<FilledTable<?>> tables(PlanReport decided, Detail detail) {
    return all(decided).stream()
        .filter(table -> detail == Detail.FULL || table.declaration().use() != TableUse.DETAIL)
        .<FilledTable<?>>map(table -> table.in(detail))
        .toList();
  }

  private static List<FilledTable<?>> all(PlanReport decided) {
    BriefRows read = new BriefRows(decided.brief().scenario());
    List<FilledTable<?>> tables = new ArrayList<>();
    FilledTable<AllocationRow> allocation = PlanTables.allocation(decided);
    tables.add(allocation);
    decided.brief().near().ifPresent(near -> tables.add(NearTable.of(decided, near)));
    tables.addAll(CommissionTables.of(decided, allocation.rows()));
    tables.add(PlanTables.projection(decided.projection()).inBrief(row -> read.ofYear(row.year())));
    tables.add(
        PlanTables.byGroup(decided.brief().scenario(), decided.projection())
            .inBrief(row -> read.ofYear(row.year())));
    if (!decided.stages().isEmpty()) {
      tables.add(StageFlowsTable.of(decided.stages()));
    }
    tables.addAll(moneyTables(decided, read));
    tables.add(LeverTable.of(decided.cards(), decided.allocation()));
    tables.add(ReasonTables.of(decided.board().reasons()));
    tables.add(ScrutinyTable.of(decided));
    tables.add(AssumptionTable.of(decided.assumptions()));
    BoundProof proof = decided.allocation().proof();
    tables.add(Multipliers.of(Multipliers.TABLE, proof.multipliers()));
    proof.leaves().ifPresent(leaves -> tables.addAll(LeafTables.OF_PLAN.filled(leaves)));
    tables.addAll(BoardTables.of(decided));
    tables.addAll(LeverCostTables.of(decided));
    tables.addAll(AssuranceTables.of(decided));
    tables.addAll(LeadershipTables.of(decided));
    tables.addAll(ScenarioTables.of(decided.brief().scenario()));
    decided.fan().ifPresent(fan -> tables.add(PlanFanTable.of(fan, read)));
    return tables;
  }

  private static List<FilledTable<?>> moneyTables(PlanReport decided, BriefRows read) {
    List<FilledTable<?>> tables = new ArrayList<>();
    tables.add(MoneyTables.SPEND.filledWith(decided.spend()));
    tables.add(MoneyTables.virements(decided));
    tables.addAll(PaidTables.of(decided.payments().paidFor()));
    if (!decided.payments().holders().isEmpty()) {
      tables.add(
          HolderTable.TABLE
              .filledWith(decided.payments().holders())
              .inBrief(row -> read.ofMoney(row.money().year())));
    }
    tables.addAll(IncomeTables.of(decided.incomes(), read));
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
   * The workbook of a plan: its tables in brief.
   *
   * @param decided the plan and what is calculated from it
   * @param origin what it was made from
   * @return the bytes of {@link PlanWorkbook#FILE}
   */
  static byte[] workbook(PlanReport decided, PlanSource origin) {
    return PlanWorkbook.of(cover(decided, origin), tables(decided, Detail.BRIEF));
  }

  private static WorkbookCover cover(PlanReport decided, PlanSource origin) {
    Horizon horizon = decided.brief().scenario().horizon();
    List<String> lines = new ArrayList<>();
    lines.add(
        "The plan of the intakes "
            + horizon.firstIntakeYear()
            + " to "
            + horizon.lastIntakeYear()
            + ", with demand and supply to "
            + horizon.horizonYear()
            + ".");
    lines.add(
        "Pack "
            + origin.pack()
            + ", "
            + origin.scenario().map(name -> "scenario " + name).orElse("without a scenario")
            + (origin.without().isEmpty() ? "" : ", without " + String.join(", ", origin.without()))
            + ". Fingerprint of the input: "
            + origin.fingerprint()
            + ".");
    lines.add(
        "Each worksheet has one table, with its title in the first cell. Years are those in which"
            + " an intake or a financial year begins: 2009 is the financial year 2009/10.");
    lines.add(
        "Cells show few decimals and hold all that the CSV files of the run have. Ids are text. All"
            + " rows and columns, with those that few people read: placewright tables.");
    origin.warnings().stream().limit(MOST_WARNINGS).forEach(line -> lines.add("Warning: " + line));
    return new WorkbookCover("Training places: the plan of " + origin.pack(), lines);
  }

  /**
   * The headline of a plan. A proof does not follow from the places and the input, and many prove
   * one bound: so the headline names, by fingerprints, those that it rests on.
   *
   * @param decided the plan and what is calculated from it
   * @param warnings what a person should look at in the input, a line each
   * @param tables those of the plan
   * @return an object for {@link Json#write}
   */
  static Map<String, Object> summary(
      PlanReport decided, List<String> warnings, List<FilledTable<?>> tables) {
    Map<String, String> proofs = new TreeMap<>();
    for (FilledTable<?> table : tables) {
      if (table.declaration().use() == TableUse.PROOF) {
        proofs.put(table.file(), Sha256.ofBytes(table.bytes()));
      }
    }
    Map<String, Object> summary = SummaryJson.of(decided, warnings);
    summary.put(PROOFS, proofs);
    return summary;
  }
}
