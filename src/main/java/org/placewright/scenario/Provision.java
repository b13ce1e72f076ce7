package org.placewright.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What providers can train and have been promised.
 *
 * @param capacity sorted by programme and year
 * @param quality sorted by programme and date
 * @param intakes sorted by programme and year
 */
public record Provision(List<Capacity> capacity, List<Quality> quality, List<Intake> intakes) {
  public Provision {
    capacity = Row.sorted(capacity);
    quality = Row.sorted(quality);
    intakes = Row.sorted(intakes);
  }

  public Optional<Capacity> capacity(String programme, int year) {
    return Wildcard.mostSpecific(
        capacity,
        row -> row.programme().equals(programme) && row.years().contains(year),
        row -> row.years().isAny() ? 0 : 1);
  }
}
