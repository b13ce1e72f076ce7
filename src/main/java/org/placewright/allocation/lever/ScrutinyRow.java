package org.placewright.allocation.lever;

import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.register.Commissioner;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.training.Bid;
import org.placewright.scenario.training.Quality;

/**
 * One programme as its commissioner has to answer for it.
 *
 * @param programme whose places are bought or held back
 * @param commissioner who buys its places
 * @param places how many are bought
 * @param judgement how it was judged
 * @param terms what its provider asks
 */
public record ScrutinyRow(
    Programme programme,
    Commissioner commissioner,
    Purchase places,
    Judgement judgement,
    Terms terms) {

  /**
   * Places bought, before and in the plan.
   *
   * @param baseline of the year before the first planned intake
   * @param planned of all planned intakes together
   */
  public record Purchase(int baseline, int planned) {}

  /**
   * How a programme stands to the threshold.
   *
   * @param latest the score that counts; empty where there is none
   * @param previous the one before it; empty where there is none
   * @param threshold the highest in force in a planned intake; empty where it is off
   * @param state against that threshold
   * @param price weighted FTE-years that one place more would save if it passed, in the intake
   *     where it would save most: a price at the margin, where places may be split; empty where the
   *     threshold holds nothing back
   */
  public record Judgement(
      Optional<Quality> latest,
      Optional<Quality> previous,
      OptionalDouble threshold,
      ScrutinyState state,
      OptionalDouble price) {

    /** How the latest score compares with the one before it. */
    public Optional<ScoreTrend> trend() {
      return latest.map(
          now ->
              previous
                  .map(then -> ScoreTrend.of(Double.compare(now.score(), then.score())))
                  .orElse(ScoreTrend.FIRST));
    }
  }

  /**
   * What a provider asks.
   *
   * @param bid the bid with the highest price of those for planned intakes; empty where there is
   *     none
   * @param minPlaces the most that a bid for a planned intake asks as the least
   * @param tariff what the funds together pay for a trainee-year
   * @param aboveTariff whether the price asked is more
   */
  public record Terms(Optional<Bid> bid, int minPlaces, Pounds tariff, boolean aboveTariff) {}

  /** How a score stands to the threshold. */
  public enum ScrutinyState {
    /** The programme passes the threshold. */
    MET,
    /** The programme is below the threshold. */
    BELOW,
    /** The latest measurement is too old to count. */
    STALE,
    /** No measurement of the programme is there. */
    MISSING,
    /** No threshold is in force. */
    OFF
  }

  /** Where scores are going. */
  public enum ScoreTrend {
    /** The latest measurement is better than the one before. */
    UP,
    /** The latest measurement is worse than the one before. */
    DOWN,
    /** The latest two measurements are the same. */
    LEVEL,
    /** There is nothing before it. */
    FIRST;

    private static ScoreTrend of(int order) {
      return order == 0 ? LEVEL : order > 0 ? UP : DOWN;
    }
  }
}
