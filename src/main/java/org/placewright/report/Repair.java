package org.placewright.report;

/** One change of one file with which there is a plan: one was made. */
public interface Repair {
  /** The lever's id that it gives room. */
  String rule();

  /** How far it goes from what stands there, as a share of that; infinite from 0. */
  double change();

  /** Where somebody makes it, as {@code capacity.csv:2}, or {@code budgets.csv} for many rows. */
  String place();

  /** The change in words, as {@code capacity.csv:2 max_places: 20, not 18}. */
  String sentence();
}
