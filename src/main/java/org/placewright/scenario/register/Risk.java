package org.placewright.scenario.register;

/** The risk to patients of practice that no law regulates. */
public enum Risk {
  LOW,
  SIGNIFICANT
}
