package org.placewright.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Interval;

/** What a number out of its usual range was probably meant to be. */
final class LikelyValue {
  /** Shares, scores and ages: per cent before anything else. */
  private static final List<Integer> SMALL = List.of(-2, 2, -1, 1, -3, 3);

  /** Below 1 a share may already be one, with its point a place off. */
  private static final List<Integer> BELOW_ONE = List.of(-1, 1, -2, 2, -3, 3);

  /** Amounts: pence for pounds when too large, thousands for units when too small. */
  private static final List<Integer> LARGE = List.of(-2, 3, -3, 2, -1, 1, 6, -6);

  private static final double MOST_OF_SMALL = 100;

  private LikelyValue() {}

  /**
   * Looks for a value in the usual range with the same digits.
   *
   * @param value the number as it stands
   * @param usual the numbers that are
   * @return the number with its point moved, empty when no move brings it into the range
   */
  static Optional<String> movedInto(double value, Interval usual) {
    BigDecimal exact = BigDecimal.valueOf(value);
    List<Integer> small = Math.abs(value) < 1 ? BELOW_ONE : SMALL;
    return (usual.to() <= MOST_OF_SMALL ? small : LARGE)
        .stream()
            .map(exact::scaleByPowerOfTen)
            .filter(moved -> value != 0 && usual.contains(moved.doubleValue()))
            .map(Figures::shortest)
            .findFirst();
  }

  /**
   * Looks for the value with the same digits that is nearest to what is usual.
   *
   * @param value the number as it stands, above 0
   * @param usual the middle of those it is compared with, above 0
   * @return the number with its point moved, empty when none is within twice or half as much
   */
  static Optional<String> movedNear(double value, double usual) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return LARGE.stream()
        .map(exact::scaleByPowerOfTen)
        .filter(moved -> new Interval(usual / 2, usual * 2).contains(moved.doubleValue()))
        .map(Figures::shortest)
        .findFirst();
  }

  /** Its complement, where that is usual: what stays for what leaves. */
  static Optional<String> complement(double value, Interval usual) {
    BigDecimal rest = BigDecimal.ONE.subtract(BigDecimal.valueOf(value));
    return usual.contains(rest.doubleValue())
        ? Optional.of(Figures.shortest(rest))
        : Optional.empty();
  }

  /** As {@code Did you mean 0.85?}; nothing when nothing is likely. */
  static String advice(Optional<String> likely) {
    return likely.map(text -> "Did you mean " + text + "?").orElse("");
  }
}
