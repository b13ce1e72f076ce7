package org.placewright.allocation.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;

/**
 * 2x ≥ 3 in whole places, each at a cost of 10: split places cost 15, whole ones 20. Cut at 1: at
 * most 1 contradicts the row, at least 2 costs 20.
 */
class CoverCheckTest {
  private static final LinearProgram PROGRAM = program();
  private static final Cover.CoverNode ROOT =
      new Cover.CoverNode(Optional.empty(), "", true, 0, Optional.empty());
  private static final Cover.CoverNode AT_MOST_ONE = part(true, 1, new Cover.Leaf(true, 0));
  private static final Cover.CoverNode AT_LEAST_TWO = part(false, 2, new Cover.Leaf(false, 1));
  private static final List<Map<String, Double>> MULTIPLIERS =
      List.of(Map.of("enough", 1.0), Map.of());

  private static LinearProgram program() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 9, 10, true);
    builder.row("enough", 3, Double.POSITIVE_INFINITY);
    return builder.coefficient(0, 0, 2).build();
  }

  private static Cover.CoverNode part(boolean below, int limit, Cover.Leaf leaf) {
    return new Cover.CoverNode(Optional.of(0), "x", below, limit, Optional.of(leaf));
  }

  private static CoverCheck.Replayed replay(Cover.CoverNode... nodes) {
    return CoverCheck.of(PROGRAM, new Cover(List.of(nodes), MULTIPLIERS));
  }

  @Test
  void theLeastOfTheLeavesIsTheBound() {
    CoverCheck.Replayed replayed = replay(ROOT, AT_MOST_ONE, AT_LEAST_TWO);
    assertEquals(List.of(), replayed.faults());
    assertEquals(20, replayed.bound());
  }

  @Test
  void aDroppedLeafIsNoCover() {
    assertFault(replay(ROOT, AT_LEAST_TWO));
    assertFault(replay(ROOT));
    assertFault(replay());
  }

  @Test
  void partsThatOverlapOrLeaveAGapAreNoCover() {
    assertFault(replay(ROOT, AT_MOST_ONE, part(false, 1, new Cover.Leaf(false, 1))));
    assertFault(replay(ROOT, AT_MOST_ONE, part(false, 3, new Cover.Leaf(false, 1))));
    assertFault(replay(ROOT, AT_LEAST_TWO, AT_LEAST_TWO));
    assertFault(replay(ROOT, AT_MOST_ONE, AT_LEAST_TWO, AT_MOST_ONE, AT_LEAST_TWO));
  }

  @Test
  void aLeafWithoutAProofAndAProofOfWhatIsCutAreFaults() {
    Cover.CoverNode bare = new Cover.CoverNode(Optional.of(0), "x", true, 1, Optional.empty());
    assertFault(replay(ROOT, bare, AT_LEAST_TWO));
    assertFault(replay(ROOT, part(true, 1, new Cover.Leaf(false, 7)), AT_LEAST_TWO));
    Cover.CoverNode proven =
        new Cover.CoverNode(Optional.empty(), "", true, 0, Optional.of(new Cover.Leaf(false, 1)));
    assertFault(replay(proven, AT_MOST_ONE, AT_LEAST_TWO));
  }

  @Test
  void aChangedMultiplierLosesTheBound() {
    Cover cover =
        new Cover(
            List.of(ROOT, AT_MOST_ONE, AT_LEAST_TWO), List.of(Map.of("enough", -1.0), Map.of()));
    CoverCheck.Replayed replayed = CoverCheck.of(PROGRAM, cover);
    assertFalse(replayed.faults().isEmpty());
    assertEquals(Double.NEGATIVE_INFINITY, replayed.bound());
  }

  @Test
  void aContradictionThatIsNoneIsAFault() {
    Cover.CoverNode forged = part(false, 2, new Cover.Leaf(true, 1));
    assertFault(replay(ROOT, AT_MOST_ONE, forged));
  }

  @Test
  void onlyWholeNumbersAreCut() {
    LinearProgramBuilder builder = LinearProgramBuilder.from(PROGRAM);
    builder.column("y", 0, 9, 0, false);
    List<Cover.CoverNode> nodes = new ArrayList<>(List.of(ROOT));
    for (Cover.CoverNode node : List.of(AT_MOST_ONE, AT_LEAST_TWO)) {
      nodes.add(new Cover.CoverNode(node.parent(), "y", node.below(), node.limit(), node.leaf()));
    }
    assertFault(CoverCheck.of(builder.build(), new Cover(nodes, MULTIPLIERS)));
  }

  private static void assertFault(CoverCheck.Replayed replayed) {
    assertFalse(
        replayed.faults().isEmpty(),
        () -> new TreeMap<>(Map.of("bound", replayed.bound())).toString());
    assertTrue(replayed.bound() == Double.NEGATIVE_INFINITY);
  }
}
