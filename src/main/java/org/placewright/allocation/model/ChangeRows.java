package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Writes what it costs that a programme's intake differs from the one before it. */
final class ChangeRows {
  private final List<IntakeChange> changes = new ArrayList<>();

  ChangeRows(PlanModel model, LinearProgramBuilder builder) {
    double price = model.prices().change();
    for (int column = 0; column < model.columns().size() && price > 0; column++) {
      PlaceColumn place = model.columns().get(column);
      boolean first = model.intake(column) == 0;
      double before = first ? place.baseline() : 0;
      int row = builder.row("change " + place.name(), before, before);
      builder.coefficient(row, column, 1);
      if (!first) {
        builder.coefficient(row, column - 1, -1);
      }
      double none = Double.POSITIVE_INFINITY;
      int more = builder.column("more " + place.name(), 0, none, price, false);
      int fewer = builder.column("fewer places " + place.name(), 0, none, price, false);
      builder.coefficient(row, more, -1).coefficient(row, fewer, 1);
      changes.add(new IntakeChange(row, more, fewer));
    }
  }

  /** The row of a place column; empty where change costs nothing. */
  OptionalInt row(int column) {
    return changes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(changes.get(column).row());
  }

  /** Gives the columns written here their values, from the places in the first columns. */
  void complete(LinearProgram program, double[] x) {
    changes.forEach(change -> change.complete(program, x));
  }

  /**
   * One change from intake to intake.
   *
   * @param row the program's row that says by how much
   * @param more the column of places more
   * @param fewer the column of places fewer
   */
  private record IntakeChange(int row, int more, int fewer) {
    void complete(LinearProgram program, double[] x) {
      double by = program.activity(row, x) - program.rowLower(row);
      x[more] = Math.max(0, by);
      x[fewer] = Math.max(0, -by);
    }
  }
}
