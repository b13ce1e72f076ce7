package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewright.allocation.RuleCosts;
import org.placewright.allocation.WithoutRules;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.LeverCosts;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Scenario;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;
import org.placewright.table.TableUse;

/** The plans without each lever, and what proves their bounds. */
public final class WithoutLeverTables {
  /** The file of their places. */
  public static final String PLACES_FILE = "lever_cost_places.csv";

  /** The file of the multipliers of their bounds. */
  public static final String CERTIFICATE_FILE = "lever_cost_certificate.csv";

  /** The files of their proofs by leaves. */
  public static final LeafTables LEAVES =
      new LeafTables("lever_cost_leaves.csv", "lever_cost_leaf_multipliers.csv");

  /** Places of a programme's intake without a lever. */
  record PlacesWithout(String name, String programme, int year, int planned, int places) {}

  static final OutputTable<PlacesWithout> PLACES =
      OutputTable.<PlacesWithout>of(
              PLACES_FILE,
              "The plans without each lever: one row for each programme and intake with other places"
                  + " than in the plan.",
              LeverCostTables.WHEN)
          .keyedBy("without", "programme", "intake_year")
          .with(text("without", LeverCostTables.WITHOUT, PlacesWithout::name))
          .with(text("programme", "The programme.", PlacesWithout::programme))
          .with(year("intake_year", "The year of the intake.", PlacesWithout::year))
          .with(places("planned_places", "In the plan.", PlacesWithout::planned))
          .with(places("places", "In the plan without the lever.", PlacesWithout::places))
          .noting("They are no proposals: they say [what levers cost](../models/lever-costs.md).");

  /** A row of a proof of the plan without a lever. */
  record OfPlanWithout<R>(String name, R row) {}

  static final OutputTable<OfPlanWithout<Map.Entry<String, Double>>> CERTIFICATE =
      of(
          CERTIFICATE_FILE,
          "What proves the bounds of the plans without each lever: one row for each multiplier that"
              + " is not 0.",
          Multipliers.TABLE,
          List.of("without", "row"));

  static final OutputTable<OfPlanWithout<LeafTables.NumberedNode>> NODES =
      of(
          LEAVES.leavesFile(),
          "The proofs by leaves of the plans without each lever, where they prove more: one row for"
              + " each node.",
          LeafTables.OF_PLAN.leaves(),
          List.of("without", "specialty", "node"));

  static final OutputTable<OfPlanWithout<LeafTables.SetMultiplier>> SETS =
      of(
          LEAVES.multipliersFile(),
          "What proves the leaves of the plans without each lever: one row for each multiplier that"
              + " is not 0.",
          LeafTables.OF_PLAN.multipliers(),
          List.of("without", "specialty", "set", "row"));

  private WithoutLeverTables() {}

  private static <R> OutputTable<OfPlanWithout<R>> of(
      String file, String title, OutputTable<R> proof, List<String> key) {
    return OutputTable.<OfPlanWithout<R>>of(file, title, LeverCostTables.WHEN)
        .usedFor(TableUse.PROOF)
        .keyedBy(key.toArray(String[]::new))
        .with(text("without", LeverCostTables.WITHOUT, OfPlanWithout::name))
        .withAllOf(proof, OfPlanWithout::row);
  }

  /** All tables, without rows. */
  static List<OutputTable<?>> all() {
    return List.of(PLACES, CERTIFICATE, NODES, SETS);
  }

  /**
   * The tables of a plan's levers.
   *
   * @param decided the plan
   * @param proofs the plans without them
   */
  public static List<FilledTable<?>> of(PlanReport decided, RuleCosts proofs) {
    List<PlacesWithout> places = new ArrayList<>();
    List<OfPlanWithout<Map.Entry<String, Double>>> multipliers = new ArrayList<>();
    List<OfPlanWithout<LeafTables.NumberedNode>> nodes = new ArrayList<>();
    List<OfPlanWithout<LeafTables.SetMultiplier>> sets = new ArrayList<>();
    proofs
        .byName(LeverCosts.ALL)
        .forEach(
            (name, without) -> {
              addPlaces(name, decided, without, places);
              Multipliers.rows(without.allocation().proof().multipliers())
                  .forEach(row -> multipliers.add(new OfPlanWithout<>(name, row)));
              without
                  .allocation()
                  .proof()
                  .leaves()
                  .ifPresent(
                      leaves -> {
                        LeafTables.nodes(leaves)
                            .forEach(row -> nodes.add(new OfPlanWithout<>(name, row)));
                        LeafTables.sets(leaves)
                            .forEach(row -> sets.add(new OfPlanWithout<>(name, row)));
                      });
            });
    List<FilledTable<?>> tables =
        new ArrayList<>(List.of(PLACES.filledWith(places), CERTIFICATE.filledWith(multipliers)));
    if (!nodes.isEmpty()) {
      tables.addAll(List.of(NODES.filledWith(nodes), SETS.filledWith(sets)));
    }
    return tables;
  }

  private static void addPlaces(
      String name, PlanReport decided, WithoutRules without, List<PlacesWithout> rows) {
    Scenario scenario = decided.brief().scenario();
    PlacesPlan plan = decided.allocation().plan();
    PlacesPlan other = without.allocation().plan();
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < plan.intakes(); i++) {
        if (plan.at(p, i) != other.at(p, i)) {
          String programme = scenario.register().programmes().get(p).id();
          int year = scenario.horizon().firstIntakeYear() + i;
          rows.add(new PlacesWithout(name, programme, year, plan.at(p, i), other.at(p, i)));
        }
      }
    }
  }
}
