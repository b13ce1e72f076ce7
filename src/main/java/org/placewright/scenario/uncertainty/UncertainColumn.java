package org.placewright.scenario.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures that may be uncertain: the only list of them. */
public enum UncertainColumn {
  LEAVING_RATE(UncertainTable.LEAVING, "annual_rate", 0, 1),
  FTE_PER_HEAD(UncertainTable.PARTICIPATION, "fte_per_head", 0, 1.5),
  UTILISATION_WEIGHT(UncertainTable.UTILISATION, "weight", 0, 1e9),
  TRAINING_ATTRITION(UncertainTable.TRAINING, "annual_attrition", 0, 1),
  EXTENSION_RATE(UncertainTable.TRAINING, "extension_rate", 0, 1),
  SHARE_FEMALE(UncertainTable.TRAINING, "share_female", 0, 1),
  LTFT_SHARE(UncertainTable.TRAINING, "ltft_share", 0, 1),
  SERVICE_CONTRIBUTION(UncertainTable.TRAINING, "service_contribution", 0, 1),
  FILL_RATE(UncertainTable.FILL_RATES, "fill_rate", 0, 1),
  INTERNATIONAL(UncertainTable.JOINERS, "international", 0, 1e6),
  RETURNERS(UncertainTable.JOINERS, "returners", 0, 1e6),
  VACANCY_FTE(UncertainTable.VACANCIES, "vacancy_fte", 0, 1e7),
  UNMET_SHARE(UncertainTable.VACANCIES, "unmet_share", -0.9, 10),
  HEADCOUNT(UncertainTable.WORKFORCE, "headcount", 0, 1e7),
  PERSONS(UncertainTable.POPULATION, "persons", 0, 1e10),
  EXITED_SHARE(UncertainTable.EXITS, "cumulative_share", 0, 1),
  SHARE_STILL_WORKING(UncertainTable.RETENTION, "share_still_working", 0, 1),
  DRIVER_CHANGE(UncertainTable.DEMAND_DRIVERS, "central", -1, 1);

  private final UncertainTable table;
  private final String column;
  private final double least;
  private final double greatest;

  UncertainColumn(UncertainTable table, String column, double least, double greatest) {
    this.table = table;
    this.column = column;
    this.least = least;
    this.greatest = greatest;
  }

  public UncertainTable table() {
    return table;
  }

  /** The column's name in the file. */
  public String column() {
    return column;
  }

  public double least() {
    return least;
  }

  public double greatest() {
    return greatest;
  }

  /**
   * The nearest figure that the column can hold.
   *
   * @param figure any number
   * @return the figure, or the least or greatest where it is beyond
   */
  public double within(double figure) {
    return Math.max(least, Math.min(greatest, figure));
  }

  /**
   * The uncertain figure in a column.
   *
   * @param table the file's name without {@code .csv}
   * @param column the column's name
   * @return empty when it cannot be uncertain
   */
  public static Optional<UncertainColumn> of(String table, String column) {
    return Arrays.stream(values())
        .filter(one -> one.table.file().equals(table) && one.column.equals(column))
        .findFirst();
  }

  /** All columns that may be uncertain, as {@code table.column}. */
  public static List<String> names() {
    return Arrays.stream(values()).map(UncertainColumn::toString).toList();
  }

  /** The column as {@code table.column}. */
  @Override
  public String toString() {
    return table.file() + "." + column;
  }
}
