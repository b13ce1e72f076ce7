package org.placewright.audit;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A pot through its year.
 *
 * @param pot the fund, SHA and financial year
 * @param months its statements from April on, at least one
 */
public record PotYear(Pot pot, List<Statement> months) {
  public PotYear {
    months = List.copyOf(months);
  }

  /** How it stands at the end of what was audited. */
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
