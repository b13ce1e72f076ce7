package org.placewright.allocation.lever;

import java.util.OptionalLong;

/**
 * How far the places of a branch may move.
 *
 * @param down places that they may lose; empty for all of them
 * @param up places that they may gain
 */
record ChangeAllowance(OptionalLong down, long up) {
  /** What a move has left, on the side on which it has less. */
  LeverResult left(long by) {
    boolean upwards = down.isEmpty() || up - by <= down.getAsLong() + by;
    long limit = upwards ? up : -down.getAsLong();
    long slack = upwards ? up - by : down.getAsLong() + by;
    return LeverResultBuilder.builder()
        .unit(LeverUnit.PLACES)
        .left((double) by)
        .limit((double) limit)
        .slack((double) slack)
        .step(1)
        .build();
  }

  /** The same in words. */
  String inWords() {
    return "it may "
        + (down.isPresent() ? "lose " + down.getAsLong() + " and gain " : "close, and gain ")
        + up;
  }
}
