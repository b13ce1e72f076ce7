package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.figure;
import static org.placewright.report.csv.OutputColumns.fte;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.placewright.commission.CommitmentStatus;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Commissioner;
import org.placewright.shortfall.GroupProjection;
import org.placewright.shortfall.PeopleAndFlows;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of places, and of demand and supply. */
public final class PlanTables {
  /** The file of the commissioned places. */
  public static final String ALLOCATION_FILE = "allocation.csv";

  /** How firm an intake is, in words. */
  static final List<String> STANDINGS =
      Arrays.stream(CommitmentStatus.values()).map(CommitmentStatus::word).toList();

  /** Who may commission, in words. */
  static final List<String> COMMISSIONERS =
      Arrays.stream(Commissioner.values()).<String>map(Commissioner::name).toList();

  static final OutputTable<AllocationRow> ALLOCATION =
      OutputTable.<AllocationRow>of(
              PlanTables.ALLOCATION_FILE,
              "What is commissioned: one row for each programme and planned intake.",
              "Written by `plan`.")
          .keyedBy("programme", "intake_year")
          .with(
              text(
                  "programme",
                  "The programme, an id of `programmes.csv`.",
                  row -> row.programme().id()))
          .with(text("specialty", "Its specialty.", row -> row.programme().specialty()))
          .with(text("deanery", "The deanery it trains in.", row -> row.programme().deanery()))
          .with(text("provider", "The provider that runs it.", row -> row.programme().provider()))
          .with(text("sha", "The strategic health authority of its deanery.", AllocationRow::sha))
          .with(
              choice(
                  "commissioner",
                  COMMISSIONERS,
                  "Who commissions its specialty: Medical Education England (`MEE`) or the SHA"
                      + " (`SHA`).",
                  row -> row.commissioner().name()))
          .with(year("intake_year", "The year in which the trainees enter.", AllocationRow::year))
          .with(
              choice(
                  "status",
                  STANDINGS,
                  "`committed`: commissioned now; `indicative`: planned again next year. The"
                      + " setting `committed_intakes` says how many intakes, from the first, are"
                      + " committed.",
                  row -> row.standing().word()))
          .with(
              places(
                  "baseline_places",
                  "Places of the year before the first planned intake; 0 if `intakes.csv` has no"
                      + " row for it.",
                  AllocationRow::baseline))
          .with(
              places(
                  "advised_places",
                  "Places that [the advice](../models/advice.md) would put here, with no money or"
                      + " capacity in the way; the same in every intake.",
                  AllocationRow::advised))
          .with(
              places(
                  "places",
                  "**What is commissioned**, where the intake is committed.",
                  AllocationRow::places))
          .with(
              places(
                  "change", "`places` − `baseline_places`.", row -> row.places() - row.baseline()))
          .with(
              figure(
                  "expected_entrants",
                  "entrants",
                  "`places` × fill rate.",
                  AllocationRow::entrants));

  /** What a row says of its demand, supply and people. */
  private static final List<OutputColumn<ProjectionRow>> FIGURES =
      List.of(
          fte(
              "demand_fte",
              "[Demand](../models/demand.md), at central rates.",
              ProjectionRow::demandFte),
          fte(
              "supply_without_plan_fte",
              "[Supply](../models/supply.md) with the baseline intake carried on.",
              ProjectionRow::supplyWithoutPlanFte),
          fte("supply_fte", "Supply with the plan.", ProjectionRow::supplyFte),
          fte(
              "shortfall_fte",
              "Demand − supply with the plan, never below 0.",
              ProjectionRow::shortfallFte),
          fte(
              "surplus_fte",
              "Supply with the plan − demand, never below 0.",
              ProjectionRow::surplusFte),
          people("headcount", "People in post with the plan.", PeopleAndFlows::headcount),
          people("men", "Men in post with the plan.", PeopleAndFlows::men),
          people("women", "Women in post with the plan.", PeopleAndFlows::women),
          people(
              "joiners",
              "Who took work up in the year and works here: from training, from abroad, back to"
                  + " practice; 0 in the base year.",
              PeopleAndFlows::joiners),
          people(
              "leavers",
              "Who was in post here a year before and is no more; 0 in the base year."
                  + " `headcount` = that of the year before + `joiners` − `leavers`.",
              PeopleAndFlows::leavers),
          people(
              "completions",
              "Who completed training in the year, in the deanery that trained them; 0 in the"
                  + " base year.",
              PeopleAndFlows::completions));

  /** Demand and supply by specialty, deanery and year. */
  static final OutputTable<ProjectionRow> PROJECTION =
      OutputTable.<ProjectionRow>of(
              "projection.csv",
              "Demand, supply and people in post: one row for each specialty, deanery and year from"
                  + " the base year to the horizon.",
              "Written by `plan`, `evaluate` and `project`; of `project` both supplies are that of"
                  + " carrying on.")
          .keyedBy("specialty", "deanery", "year")
          .with(text("specialty", "The specialty.", ProjectionRow::specialty))
          .with(text("deanery", "The deanery in which people work.", ProjectionRow::deanery))
          .with(year("year", "The year, at 30 September.", ProjectionRow::year))
          .withEach(FIGURES)
          .noting(BriefRows.OF_YEARS)
          .noting(
              "A surplus in one deanery is never set against a shortfall in another. So totals of"
                  + " shortfall are sums of the column, not differences of totals.");

  /** Demand and supply by group of staff, deanery and year. */
  static final OutputTable<ProjectionRow> BY_GROUP =
      OutputTable.<ProjectionRow>of(
              "projection_by_group.csv",
              "Demand, supply and people in post of each group of staff: one row for each group,"
                  + " deanery and year, and for all of them.",
              "Written by `plan`, `evaluate` and `project`, as [projection.csv](projection.md).")
          .keyedBy("group", "deanery", "year")
          .with(
              text(
                  "group",
                  "The group, by `group` of `specialties.csv` or as [usual](../models/board.md#groups);"
                      + " `*` for all staff.",
                  ProjectionRow::specialty))
          .with(
              text(
                  "deanery",
                  "The deanery in which people work; `*` for all of them.",
                  ProjectionRow::deanery))
          .with(year("year", "The year, at 30 September.", ProjectionRow::year))
          .withEach(FIGURES)
          .noting(BriefRows.OF_YEARS)
          .noting(
              "Sums of the rows of [projection.csv](projection.md), so that no surplus is set"
                  + " against a shortfall elsewhere; where one next door counts, see"
                  + " [shortage_by_group.csv](shortage_by_group.md). Specialties with a"
                  + " `shortfall_weight` of 0 are in no group.");

  private PlanTables() {}

  private static OutputColumn<ProjectionRow> people(
      String name, String meaning, Function<PeopleAndFlows, Double> value) {
    return OutputColumns.<PeopleAndFlows>figure(name, "people", meaning, value)
        .within(ProjectionRow::people)
        .inFullOnly();
  }

  /** What is commissioned, by programme and intake. */
  public static FilledTable<AllocationRow> allocation(PlanReport decided) {
    List<AllocationRow> rows = new ArrayList<>();
    for (int p = 0; p < decided.brief().baseline().programmes(); p++) {
      for (int i = 0; i < decided.brief().scenario().horizon().intakes(); i++) {
        rows.add(AllocationRow.of(decided, p, i));
      }
    }
    return ALLOCATION.filledWith(rows);
  }

  /**
   * {@code projection.csv}: demand and supply.
   *
   * @param projection rows of a projection
   * @return the same rows
   */
  public static FilledTable<ProjectionRow> projection(List<ProjectionRow> projection) {
    return PROJECTION.filledWith(projection);
  }

  /**
   * {@code projection_by_group.csv}: the same by group of staff.
   *
   * @param scenario says who is in which group
   * @param projection rows of a projection
   * @return their sums
   */
  public static FilledTable<ProjectionRow> byGroup(
      Scenario scenario, List<ProjectionRow> projection) {
    return BY_GROUP.filledWith(GroupProjection.of(scenario, projection));
  }
}
