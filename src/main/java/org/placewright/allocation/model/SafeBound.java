package org.placewright.allocation.model;

/**
 * A proven lower bound on the objective of every plan, made from row duals that nobody needs to
 * trust.
 *
 * <p>For any duals y whose signs fit the rows' finite limits, every x that satisfies rows and
 * limits has {@code c·x ≥ Σᵢ yᵢ·(rowLowerᵢ if yᵢ > 0, else rowUpperᵢ) + Σⱼ min over [lowerⱼ,
 * upperⱼ] of (c − Aᵀy)ⱼ·xⱼ} (weak duality; Neumaier and Shcherbina, Safe bounds in linear and
 * mixed-integer linear programming, 2004). The right side is evaluated here without rounding and
 * then rounded down once. Poor duals give a poor bound, never a wrong one.
 *
 * <p>A reduced cost of the wrong sign on a column without a limit would give negative infinity. So
 * duals are first moved into the range that such columns allow, limits that rows imply are used,
 * and as a last resort the duals are shrunk.
 *
 * @param value no plan's objective is below this; negative infinity where nothing could be proven
 * @param duals the duals that prove it, after repair
 */
public record SafeBound(double value, Values duals) {
  private static final int SHRINKS = 3;

  /**
   * Returns the bound that {@code rowDuals} prove.
   *
   * @param rowDuals one price per row with the signs of {@link LinearSolver#relax}; anything that
   *     is not a number counts as 0
   */
  public static SafeBound of(LinearProgram program, double[] rowDuals) {
    if (rowDuals.length != program.rows()) {
      throw new IllegalArgumentException(
          rowDuals.length + " duals for " + program.rows() + " rows");
    }
    ImpliedBounds limits = ImpliedBounds.of(program);
    DualRanges ranges = DualRanges.of(program, limits);
    double[] y = ranges.clamp(rowDuals);
    DualValue value = DualValue.of(program, limits, y);
    for (int shrink = 0; shrink < SHRINKS && value.shrink() < 1; shrink++) {
      y = ranges.clamp(scaled(y, shrink == SHRINKS - 1 ? 0 : value.shrink()));
      value = DualValue.of(program, limits, y);
    }
    return new SafeBound(value.bound(), Values.of(y));
  }

  private static double[] scaled(double[] y, double factor) {
    double[] result = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      result[i] = y[i] * factor;
    }
    return result;
  }
}
