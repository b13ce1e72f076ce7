package org.placewright.supply;

/**
 * The stock of one specialty in one deanery, by year. Arrays are passed on, not shared.
 *
 * @param heads people in post
 * @param women those of them who are women
 * @param fte what they work, in FTE
 * @param leavers people in post a year before who left in the year up to then
 * @param notTakenUp people who were to join in the year and took no work up
 */
@SuppressWarnings("ArrayRecordComponent") // a hand-over inside the package, never compared
record StockPath(
    double[] heads, double[] women, double[] fte, double[] leavers, double[] notTakenUp) {
  StockPath(int years) {
    this(
        new double[years],
        new double[years],
        new double[years],
        new double[years],
        new double[years]);
  }
}
