package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places of a specialty in a deanery and intake, summed in a column of their own wherever
 * several programmes share them. A row that says the same of all of them then takes one coefficient
 * instead of one for each, so a program hardly grows as programmes are parted among sites.
 */
final class Cells {
  private static final int ALONE = -1;

  private final PlanModel model;
  private final LinearProgramBuilder builder;
  private final Map<CellKey, List<Integer>> members = new LinkedHashMap<>();
  private final List<CellSum> cells = new ArrayList<>();

  /** By place column: the cell it is in, or that it is alone. */
  private final int[] cellOf;

  /**
   * Writes the sums into a program whose first columns are the model's places.
   *
   * @param model columns, balances and the levers' rows
   * @param builder the program in the making
   */
  Cells(PlanModel model, LinearProgramBuilder builder) {
    this.model = model;
    this.builder = builder;
    cellOf = new int[model.columns().size()];
    for (int column = 0; column < cellOf.length; column++) {
      PlaceColumn place = model.columns().get(column);
      CellKey key = new CellKey(place.specialty(), place.deanery(), model.intake(column));
      members.computeIfAbsent(key, unused -> new ArrayList<>()).add(column);
      cellOf[column] = ALONE;
    }
    members.forEach(this::write);
  }

  private record CellKey(int specialty, int deanery, int intake) {}

  private record CellSum(String name, int column, List<Integer> members) {}

  private void write(CellKey key, List<Integer> columns) {
    if (columns.size() == 1) {
      return;
    }
    String name = "cell" + model.labels().cell(key.specialty(), key.deanery(), key.intake());
    int sum = builder.column(name, 0, Double.POSITIVE_INFINITY, 0, false);
    int row = builder.row(name, 0, 0);
    builder.coefficient(row, sum, 1);
    for (int column : columns) {
      builder.coefficient(row, column, -1);
      cellOf[column] = cells.size();
    }
    cells.add(new CellSum(name, sum, columns));
  }

  /**
   * The column that holds a cell's places.
   *
   * @param specialty the specialty's index in the register
   * @param deanery the deanery's index in the register
   * @param intake index from the first planned intake
   * @return the sum's column, that of the only programme, or -1 where there is none
   */
  int column(int specialty, int deanery, int intake) {
    List<Integer> columns =
        members.getOrDefault(new CellKey(specialty, deanery, intake), List.of());
    if (columns.size() <= 1) {
      return columns.stream().findFirst().orElse(-1);
    }
    return cells.get(cellOf[columns.get(0)]).column();
  }

  /**
   * Writes the terms of a rule into its row: of a whole cell at once where all its places count
   * alike.
   *
   * @param limit the rule
   * @param row its row in the program
   * @param scale what the row is multiplied by
   */
  void write(LimitRow limit, int row, double scale) {
    Map<Integer, Double> coefficients = new LinkedHashMap<>();
    limit.terms().forEach(term -> coefficients.put(model.column(term), term.coefficient()));
    Map<Integer, Boolean> alike = new LinkedHashMap<>();
    coefficients.forEach(
        (column, coefficient) -> {
          int cell = cellOf[column];
          boolean together =
              cell != ALONE && alike.computeIfAbsent(cell, c -> isAlike(c, coefficients));
          if (!together) {
            builder.coefficient(row, column, coefficient * scale);
          } else if (column.equals(cells.get(cell).members().get(0))) {
            builder.coefficient(row, cells.get(cell).column(), coefficient * scale);
          }
        });
  }

  private boolean isAlike(int cell, Map<Integer, Double> coefficients) {
    List<Integer> columns = cells.get(cell).members();
    Optional<Double> first = Optional.ofNullable(coefficients.get(columns.get(0)));
    return first.isPresent()
        && columns.stream().allMatch(column -> first.get().equals(coefficients.get(column)));
  }

  /** The rows that only say what a sum is of: they allow any places. */
  Set<String> rowNames() {
    return cells.stream().map(CellSum::name).collect(Collectors.toUnmodifiableSet());
  }

  /** Gives the sums their values, from the places in the first columns. */
  void complete(double[] x) {
    for (CellSum cell : cells) {
      x[cell.column()] = cell.members().stream().mapToDouble(column -> x[column]).sum();
    }
  }
}
