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
import org.placewright.allocation.branch.Leaves;
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

  /** In place of a set's number, for the prices of the rows that specialties share. */
  public static final int SHARED = -1;

  private static final String SPECIALTY = "specialty";
  private static final String WHOSE =
      "The specialty whose plans are cut by themselves, what it shares with others being priced;"
          + " `*` where whole plans are cut.";

  /** A node and its position among those of its specialty, or of all plans. */
  record NumberedNode(String specialty, int number, Cover.CoverNode node) {}

  /** One multiplier of a set. */
  record SetMultiplier(String specialty, int set, String row, double multiplier) {}

  OutputTable<NumberedNode> leaves() {
    return OutputTable.<NumberedNode>of(
            leavesFile,
            "The proof by leaves: one row for each node, a part of all plans. A node that is cut"
                + " has two parts; one that is not is a leaf and has a proof.",
            WHEN)
        .usedFor(TableUse.PROOF)
        .keyedBy(SPECIALTY, "node")
        .with(text(SPECIALTY, WHOSE, NumberedNode::specialty))
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
        .keyedBy(SPECIALTY, "set", "row")
        .with(
            text(
                SPECIALTY,
                "The specialty whose leaves name the set; `*` where whole plans are cut, and for"
                    + " what specialties share.",
                SetMultiplier::specialty))
        .with(
            whole(
                "set",
                "number",
                "As leaves name it; -1 for the prices of the rows that specialties share.",
                SetMultiplier::set))
        .with(text("row", "The row's name in the model.", SetMultiplier::row))
        .with(multiplier(SetMultiplier::multiplier))
        .noting("[How it is read](../models/proof-by-leaves.md).");
  }

  /**
   * Both tables of a proof.
   *
   * @param leaves the proof
   * @return nodes each after its parent, and sets in the order in which leaves name them first
   */
  public List<FilledTable<?>> filled(Leaves leaves) {
    return List.of(leaves().filledWith(nodes(leaves)), multipliers().filledWith(sets(leaves)));
  }

  /** Nodes, each after its parent. */
  static List<NumberedNode> nodes(Leaves leaves) {
    List<NumberedNode> nodes = new ArrayList<>();
    leaves
        .covers()
        .forEach(
            (specialty, cover) -> {
              for (int number = 0; number < cover.nodes().size(); number++) {
                nodes.add(new NumberedNode(specialty, number, cover.nodes().get(number)));
              }
            });
    return nodes;
  }

  /** Multipliers, set by set in the order in which leaves name them first. */
  static List<SetMultiplier> sets(Leaves leaves) {
    List<SetMultiplier> rows = new ArrayList<>();
    set(Leaves.WHOLE, SHARED, leaves.shared(), rows);
    leaves
        .covers()
        .forEach(
            (specialty, cover) -> {
              for (int set = 0; set < cover.multipliers().size(); set++) {
                set(specialty, set, cover.multipliers().get(set), rows);
              }
            });
    return rows;
  }

  private static void set(
      String specialty, int set, Map<String, Double> multipliers, List<SetMultiplier> rows) {
    multipliers.forEach((row, each) -> rows.add(new SetMultiplier(specialty, set, row, each)));
  }
}
