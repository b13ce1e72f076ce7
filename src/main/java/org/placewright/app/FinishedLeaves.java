package org.placewright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.branch.Cover;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.report.csv.LeafTables;

/** A proof by leaves as a run wrote it. Whether it proves anything is not judged here. */
final class FinishedLeaves {
  private FinishedLeaves() {}

  /**
   * Reads nodes and multipliers as they stand.
   *
   * @param leaves its nodes, by number
   * @param multipliers its sets of multipliers, by number
   * @throws UnreadableRun when numbers are none, or out of order
   */
  static Cover read(RawTable leaves, RawTable multipliers) throws UnreadableRun {
    List<Cover.CoverNode> nodes = new ArrayList<>();
    for (RawRow row : leaves.rows()) {
      if (whole(leaves.cell(row, "node")) != nodes.size()) {
        throw new UnreadableRun("The leaves are not in the order of their numbers.");
      }
      String of = leaves.cell(row, "of");
      String set = leaves.cell(row, "multipliers");
      boolean contradiction = LeafTables.CONTRADICTION.equals(leaves.cell(row, "proof"));
      nodes.add(
          new Cover.CoverNode(
              of.isEmpty() ? Optional.empty() : Optional.of(whole(of)),
              leaves.cell(row, "column"),
              "most".equals(leaves.cell(row, "side")),
              whole(leaves.cell(row, "limit")),
              set.isEmpty()
                  ? Optional.empty()
                  : Optional.of(new Cover.Leaf(contradiction, whole(set)))));
    }
    return new Cover(nodes, sets(nodes, multipliers));
  }

  /** A set without a row has multipliers of 0 alone. */
  private static List<Map<String, Double>> sets(List<Cover.CoverNode> nodes, RawTable multipliers)
      throws UnreadableRun {
    List<Map<String, Double>> sets = new ArrayList<>();
    nodes.forEach(
        node ->
            node.leaf()
                .filter(leaf -> leaf.multipliers() == sets.size())
                .ifPresent(leaf -> sets.add(new TreeMap<>())));
    for (RawRow row : multipliers.rows()) {
      int set = whole(multipliers.cell(row, "set"));
      if (set < 0 || set >= sets.size()) {
        throw new UnreadableRun("No leaf has the multipliers of set " + set + ".");
      }
      double multiplier = FinishedTable.multiplier(multipliers.cell(row, "multiplier"));
      if (Double.isFinite(multiplier)) {
        sets.get(set).put(multipliers.cell(row, "row"), multiplier);
      }
    }
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
