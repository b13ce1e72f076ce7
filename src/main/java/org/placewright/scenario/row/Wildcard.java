package org.placewright.scenario.row;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The star that stands for anything, and the rule that the most specific row wins. */
public final class Wildcard {
  /** Stands for any value of its column. */
  public static final String ANY = "*";

  private Wildcard() {}

  public static boolean covers(String pattern, String value) {
    return pattern.equals(ANY) || pattern.equals(value);
  }

  /**
   * How much a row names. More named columns weigh more; between rows that name equally many, the
   * one that names an earlier column wins.
   *
   * @param columns the columns in which a star is allowed, first one first
   * @return a number that is greater for the more specific row
   */
  public static int specificity(String... columns) {
    int named = 0;
    int earliness = 0;
    for (int i = 0; i < columns.length; i++) {
      if (!columns[i].equals(ANY)) {
        named++;
        earliness += 1 << (columns.length - 1 - i);
      }
    }
    return (named << columns.length) + earliness;
  }

  /**
   * The most specific of the rows that apply.
   *
   * @param <R> the kind of row
   * @param rows the table
   * @param applies which rows apply
   * @param specificity how specific a row is
   * @return the winner, empty when none applies
   */
  public static <R extends Row> Optional<R> mostSpecific(
      List<R> rows, Predicate<R> applies, Function<R, Integer> specificity) {
    // A loop: every draw of what is uncertain asks thousands of times.
    Optional<R> best = Optional.empty();
    int most = 0;
    for (R row : rows) {
      if (applies.test(row)) {
        int named = specificity.apply(row);
        boolean wins =
            best.isEmpty()
                || named > most
                || (named == most && Row.BY_KEY.compare(row, best.get()) < 0);
        if (wins) {
          best = Optional.of(row);
          most = named;
        }
      }
    }
    return best;
  }

  /**
   * The rows in the order in which they may be laid one over the other: the most specific last.
   * With the same keys the order is the same, whatever the figures.
   *
   * @param <R> the kind of row
   * @param rows the table, in the order of the keys
   * @param applies which rows apply
   * @param specificity how specific a row is
   * @return the indices of those that apply, least specific first, equally specific ones as in the
   *     table
   */
  public static <R extends Row> int[] leastSpecificFirst(
      List<R> rows, Predicate<R> applies, Function<R, Integer> specificity) {
    return IntStream.range(0, rows.size())
        .filter(i -> applies.test(rows.get(i)))
        .boxed()
        .sorted(Comparator.comparing(i -> specificity.apply(rows.get(i))))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
