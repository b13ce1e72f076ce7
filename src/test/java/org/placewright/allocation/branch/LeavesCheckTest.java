package org.placewright.allocation.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.allocation.highs.HighsSolver;
import org.placewright.allocation.model.LinearProgram;
import org.placewright.allocation.model.LinearProgramBuilder;
import org.placewright.allocation.ojalgo.OjalgoSolver;

/**
 * Surgeons x and nurses y, 10 each, 2x ≥ 3 and 2y ≥ 3 by themselves, x + y ≥ 3.5 together. At a
 * price of 4 for both together each block costs 6 a head: 9 with split places, 12 in whole ones; so
 * the bound is 12 + 12 + 4 · 3.5 = 38 in place of 32.
 */
class LeavesCheckTest {
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
  private static final List<String> KNOWN = List.of("surgery", "nursing");
  private static final LinearProgram PROGRAM = program(NO_LIMIT);
  private static final Map<String, Double> PRICES = Map.of("together", 4.0);

  private static LinearProgram program(double mostNurses) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 9, 10, true);
    builder.column("y", 0, 9, 10, true);
    builder.row("surgeons", 3, NO_LIMIT);
    builder.row("nurses", 3, mostNurses);
    builder.row("together", 3.5, NO_LIMIT);
    builder.coefficient(0, 0, 2).coefficient(1, 1, 2);
    return builder.coefficient(2, 0, 1).coefficient(2, 1, 1).build();
  }

  /** Cut at 1: at most 1 contradicts the row, at least 2 costs 12. */
  private static Cover cover(String column, String row) {
    return new Cover(
        List.of(
            new Cover.CoverNode(Optional.empty(), "", true, 0, Optional.empty()),
            part(column, true, 1, new Cover.Leaf(true, 0)),
            part(column, false, 2, new Cover.Leaf(false, 1))),
        List.of(Map.of(row, 1.0), Map.of()));
  }

  private static Cover.CoverNode part(String column, boolean below, int limit, Cover.Leaf leaf) {
    return new Cover.CoverNode(Optional.of(0), column, below, limit, Optional.of(leaf));
  }

  private static SortedMap<String, Cover> covers() {
    return new TreeMap<>(
        Map.of("surgery", cover("x", "surgeons"), "nursing", cover("y", "nurses")));
  }

  private static CoverCheck.Replayed replay(
      Map<String, Double> shared, SortedMap<String, Cover> covers) {
    return LeavesCheck.of(PROGRAM, KNOWN, new Leaves(shared, covers));
  }

  @Test
  void blocksProveMoreThanSplitPlaces() {
    CoverCheck.Replayed replayed = replay(PRICES, covers());
    assertEquals(List.of(), replayed.faults());
    assertEquals(38, replayed.bound());
  }

  @Test
  void anotherPriceProvesAnotherBound() {
    assertEquals(40, replay(Map.of(), covers()).bound());
    assertEquals(36, replay(Map.of("together", 8.0), covers()).bound());
  }

  @Test
  void everyBlockMustHaveItsLeavesAndNoOther() {
    SortedMap<String, Cover> covers = covers();
    covers.remove("nursing");
    assertFault(replay(PRICES, covers));
    covers.put("midwifery", cover("y", "nurses"));
    assertFault(replay(PRICES, covers));
    SortedMap<String, Cover> both = covers();
    both.put(Leaves.WHOLE, cover("x", "surgeons"));
    assertFault(replay(PRICES, both));
  }

  @Test
  void leavesOfOneBlockDoNotProveAnother() {
    SortedMap<String, Cover> covers = covers();
    covers.put("nursing", cover("x", "surgeons"));
    assertFault(replay(PRICES, covers));
  }

  @Test
  void aPriceOfARowThatIsNotSharedIsAFault() {
    assertFault(replay(Map.of("together", 4.0, "nurses", 1.0), covers()));
    assertFault(replay(Map.of("together", 4.0, "no such row", 1.0), covers()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSearchFindsSuchLeaves(boolean highs) {
    BlockSearch search =
        new BlockSearch(PROGRAM, KNOWN, highs ? new HighsSolver() : new OjalgoSolver());
    assertTrue(search.isParted());
    Leaves leaves = search.search(limits()).leaves();
    assertEquals(PRICES, leaves.shared());
    assertEquals(38, LeavesCheck.of(PROGRAM, KNOWN, leaves).bound(), 1e-5);
  }

  /** With 3 ≤ 2y ≤ 3 there is no whole number of nurses, whatever is shared. */
  @Test
  void aBlockWithoutWholeNumbersProvesThatThereIsNoPlan() {
    LinearProgram none = program(3);
    Leaves leaves = new BlockSearch(none, KNOWN, new HighsSolver()).search(limits()).leaves();
    CoverCheck.Replayed replayed = LeavesCheck.of(none, KNOWN, leaves);
    assertEquals(List.of(), replayed.faults());
    assertEquals(NO_LIMIT, replayed.bound());
  }

  private static BlockSearch.BlockLimits limits() {
    return new BlockSearch.BlockLimits(PRICES, 1e-6, 1_000, () -> false);
  }

  private static void assertFault(CoverCheck.Replayed replayed) {
    assertFalse(replayed.faults().isEmpty());
    assertEquals(Double.NEGATIVE_INFINITY, replayed.bound());
  }
}
