package org.placewright.scenario.row;

/** How an uncertain number changes a figure. */
public enum Operation {
  SET,
  ADD,
  MULTIPLY
}
