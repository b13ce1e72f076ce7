package org.placewright.supply;

/**
 * The stock of one specialty in one deanery, by year. Arrays are handed over, not shared.
 *
 * @param heads people in post
 * @param fte their FTE
 * @param leavers people who left in the year up to then
 */
@SuppressWarnings("ArrayRecordComponent") // a hand-over inside the package, never compared
record StockPath(double[] heads, double[] fte, double[] leavers) {
  StockPath(int years) {
    this(new double[years], new double[years], new double[years]);
  }
}
