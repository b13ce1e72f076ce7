package org.placewright.uncertainty;

/**
 * A Latin hypercube sample (McKay, Beckman and Conover 1979): over all draws each input falls once
 * into each of as many equal strata as there are draws. Every draw is calculated from the seed and
 * its number alone, so that any thread may take any draw in any order, and none is remembered.
 *
 * <p>Inputs that are correlated keep their chances exactly, but of each group of them only the
 * first keeps one draw a stratum.
 */
public final class Sample {
  /** The most draws there may be: then strata and places within them are exact in a double. */
  public static final int MOST_DRAWS = 1_000_000;

  private static final double PER_STRATUM = 0x1p-32;

  private final int draws;
  private final Permutation[] orders;
  private final long[] keys;
  private final RankCorrelations correlations;

  private Sample(int inputs, int draws, long seed, RankCorrelations correlations) {
    if (draws < 1 || draws > MOST_DRAWS) {
      throw new IllegalArgumentException("draws must be from 1 to " + MOST_DRAWS + ": " + draws);
    }
    this.draws = draws;
    this.correlations = correlations;
    this.orders = new Permutation[inputs];
    this.keys = new long[inputs];
    for (int input = 0; input < inputs; input++) {
      long key = KeyedRandom.of(KeyedRandom.of(seed), input);
      orders[input] = new Permutation(draws, key);
      keys[input] = KeyedRandom.of(key);
    }
  }

  /**
   * Prepares a sample; draws are made when asked for.
   *
   * @param inputs how many numbers each draw has
   * @param draws how many draws there are, from 1 to {@link #MOST_DRAWS}
   * @param seed another seed makes another sample
   * @param correlations which inputs go together
   * @return the sample
   */
  public static Sample of(int inputs, int draws, long seed, RankCorrelations correlations) {
    return new Sample(inputs, draws, seed, correlations);
  }

  /** How many draws there are. */
  public int draws() {
    return draws;
  }

  /** How many numbers each draw has. */
  public int inputs() {
    return orders.length;
  }

  /**
   * The probabilities of one draw, one for each input.
   *
   * @param draw which, from 0
   * @param into takes each input's probability, above 0 and below 1, for {@link
   *     FittedDistribution#at}
   */
  public void shares(int draw, double[] into) {
    for (int input = 0; input < orders.length; input++) {
      double within = ((KeyedRandom.of(keys[input], draw) >>> 32) + 0.5) * PER_STRATUM;
      into[input] = (orders[input].of(draw) + within) / draws;
    }
    correlations.join(into);
  }
}
