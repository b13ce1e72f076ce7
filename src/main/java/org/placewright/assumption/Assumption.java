package org.placewright.assumption;

import org.placewright.construction.NamedComponents;

/**
 * One parameter that a run used, or counted records of one source taken together.
 *
 * @param id the table, row and column it is read from
 * @param value as text, after the changes of the scenario
 * @param unit of the value; empty where it has none
 * @param provenance where it comes from
 * @param changed whether the scenario or the command line changed it
 */
public record Assumption(Id id, String value, String unit, Provenance provenance, boolean changed) {
  /** The key of records of one source taken together. */
  public static final String ALL_RECORDS = "all records of the source";

  /**
   * Which parameter: the name under which anything else said of it is joined to it. Records of
   * several sources share one.
   *
   * @param table the file, without {@code .csv}
   * @param key the row by its key columns, as {@code specialty=gp, sex=F, age_from=25}; or words
   *     for several rows
   * @param parameter the column
   */
  @NamedComponents
  public record Id(String table, String key, String parameter) {}
}
