package org.placewright.scenario;

/** How a scenario changes a figure. */
public enum Operation {
  SET,
  ADD,
  MULTIPLY
}
