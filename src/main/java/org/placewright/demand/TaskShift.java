package org.placewright.demand;

/** The work that one specialty gives another, of its own work before any shift. */
final class TaskShift {
  private final int giver;
  private final int taker;
  private final double[][] moved;
  private final double[][] taken;

  /**
   * A shift by which no work has moved yet.
   *
   * @param giver index in the register of the specialty that gives
   * @param taker index in the register of the specialty that takes
   * @param deaneries number of deaneries in the register
   * @param years number of years, the base year included
   */
  TaskShift(int giver, int taker, int deaneries, int years) {
    this.giver = giver;
    this.taker = taker;
    moved = new double[deaneries][years];
    taken = new double[deaneries][years];
  }

  /** Adds a year's part, a share of the giver's own work, to what had moved before. */
  void move(int deanery, int year, double part, double ftePerFte) {
    moved[deanery][year] = moved[deanery][year - 1] + part;
    taken[deanery][year] = taken[deanery][year - 1] + part * ftePerFte;
  }

  int giver() {
    return giver;
  }

  int taker() {
    return taker;
  }

  /** Share of the giver's own demand that has moved since the base year. */
  double moved(int deanery, int year) {
    return moved[deanery][year];
  }

  /** FTE that the taker needs for it, per FTE of the giver's own demand. */
  double taken(int deanery, int year) {
    return taken[deanery][year];
  }
}
