package org.placewright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.allocation.branch.Cover;
import org.placewright.allocation.branch.Leaves;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.report.csv.LeafTables;

/** A proof by leaves as a run wrote it. Whether it proves anything is not judged here. */
final class FinishedLeaves {
  private static final String SPECIALTY = "specialty";

  private FinishedLeaves() {}

  /**
   * Reads nodes and multipliers as they stand.
   *
   * @param leaves its nodes, by number
   * @param multipliers its sets of multipliers, by number
   * @throws UnreadableRun when numbers are none, or out of order
   */
  static Leaves read(RawTable leaves, RawTable multipliers) throws UnreadableRun {
    SortedMap<String, List<Cover.CoverNode>> nodes = new TreeMap<>();
    for (RawRow row : leaves.rows()) {
      List<Cover.CoverNode> its =
          nodes.computeIfAbsent(leaves.cell(row, SPECIALTY), name -> new ArrayList<>());
      if (whole(leaves.cell(row, "node")) != its.size()) {
        throw new UnreadableRun("The leaves are not in the order of their numbers.");
      }
      its.add(node(leaves, row));
    }
    Map<String, Double> shared = new TreeMap<>();
    SortedMap<String, List<Map<String, Double>>> sets = new TreeMap<>();
    nodes.forEach((name, its) -> sets.put(name, empty(its)));
    for (RawRow row : multipliers.rows()) {
      set(multipliers, row, shared, sets)
          .put(
              multipliers.cell(row, "row"),
              FinishedTable.multiplier(multipliers.cell(row, "multiplier")));
    }
    SortedMap<String, Cover> covers = new TreeMap<>();
    for (Map.Entry<String, List<Cover.CoverNode>> each : nodes.entrySet()) {
      List<Map<String, Double>> its = sets.getOrDefault(each.getKey(), List.of());
      its.forEach(set -> set.values().removeIf(value -> !Double.isFinite(value)));
      covers.put(each.getKey(), new Cover(each.getValue(), its));
    }
    shared.values().removeIf(value -> !Double.isFinite(value));
    return new Leaves(shared, covers);
  }

  private static Cover.CoverNode node(RawTable leaves, RawRow row) throws UnreadableRun {
    String of = leaves.cell(row, "of");
    String set = leaves.cell(row, "multipliers");
    boolean contradiction = LeafTables.CONTRADICTION.equals(leaves.cell(row, "proof"));
    return new Cover.CoverNode(
        of.isEmpty() ? Optional.empty() : Optional.of(whole(of)),
        leaves.cell(row, "column"),
        of.isEmpty() || "most".equals(leaves.cell(row, "side")),
        whole(leaves.cell(row, "limit")),
        set.isEmpty() ? Optional.empty() : Optional.of(new Cover.Leaf(contradiction, whole(set))));
  }

  /** The set that a row of multipliers belongs to. */
  private static Map<String, Double> set(
      RawTable multipliers,
      RawRow row,
      Map<String, Double> shared,
      SortedMap<String, List<Map<String, Double>>> sets)
      throws UnreadableRun {
    String specialty = multipliers.cell(row, SPECIALTY);
    int set = whole(multipliers.cell(row, "set"));
    if (set == LeafTables.SHARED && specialty.equals(Leaves.WHOLE)) {
      return shared;
    }
    List<Map<String, Double>> its = sets.getOrDefault(specialty, List.of());
    if (set < 0 || set >= its.size()) {
      throw new UnreadableRun("No leaf has the multipliers of set " + set + ".");
    }
    return its.get(set);
  }

  /** A set without a row has multipliers of 0 alone. */
  private static List<Map<String, Double>> empty(List<Cover.CoverNode> nodes) {
    List<Map<String, Double>> sets = new ArrayList<>();
    nodes.forEach(
        node ->
            node.leaf()
                .filter(leaf -> leaf.multipliers() == sets.size())
                .ifPresent(leaf -> sets.add(new TreeMap<>())));
    return sets;
  }

  private static int whole(String text) throws UnreadableRun {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException failure) {
      throw new UnreadableRun("The leaves have a number that is none: " + text);
    }
  }
}
