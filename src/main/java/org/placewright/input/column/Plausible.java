package org.placewright.input.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Interval;

/**
 * What is usual among the numbers that a column allows. What is not may be right, but more often it
 * is a number in another unit or of another column.
 *
 * @param usual the numbers that surprise nobody, besides 0; empty when any may be
 * @param also one more number that surprises nobody; 0 when there is none
 * @param limit where alone those hold; empty when in every row
 * @param whole whether numbers are usually whole, as those of people are and FTE are not
 * @param neighbours the rows to compare with
 */
public record Plausible(
    Optional<Interval> usual,
    double also,
    Optional<RowLimit> limit,
    boolean whole,
    List<Neighbours> neighbours) {
  /** Any number may be, as far as the column alone can say. */
  static final Plausible ANYTHING =
      new Plausible(Optional.empty(), 0, Optional.empty(), false, List.of());

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
    return usual.isEmpty() && neighbours.isEmpty() && !whole;
  }

  Plausible within(Interval range) {
    return new Plausible(Optional.of(range), also, limit, whole, neighbours);
  }

  Plausible upTo(String column, int most) {
    return new Plausible(usual, also, Optional.of(new RowLimit(column, most)), whole, neighbours);
  }

  /** Whether a number is as usual; every one is where nothing is known. */
  public boolean isUsual(double value) {
    return value == 0 || value == also || usual.map(range -> range.contains(value)).orElse(true);
  }

  Plausible orAlso(double number) {
    return new Plausible(usual, number, limit, whole, neighbours);
  }

  Plausible inWholes() {
    return new Plausible(usual, also, limit, true, neighbours);
  }

  Plausible alongside(Neighbours others) {
    List<Neighbours> more = Stream.concat(neighbours.stream(), Stream.of(others)).toList();
    return new Plausible(usual, also, limit, whole, more);
  }

  /** As {@code usually from 0.02 to 0.3 up to age_to 54}; empty when nothing is known. */
  public Optional<String> words() {
    String where = limit.map(rows -> " up to " + rows.column() + " " + rows.most()).orElse("");
    String or = also == 0 ? "" : " or " + Figures.shortest(also);
    return usual.map(range -> "usually " + range.words() + or + where);
  }
}
