package org.placewright.supply;

import org.placewright.scenario.Horizon;

/**
 * What one entrant, or one place, adds to supply in later years. Supply is a sum over intakes of
 * these yields times entrants, and the supply without them; a unit cohort run through {@link
 * StockFlow} gives them. All indices are those of the register.
 */
public final class Yield {
  private final double[][][] post;
  private final double[][][] training;
  private final MobilityShares mobility;
  private final BaselineIntakes baseline;
  private final Horizon horizon;

  /**
   * Takes over the arrays, which the caller must not use again: by specialty, year index of the
   * intake and years since.
   */
  Yield(
      double[][][] post, double[][][] training, MobilityShares mobility, BaselineIntakes baseline) {
    this.post = post;
    this.training = training;
    this.mobility = mobility;
    this.baseline = baseline;
    horizon = baseline.horizon();
  }

  /**
   * The yield of one intake of a specialty.
   *
   * @param specialty index in the register
   * @param year the intake year, after the base year and not after the horizon year
   * @return what it gives in each later year of the run
   */
  public OfIntake ofIntake(int specialty, int year) {
    return new OfIntake(this, specialty, year - horizon.baseYear());
  }

  /**
   * The share of completers who go to work in a deanery.
   *
   * @param from the deanery that trained them
   * @param to the deanery they work in
   * @return share of the completers of {@code from}
   */
  public double mobility(int from, int to) {
    return mobility.share(from, to);
  }

  /**
   * Expected entrants per place, from {@code fill_rates.csv}.
   *
   * @param specialty index in the register
   * @param deanery index in the register
   * @return from 0 to 1
   */
  public double fillRate(int specialty, int deanery) {
    return baseline.fillRate(specialty, deanery);
  }

  /**
   * What those give who enter one specialty in one year. {@code k} is whole years since the intake,
   * from 0 to the horizon year.
   */
  public static final class OfIntake {
    private final Yield all;
    private final int specialty;
    private final double[] post;
    private final double[] training;

    private OfIntake(Yield all, int specialty, int intake) {
      this.all = all;
      this.specialty = specialty;
      post = all.post[specialty][intake];
      training = all.training[specialty][intake];
    }

    /**
     * FTE in post, in any deanery that the completers go to.
     *
     * @param k years since the intake
     * @return FTE per entrant before mobility
     */
    public double post(int k) {
      return post[k];
    }

    /**
     * Service given while in training, in the deanery that trains.
     *
     * @param k years since the intake
     * @return FTE per entrant
     */
    public double training(int k) {
      return training[k];
    }

    /**
     * FTE in one deanery from an entrant in another.
     *
     * @param from the deanery that trains
     * @param to the deanery in which the FTE count
     * @param k years since the intake
     * @return FTE per entrant, in post and in training
     */
    public double fte(int from, int to, int k) {
      double service = from == to ? training[k] : 0;
      return all.mobility(from, to) * post[k] + service;
    }

    /**
     * FTE in one deanery from a place in another.
     *
     * @param from the deanery that trains
     * @param to the deanery in which the FTE count
     * @param k years since the intake
     * @return FTE per place: per entrant times the fill rate
     */
    public double ftePerPlace(int from, int to, int k) {
      return all.fillRate(specialty, from) * fte(from, to, k);
    }
  }
}
