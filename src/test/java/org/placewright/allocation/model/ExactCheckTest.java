package org.placewright.allocation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExactCheckTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  private static LinearProgram threeTenths() {
    LinearProgramBuilder builder = new LinearProgramBuilder();
    builder.column("x", 0, 5, 0.1, true);
    builder.column("y", 0, 5, 0.2, true);
    builder.row("at most", -FREE, 0.3);
    return builder.coefficient(0, 0, 0.1).coefficient(0, 1, 0.2).offset(1).build();
  }

  @Test
  void seesWhatADoubleSumWouldHideOrInvent() {
    // The doubles 0.1 and 0.2 sum to 2.775…e-17 more than the double 0.3.
    List<Violation> found = ExactCheck.violations(threeTenths(), new double[] {1, 1}, 0);
    assertEquals(1, found.size());
    assertEquals(Violation.ViolationKind.ROW_UPPER, found.get(0).kind());
    assertEquals("at most", found.get(0).name());
    assertEquals(2.7755575615628914e-17, found.get(0).excess().doubleValue());
  }

  @Test
  void theToleranceForgivesExactlyThatMuch() {
    assertTrue(
        ExactCheck.violations(threeTenths(), new double[] {1, 1}, 2.7755575615628914e-17)
            .isEmpty());
    assertEquals(1, ExactCheck.violations(threeTenths(), new double[] {1, 1}, 2.77e-17).size());
  }

  @Test
  void theToleranceOfOneLimitIsNotTakenForTheNext() {
    // x may be from 0 to 5, and is over 5 by just as much as is allowed.
    double allowed = 0x1p-20;
    assertEquals(
        List.of(Violation.ViolationKind.ROW_UPPER),
        ExactCheck.violations(threeTenths(), new double[] {5 + allowed, 0}, allowed).stream()
            .map(Violation::kind)
            .toList());
  }

  @Test
  void findsLimitsAndFractionsOfColumns() {
    List<Violation> found = ExactCheck.violations(threeTenths(), new double[] {-1, 5.5}, 0);
    assertEquals(
        List.of(
            Violation.ViolationKind.COLUMN_LOWER,
            Violation.ViolationKind.COLUMN_UPPER,
            Violation.ViolationKind.INTEGRALITY,
            Violation.ViolationKind.ROW_UPPER),
        found.stream().map(Violation::kind).toList());
    assertEquals(0, BigDecimal.ONE.compareTo(found.get(0).excess()));
  }

  @Test
  void theObjectiveIsExact() {
    BigDecimal expected = BigDecimal.ONE.add(new BigDecimal(0.1)).add(new BigDecimal(0.2));
    assertEquals(0, expected.compareTo(ExactCheck.objective(threeTenths(), new double[] {1, 1})));
  }

  @Test
  void refusesPlansOfAnotherShape() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ExactCheck.violations(threeTenths(), new double[1], 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> ExactCheck.violations(threeTenths(), new double[] {0, Double.NaN}, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> ExactCheck.violations(threeTenths(), new double[] {0, -FREE}, 0));
    assertThrows(
        IllegalArgumentException.class, () -> ExactCheck.objective(threeTenths(), new double[1]));
  }
}
