package org.placewright.scenario.training;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * What providers can train and have been promised.
 *
 * @param capacity sorted by programme and year
 * @param quality sorted by programme and date
 * @param intakes sorted by programme and year
 * @param bids sorted by programme and year
 * @param completions who completed in past years, sorted by specialty, deanery and year
 */
public record Provision(
    List<Capacity> capacity,
    List<Quality> quality,
    List<Intake> intakes,
    List<Bid> bids,
    List<Completion> completions) {
  public Provision {
    capacity = Row.sorted(capacity);
    quality = Row.sorted(quality);
    intakes = Row.sorted(intakes);
    bids = Row.sorted(bids);
    completions = Row.sorted(completions);
  }

  /** Provision of which nobody counted who completed. */
  public Provision(
      List<Capacity> capacity, List<Quality> quality, List<Intake> intakes, List<Bid> bids) {
    this(capacity, quality, intakes, bids, List.of());
  }

  /** Provision in which no provider bids. */
  public Provision(List<Capacity> capacity, List<Quality> quality, List<Intake> intakes) {
    this(capacity, quality, intakes, List.of());
  }

  public Optional<Capacity> capacity(String programme, int year) {
    return Wildcard.mostSpecific(
        capacityOf(programme),
        row -> row.years().contains(year),
        row -> row.years().isAny() ? 0 : 1);
  }

  /** The rows of a programme, which stand together in a table that is sorted by it. */
  private List<Capacity> capacityOf(String programme) {
    String key = Row.keyOf(programme);
    int from = 0;
    int end = capacity.size();
    while (from < end) {
      int middle = (from + end) / 2;
      if (Row.keyOf(capacity.get(middle).programme()).compareTo(key) < 0) {
        from = middle + 1;
      } else {
        end = middle;
      }
    }
    int to = from;
    while (to < capacity.size() && capacity.get(to).programme().equals(programme)) {
      to++;
    }
    return capacity.subList(from, to);
  }

  /**
   * What a provider asks for an intake.
   *
   * @param programme id in {@code programmes.csv}
   * @param year the intake year
   * @return the bid, the one for few years before the one for all; empty where there is none
   */
  public Optional<Bid> bid(String programme, int year) {
    return Bid.inForce(
        bids.stream().filter(row -> row.programme().equals(programme)).toList(), year);
  }
}
