package org.placewright.allocation.search;

/** Budget rows between which money may move, judged together. */
interface SharedBudgets {
  /** The numbers of the rows. */
  int[] rows();

  /** How far a hard group is from being kept by any movement of money. */
  double missed(double[] activity, double[] upper);

  /** What is paid for missing a soft group when money moves as cheaply as it can. */
  double price(double[] activity, double[] upper);
}
