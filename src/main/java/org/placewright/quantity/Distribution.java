package org.placewright.quantity;

/** The form of the chances of an uncertain input between and beyond its low and its high. */
public enum Distribution {
  /** Two straight lines that meet at the central value, which is the mode. */
  TRIANGULAR,
  /** Two halves of normal curves that meet at the central value, which is the median. */
  NORMAL,
  /** A scaled beta curve as of the programme evaluation and review technique; central is mode. */
  PERT,
  /** Every value as likely as any other; the central value only has to lie between. */
  UNIFORM
}
