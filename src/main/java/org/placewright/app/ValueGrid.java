package org.placewright.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.placewright.construction.NamedComponents;

/**
 * The values that something may become, in whole steps.
 *
 * @param now what it is
 * @param step by which it changes: a whole place, head or pound, or a thousandth
 * @param least the least that it may be
 * @param most the most that is tried
 */
@NamedComponents
record ValueGrid(BigDecimal now, BigDecimal step, BigDecimal least, BigDecimal most) {
  static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
  private static final BigDecimal LARGE_STEPS = BigDecimal.valueOf(32);

  /** The same in steps of a thirty-second of what stands there, where they are larger. */
  ValueGrid inLargeSteps() {
    BigDecimal large = now.abs().divide(LARGE_STEPS, step.scale(), RoundingMode.CEILING).max(step);
    return ValueGridBuilder.builder(this).step(large).build();
  }

  /** The furthest value upwards, or downwards for -1. */
  BigDecimal end(int way) {
    return onGrid(way > 0 ? most : least, way < 0);
  }

  /** The value so much further that way, no further than the end. */
  BigDecimal moved(int way, BigDecimal by) {
    return within(way, onGrid(now.add(by.multiply(BigDecimal.valueOf(way))), way > 0));
  }

  /** The value, no further that way than the end. */
  BigDecimal within(int way, BigDecimal value) {
    return way > 0 ? value.min(end(1)) : value.max(end(-1));
  }

  /** A value between two that are more than a step apart. */
  BigDecimal between(BigDecimal one, BigDecimal other) {
    BigDecimal middle = one.add(other).divide(BigDecimal.valueOf(2));
    return onGrid(middle, other.compareTo(one) < 0);
  }

  /** How far a value is from what there is now, as a share of that; infinite from 0. */
  double share(BigDecimal value) {
    double by = Math.abs(value.doubleValue() - now.doubleValue());
    return now.signum() == 0 ? Double.POSITIVE_INFINITY : by / Math.abs(now.doubleValue());
  }

  private BigDecimal onGrid(BigDecimal value, boolean up) {
    return value.setScale(step.scale(), up ? RoundingMode.CEILING : RoundingMode.FLOOR);
  }
}
