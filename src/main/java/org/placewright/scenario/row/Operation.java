package org.placewright.scenario.row;

/** How a scenario changes a figure. */
public enum Operation {
  SET,
  ADD,
  MULTIPLY
}
