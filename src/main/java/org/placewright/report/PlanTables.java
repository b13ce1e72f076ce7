package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Baseline;
import org.placewright.commission.Standing;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.shortfall.ProjectionRow;

/** The tables of a run, as its files hold them. */
public final class PlanTables {
  private static final List<String> ALLOCATION =
      List.of(
          "programme",
          "specialty",
          "deanery",
          "provider",
          "sha",
          "commissioner",
          "intake_year",
          "status",
          "baseline_places",
          "advised_places",
          "places",
          "change",
          "expected_entrants");

  private static final List<String> PROJECTION =
      List.of(
          "specialty",
          "deanery",
          "year",
          "demand_fte",
          "supply_without_plan_fte",
          "supply_fte",
          "shortfall_fte",
          "surplus_fte",
          "headcount",
          "men",
          "women",
          "joiners",
          "leavers",
          "completions");

  private PlanTables() {}

  /**
   * {@code allocation.csv}: what is commissioned.
   *
   * @param decided the plan
   * @return a row for each programme and intake, in that order
   */
  public static CsvTable allocation(DecidedPlan decided) {
    List<List<String>> rows = new ArrayList<>();
    for (int p = 0; p < decided.brief().baseline().programmes(); p++) {
      for (int i = 0; i < decided.brief().scenario().horizon().intakes(); i++) {
        rows.add(allocation(decided, p, i));
      }
    }
    return new CsvTable(ALLOCATION, rows);
  }

  private static List<String> allocation(DecidedPlan decided, int index, int intake) {
    Scenario scenario = decided.brief().scenario();
    Baseline baseline = decided.brief().baseline();
    Programme programme = scenario.register().programmes().get(index);
    Specialty specialty = scenario.register().specialties().get(baseline.specialty(index));
    Deanery deanery = scenario.register().deaneries().get(baseline.deanery(index));
    int places = decided.allocation().plan().at(index, intake);
    int year = scenario.horizon().firstIntakeYear() + intake;
    return List.of(
        programme.id(),
        programme.specialty(),
        programme.deanery(),
        programme.provider(),
        deanery.sha(),
        specialty.commissioner().name(),
        whole(year),
        Standing.of(scenario, year).word(),
        whole(baseline.places(index)),
        whole(decided.advice().places(index)),
        whole(places),
        whole(places - baseline.places(index)),
        Figures.fte(places * baseline.fill(index)));
  }

  /**
   * {@code projection.csv}: demand and supply.
   *
   * @param projection rows of a projection
   * @return the same rows
   */
  public static CsvTable projection(List<ProjectionRow> projection) {
    return new CsvTable(PROJECTION, projection.stream().map(PlanTables::projection).toList());
  }

  private static List<String> projection(ProjectionRow row) {
    return List.of(
        row.specialty(),
        row.deanery(),
        whole(row.year()),
        Figures.fte(row.demandFte()),
        Figures.fte(row.supplyWithoutPlanFte()),
        Figures.fte(row.supplyFte()),
        Figures.fte(row.shortfallFte()),
        Figures.fte(row.surplusFte()),
        Figures.fte(row.people().headcount()),
        Figures.fte(row.people().men()),
        Figures.fte(row.people().women()),
        Figures.fte(row.people().joiners()),
        Figures.fte(row.people().leavers()),
        Figures.fte(row.people().completions()));
  }

  private static String whole(int number) {
    return Integer.toString(number);
  }
}
