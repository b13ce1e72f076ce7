package org.placewright.uncertainty;

import java.util.Comparator;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.row.Operation;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Where;
import org.placewright.scenario.uncertainty.UncertainColumn;
import org.placewright.scenario.uncertainty.UncertainRow;

/**
 * One uncertain number of a scenario.
 *
 * @param name unique among the inputs of a scenario
 * @param column the column of the figures that it changes
 * @param where the rows of those figures
 * @param operation what it does to each
 * @param spread what it may be
 */
public record UncertainInput(
    String name,
    UncertainColumn column,
    Where where,
    Operation operation,
    FittedDistribution spread) {
  /**
   * The order in which several inputs change one figure: those that set it, those that multiply it,
   * those that add to it; by name among these.
   */
  public static final Comparator<UncertainInput> IN_ORDER_OF_CHANGE =
      Comparator.comparingInt((UncertainInput input) -> rank(input.operation()))
          .thenComparing(UncertainInput::name);

  static UncertainInput of(UncertainRow row) {
    FittedDistribution spread = FittedDistribution.of(row.estimate());
    return new UncertainInput(row.input(), row.column(), row.where(), row.operation(), spread);
  }

  static UncertainInput of(DriverRow row) {
    UncertainColumn column = UncertainColumn.DRIVER_CHANGE;
    Where where = new Where(column.table().fields(row));
    FittedDistribution spread = FittedDistribution.of(row.estimate());
    return new UncertainInput(row.inputName(), column, where, Operation.SET, spread);
  }

  private static int rank(Operation operation) {
    return switch (operation) {
      case SET -> 0;
      case MULTIPLY -> 1;
      case ADD -> 2;
    };
  }

  /**
   * Whether the input changes a row.
   *
   * @param row a row of the column's table
   * @return whether it is one of those it changes
   */
  public boolean concerns(Row row) {
    return where.matches(column.table().fields(row));
  }

  /**
   * A figure as it is in one draw.
   *
   * @param figure the figure as it is
   * @param drawn what was drawn
   * @return the figure in that draw, never beyond what its column can hold
   */
  public double changed(double figure, double drawn) {
    return column.within(
        switch (operation) {
          case SET -> drawn;
          case MULTIPLY -> figure * drawn;
          case ADD -> figure + drawn;
        });
  }
}
