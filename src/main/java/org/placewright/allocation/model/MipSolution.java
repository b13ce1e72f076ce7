package org.placewright.allocation.model;

/**
 * A solver's answer to a program with integers.
 *
 * @param status what the solver claims
 * @param x the best plan found, one value per column, integers whole; empty where there is none
 * @param objective the objective of {@code x} with the offset; NaN where there is no plan
 * @param bound the solver's own claim that no plan is below this; negative infinity where it has
 *     none
 * @param work how much was done
 */
public record MipSolution(
    MipStatus status, Values x, double objective, double bound, MipWork work) {
  /** Returns an answer without a plan. */
  public static MipSolution without(MipStatus status, double bound, MipWork work) {
    return new MipSolution(status, Values.none(), Double.NaN, bound, work);
  }
}
