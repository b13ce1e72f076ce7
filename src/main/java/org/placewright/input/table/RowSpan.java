package org.placewright.input.table;

import org.placewright.input.column.Column;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.AgeBand;

/**
 * The ages or years that a row holds for.
 *
 * @param group rows of one group may not overlap
 * @param from the first
 * @param to the last
 * @param column the column that an overlap is reported in
 * @param code what an overlap is reported as
 */
public record RowSpan(String group, int from, int to, Column<?> column, IssueCode code) {
  static RowSpan ages(String group, AgeBand ages, Column<?> column) {
    return new RowSpan(group, ages.from(), ages.to(), column, IssueCode.OVERLAPPING_AGES);
  }
}
