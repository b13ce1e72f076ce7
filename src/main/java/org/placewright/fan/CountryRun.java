package org.placewright.fan;

/** Demand and supply of the whole country in one run, in FTE by specialty and year index. */
final class CountryRun {
  private final double[][] demand;
  private final double[][] inPost;
  private final double[][] service;

  CountryRun(int specialties) {
    demand = new double[specialties][];
    inPost = new double[specialties][];
    service = new double[specialties][];
  }

  CountryRun(CountryRun like) {
    demand = like.demand.clone();
    inPost = like.inPost.clone();
    service = like.service.clone();
  }

  /** Takes over the arrays of one specialty; the caller must not use them again. */
  void put(int specialty, double[] needed, double[] working, double[] serving) {
    demand[specialty] = needed;
    inPost[specialty] = working;
    service[specialty] = serving;
  }

  /** Multiplies the staff in post of a specialty by a factor for each year. */
  void correct(int specialty, double[] factors) {
    double[] corrected = inPost[specialty].clone();
    for (int t = 0; t < corrected.length; t++) {
      corrected[t] *= factors[t];
    }
    inPost[specialty] = corrected;
  }

  int specialties() {
    return demand.length;
  }

  int years() {
    return demand[0].length;
  }

  double demand(int specialty, int year) {
    return demand[specialty][year];
  }

  double supply(int specialty, int year) {
    return inPost[specialty][year] + service[specialty][year];
  }
}
