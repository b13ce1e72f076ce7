package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.multiplier;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.allocation.branch.Cover;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;
import org.placewright.table.TableUse;

/**
 * A proof by leaves as two tables.
 *
 * @param leavesFile the file of the nodes
 * @param multipliersFile the file of what proves the leaves
 */
public record LeafTables(String leavesFile, String multipliersFile) {
  /** The proof of the plan itself. */
  public static final LeafTables OF_PLAN = new LeafTables("leaves.csv", "leaf_multipliers.csv");

  /** The proof of the plan without the mission's rules. */
  public static final LeafTables WITHOUT_MISSION =
      new LeafTables("without_mission_leaves.csv", "without_mission_leaf_multipliers.csv");

  /** How the word stands in the file of a leaf that holds no plan. */
  public static final String CONTRADICTION = "contradiction";

  private static final OutputColumn<Cover.Leaf> SET =
      whole(
          "multipliers", "number", "The set in the file of multipliers.", Cover.Leaf::multipliers);

  private static final String ROOT = "It is the root.";
  private static final String NO_LEAF = "It is cut.";

  private static final String WHEN =
      "Written by `plan` where a proof by leaves proves more than places that may be split do.";

  /** A node and its position. */
  record NumberedNode(int number, Cover.CoverNode node) {}

  /** One multiplier of a set. */
  record SetMultiplier(int set, String row, double multiplier) {}

  OutputTable<NumberedNode> leaves() {
    return OutputTable.<NumberedNode>of(
            leavesFile,
            "The proof by leaves: one row for each node, a part of all plans. A node that is cut"
                + " has two parts; one that is not is a leaf and has a proof.",
            WHEN)
        .usedFor(TableUse.PROOF)
        .keyedBy("node")
        .with(whole("node", "number", "0 is the root, all plans.", NumberedNode::number))
        .with(
            OutputColumn.optional(
                row -> row.node().parent(),
                ROOT,
                whole("of", "number", "The node that it is a part of.", Function.identity())))
        .with(cut("column", "The whole number that is cut there.", Cover.CoverNode::column))
        .with(
            cut(
                "side",
                "Whether it is at `most` or at `least` the limit here.",
                node -> node.below() ? "most" : "least"))
        .with(whole("limit", "places", "The limit; 0 for the root.", row -> row.node().limit()))
        .with(
            ofLeaf(
                text(
                    "proof",
                    "`bound`, or `contradiction` where it holds no plan.",
                    leaf -> leaf.contradiction() ? CONTRADICTION : "bound")))
        .with(ofLeaf(SET))
        .noting("[How it is read](../models/proof-by-leaves.md).");
  }

  private static OutputColumn<NumberedNode> ofLeaf(OutputColumn<Cover.Leaf> column) {
    return OutputColumn.optional(row -> row.node().leaf(), NO_LEAF, column);
  }

  private static OutputColumn<NumberedNode> cut(
      String name, String meaning, Function<Cover.CoverNode, String> value) {
    return OutputColumn.optional(
        row -> Optional.of(row.node()).filter(node -> node.parent().isPresent()),
        ROOT,
        text(name, meaning, value));
  }

  OutputTable<SetMultiplier> multipliers() {
    return OutputTable.<SetMultiplier>of(
            multipliersFile,
            "What proves the leaves: one row for each multiplier that is not 0.",
            WHEN)
        .usedFor(TableUse.PROOF)
        .keyedBy("set", "row")
        .with(whole("set", "number", "As leaves name it.", SetMultiplier::set))
        .with(text("row", "The row's name in the model.", SetMultiplier::row))
        .with(multiplier(SetMultiplier::multiplier))
        .noting("[How it is read](../models/proof-by-leaves.md).");
  }

  /**
   * Both tables of a proof.
   *
   * @param cover the proof
   * @return nodes each after its parent, and sets in the order in which leaves name them first
   */
  public List<FilledTable<?>> filled(Cover cover) {
    return List.of(leaves().filledWith(nodes(cover)), multipliers().filledWith(sets(cover)));
  }

  /** Nodes, each after its parent. */
  static List<NumberedNode> nodes(Cover cover) {
    List<NumberedNode> nodes = new ArrayList<>();
    for (Cover.CoverNode node : cover.nodes()) {
      nodes.add(new NumberedNode(nodes.size(), node));
    }
    return nodes;
  }

  /** Multipliers, set by set in the order in which leaves name them first. */
  static List<SetMultiplier> sets(Cover cover) {
    List<SetMultiplier> rows = new ArrayList<>();
    for (int set = 0; set < cover.multipliers().size(); set++) {
      for (Map.Entry<String, Double> each : cover.multipliers().get(set).entrySet()) {
        rows.add(new SetMultiplier(set, each.getKey(), each.getValue()));
      }
    }
    return rows;
  }
}
