package org.placewright.input.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.quantity.Interval;

/**
 * What is usual among the numbers that a column allows. What is not may be right, but more often it
 * is a number in another unit or of another column.
 *
 * @param usual the numbers that surprise nobody, besides 0; empty when any may be
 * @param limit where alone those hold; empty when in every row
 * @param neighbours the rows to compare with
 */
public record Plausible(
    Optional<Interval> usual, Optional<RowLimit> limit, List<Neighbours> neighbours) {
  /** Any number may be, as far as the column alone can say. */
  static final Plausible ANYTHING = new Plausible(Optional.empty(), Optional.empty(), List.of());

  /**
   * The rows in which something holds.
   *
   * @param column of whole numbers
   * @param most the greatest for which it holds
   */
  public record RowLimit(String column, int most) {}

  public Plausible {
    neighbours = List.copyOf(neighbours);
  }

  /** Whether nothing can be said of any number. */
  public boolean isAnything() {
    return usual.isEmpty() && neighbours.isEmpty();
  }

  Plausible within(Interval range) {
    return new Plausible(Optional.of(range), limit, neighbours);
  }

  Plausible upTo(String column, int most) {
    return new Plausible(usual, Optional.of(new RowLimit(column, most)), neighbours);
  }

  Plausible alongside(Neighbours others) {
    List<Neighbours> more = Stream.concat(neighbours.stream(), Stream.of(others)).toList();
    return new Plausible(usual, limit, more);
  }

  /** As {@code usually from 0.02 to 0.3 up to age_to 54}; empty when nothing is known. */
  public Optional<String> words() {
    String where = limit.map(rows -> " up to " + rows.column() + " " + rows.most()).orElse("");
    return usual.map(range -> "usually " + range.words() + where);
  }
}
