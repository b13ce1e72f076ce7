package org.placewright.scenario.register;

/** Who buys training places. */
public enum Commissioner {
  /** Medical Education England, for the whole country. */
  MEE,
  /** Each strategic health authority, for its own area. */
  SHA
}
