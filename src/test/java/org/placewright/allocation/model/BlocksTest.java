package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Surgeons x and nurses y, 10 each, 2x ≥ 3 and 2y ≥ 3 by themselves, and x + y ≥ 3.5 together: with
 * split places 35, in whole ones 40.
 */
class BlocksTest {
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
  private static final List<String> KNOWN = List.of("surgery", "nursing");

  private static LinearProgramBuilder program(double together) {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 9, 10, true);
    builder.column("y", 0, 9, 10, true);
    builder.row("surgeons", 3, NO_LIMIT);
    builder.row("nurses", 3, NO_LIMIT);
    builder.row("together", together, NO_LIMIT);
    builder.coefficient(0, 0, 2).coefficient(1, 1, 2);
    return builder.coefficient(2, 0, 1).coefficient(2, 1, 1);
  }

  private static Values shared(Blocks blocks, double price) {
    return blocks.shared(new double[] {5, 5, price});
  }

  @Test
  void blocksAddUpToABoundOfTheWhole() {
    Blocks blocks = Blocks.of(program(3.5).build(), KNOWN);
    assertEquals(List.of("nursing", "surgery"), blocks.names());
    Values shared = shared(blocks, 4);
    assertEquals(Values.of(0, 0, 4), shared);
    LinearProgram surgery = blocks.priced("surgery", shared);
    assertEquals(1, surgery.columns());
    assertEquals(1, surgery.rows());
    assertEquals("surgeons", surgery.rowName(0));
    assertEquals(6, surgery.cost(0));
    assertTrue(surgery.integer(0));
    // Two of each at 6, and 4 for each of the 3.5 that both together must have.
    assertEquals(38, blocks.bound(shared, Map.of("surgery", 12.0, "nursing", 12.0)));
  }

  @Test
  void aPriceAboveThatOfTheSlackComesDownToIt() {
    LinearProgramBuilder builder = program(5);
    builder.column("missing", 0, NO_LIMIT, 7, false);
    Blocks blocks = Blocks.of(builder.coefficient(2, 2, 1).build(), KNOWN);
    Values shared = shared(blocks, 10);
    assertEquals(7, shared.get(2));
    // Two of each at 3, and 7 for each of 5: the best plan takes two of each and misses one.
    assertEquals(47, blocks.bound(shared, Map.of("surgery", 6.0, "nursing", 6.0)));
  }

  @Test
  void aPriceOfTheWrongSignCountsForNothing() {
    Blocks blocks = Blocks.of(program(3.5).build(), KNOWN);
    assertEquals(0, shared(blocks, -4).get(2));
  }

  @Test
  void aBlockWithoutValuesLeavesNoPlanAndAMissingOneNoBound() {
    Blocks blocks = Blocks.of(program(3.5).build(), KNOWN);
    Values shared = shared(blocks, 4);
    assertEquals(NO_LIMIT, blocks.bound(shared, Map.of("surgery", NO_LIMIT, "nursing", 12.0)));
    assertEquals(-NO_LIMIT, blocks.bound(shared, Map.of("surgery", 12.0)));
  }

  @Test
  void columnsJoinTheBlockThatTheirRowsLeadTo() {
    LinearProgramBuilder builder = program(3.5);
    int short1 = builder.column("short", 0, NO_LIMIT, 1, false);
    builder.coefficient(0, short1, 1);
    Blocks blocks = Blocks.of(builder.build(), KNOWN);
    assertEquals(2, blocks.priced("surgery", shared(blocks, 0)).columns());
    assertEquals(1, blocks.priced("nursing", shared(blocks, 0)).columns());
  }

  /** 0.1 three times is not 0.3: what rounding a cost down leaves is never counted. */
  @Test
  void costsAreRoundedToTheSafeSide() {
    LinearProgramBuilder builder = program(3.5);
    builder.coefficient(2, 0, -0.9);
    Blocks blocks = Blocks.of(builder.build(), KNOWN);
    Values shared = shared(blocks, 3);
    double cost = blocks.priced("surgery", shared).cost(0);
    ExactSum exact = new ExactSum();
    exact.add(10);
    exact.addProduct(-3, 1 - 0.9);
    exact.add(-cost);
    assertTrue(exact.signum() >= 0, "the cost is not above the exact one");
    // Two of each at 9.7 and 7, and 3 for each of 3.5.
    Map<String, Double> bounds = Map.of("surgery", 2 * cost, "nursing", 14.0);
    assertEquals(43.9, blocks.bound(shared, bounds), 1e-9);
  }
}
