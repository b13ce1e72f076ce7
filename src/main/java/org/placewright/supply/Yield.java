package org.placewright.supply;

/**
 * What one entrant, or one place, adds to supply in later years. Supply is a sum over intakes of
 * these yields times entrants, and what is there without them; a unit cohort run through {@link
 * StockFlow} gives them. All indices are those of the register; {@code k} is whole years since the
 * intake, from 0 to less than the years of the horizon.
 */
public final class Yield {
  private final double[][] post;
  private final double[][] training;
  private final MobilityShares mobility;
  private final Baseline baseline;

  Yield(double[][] post, double[][] training, MobilityShares mobility, Baseline baseline) {
    this.post = post;
    this.training = training;
    this.mobility = mobility;
    this.baseline = baseline;
  }

  /**
   * FTE in post, wherever the completers go.
   *
   * @param specialty the specialty
   * @param k years since the intake
   * @return FTE per entrant before mobility
   */
  public double post(int specialty, int k) {
    return post[specialty][k];
  }

  /**
   * Service given while in training, in the deanery that trains.
   *
   * @param specialty the specialty
   * @param k years since the intake
   * @return FTE per entrant
   */
  public double training(int specialty, int k) {
    return training[specialty][k];
  }

  /**
   * Where completers work.
   *
   * @param from the deanery that trained them
   * @param to the deanery they work in
   * @return share of the completers of the first
   */
  public double mobility(int from, int to) {
    return mobility.share(from, to);
  }

  /**
   * Entrants per place.
   *
   * @param specialty the specialty
   * @param deanery the deanery
   * @return the fill rate
   */
  public double fillRate(int specialty, int deanery) {
    return baseline.fillRate(specialty, deanery);
  }

  /**
   * FTE in one deanery from an entrant in another.
   *
   * @param specialty the specialty
   * @param from the deanery that trains
   * @param to the deanery in which the FTE count
   * @param k years since the intake
   * @return FTE per entrant, in post and in training
   */
  public double fte(int specialty, int from, int to, int k) {
    double service = from == to ? training[specialty][k] : 0;
    return mobility.share(from, to) * post[specialty][k] + service;
  }

  /**
   * FTE in one deanery from a place in another.
   *
   * @param specialty the specialty
   * @param from the deanery that trains
   * @param to the deanery in which the FTE count
   * @param k years since the intake
   * @return FTE per place: per entrant times the fill rate
   */
  public double ftePerPlace(int specialty, int from, int to, int k) {
    return fillRate(specialty, from) * fte(specialty, from, to, k);
  }
}
