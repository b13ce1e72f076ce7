package org.placewright.audit;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An audited budget, month by month.
 *
 * @param budget what the fund has for an SHA in the year, and its rules
 * @param months its statements from April on, at least one
 */
public record AuditedYear(AuditedBudget budget, List<Statement> months) {
  public AuditedYear {
    months = List.copyOf(months);
  }

  /** Its statement of the last month that was audited. */
  public Statement last() {
    return months.get(months.size() - 1);
  }

  /**
   * Since when the ringfence is broken.
   *
   * @return the first month of those in which it is broken up to the last one; empty when it is
   *     kept in the end, as after a correction
   */
  public Optional<YearMonth> brokenSince() {
    Optional<YearMonth> since = Optional.empty();
    for (Statement statement : months) {
      since =
          statement.broken() ? since.or(() -> Optional.of(statement.month())) : Optional.empty();
    }
    return since;
  }
}
