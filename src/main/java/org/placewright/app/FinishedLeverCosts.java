package org.placewright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.placewright.allocation.BoundProof;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.PriceRange;
import org.placewright.allocation.RuleCosts;
import org.placewright.allocation.WithoutRules;
import org.placewright.allocation.branch.Leaves;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.LeverCosts;
import org.placewright.report.RowPrice;
import org.placewright.report.csv.LeverCostTables;
import org.placewright.report.csv.LeverRangeTable;
import org.placewright.report.csv.WithoutLeverTables;

/**
 * What the levers of a finished plan cost, from its own files.
 *
 * @param run its files and its input
 * @param planner proves plans
 * @param progress called with a sentence as each step begins
 */
record FinishedLeverCosts(FinishedRun run, Planner planner, Consumer<String> progress) {
  private static final String WITHOUT = "without";

  /**
   * Proves the plans without each lever again.
   *
   * @param brief of the plan
   * @param plan its places
   * @return empty where the run says nothing of it
   * @throws UnreadableRun when its files do not say what they must
   */
  Optional<RuleCosts> read(PlanBrief brief, PlacesPlan plan) throws UnreadableRun {
    if (run.folder().stored(LeverCostTables.COSTS_FILE).isEmpty()) {
      return Optional.empty();
    }
    List<String> names = names(brief);
    List<WithoutRules> alone = new ArrayList<>();
    Optional<WithoutRules> together = Optional.empty();
    List<String> levers = names.stream().filter(name -> !name.equals(LeverCosts.ALL)).toList();
    for (String name : names) {
      boolean all = name.equals(LeverCosts.ALL);
      progress.accept("Proving the plan without " + (all ? "any of these" : name));
      WithoutRules without = without(name, all ? levers : List.of(name), brief, plan);
      if (all) {
        together = Optional.of(without);
      } else {
        alone.add(without);
      }
    }
    return Optional.of(new RuleCosts(alone, together, ranges(brief)));
  }

  private List<String> names(PlanBrief brief) throws UnreadableRun {
    RawTable table = run.table(LeverCostTables.COSTS_FILE);
    List<String> names = table.rows().stream().map(row -> table.cell(row, WITHOUT)).toList();
    List<String> known = new ArrayList<>(Levers.inForce(brief).ids());
    known.add(LeverCosts.ALL);
    known.retainAll(names);
    if (!known.equals(names)) {
      throw new UnreadableRun(
          LeverCostTables.COSTS_FILE + " names no levers in force, in their order: " + names);
    }
    return names;
  }

  private WithoutRules without(String name, List<String> levers, PlanBrief brief, PlacesPlan plan)
      throws UnreadableRun {
    PlacesPlan places =
        FinishedTable.places(
            table(WithoutLeverTables.PLACES_FILE, name), "places", brief.scenario(), plan::at);
    BoundProof proof =
        new BoundProof(
            FinishedTable.multipliers(table(WithoutLeverTables.CERTIFICATE_FILE, name)),
            leaves(name));
    return new WithoutRules(
        levers, planner.certify(WithoutRules.brief(brief, levers), places, proof));
  }

  private Optional<Leaves> leaves(String name) throws UnreadableRun {
    if (run.folder().stored(WithoutLeverTables.LEAVES.leavesFile()).isEmpty()) {
      return Optional.empty();
    }
    RawTable nodes = table(WithoutLeverTables.LEAVES.leavesFile(), name);
    return nodes.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(
            FinishedLeaves.read(nodes, table(WithoutLeverTables.LEAVES.multipliersFile(), name)));
  }

  /** The rows of one lever's plan. */
  private RawTable table(String file, String name) throws UnreadableRun {
    RawTable all = run.table(file);
    return all.withRows(
        all.rows().stream().filter(row -> all.cell(row, WITHOUT).equals(name)).toList());
  }

  /** The ranges are the solver's word: only it could say them again. */
  private SortedMap<String, PriceRange> ranges(PlanBrief brief) throws UnreadableRun {
    RawTable table = run.table(LeverRangeTable.FILE);
    Map<String, String> units = new TreeMap<>();
    Levers.inForce(brief).cards().forEach(card -> units.put(card.id(), card.unit()));
    SortedMap<String, PriceRange> ranges = new TreeMap<>();
    for (RawRow row : table.rows()) {
      String lever = table.cell(row, "lever");
      double unit = RowPrice.POUNDS.equals(units.get(lever)) ? RowPrice.PENCE_A_POUND : 1;
      String name = lever + "[" + table.cell(row, "scope") + "," + table.cell(row, "year") + "]";
      if (table.cell(row, "known").equals("yes")) {
        ranges.put(
            name,
            new PriceRange(
                unit * room(table.cell(row, "less_room")),
                unit * room(table.cell(row, "more_room"))));
      }
    }
    return ranges;
  }

  private static double room(String text) throws UnreadableRun {
    if (text.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    double room = FinishedTable.multiplier(text);
    if (!Double.isFinite(room) || room < 0) {
      throw new UnreadableRun(LeverRangeTable.FILE + " gives room that is none: " + text);
    }
    return room;
  }
}
