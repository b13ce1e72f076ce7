package org.placewright.scenario.row;

/**
 * A figure that a person wrote: what a limit comes from.
 *
 * @param table the file, without {@code .csv}
 * @param key of its row, see {@link Row#key()}
 * @param column in which it stands
 */
public record FigureName(String table, String key, String column) {
  /**
   * A figure of a row.
   *
   * @param table the file, without {@code .csv}
   * @param row in which it stands
   * @param column in which it stands
   * @return its name
   */
  public static FigureName of(String table, Row row, String column) {
    return new FigureName(table, row.key(), column);
  }
}
