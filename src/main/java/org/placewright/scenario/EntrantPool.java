package org.placewright.scenario;

/**
 * How many can enter training.
 *
 * @param profession the profession
 * @param year the intake year
 * @param headcount people who can enter
 */
public record EntrantPool(String profession, int year, double headcount) implements Row {
  @Override
  public String key() {
    return Row.keyOf(profession, year);
  }
}
