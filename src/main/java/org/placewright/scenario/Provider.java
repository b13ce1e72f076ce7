package org.placewright.scenario;

/**
 * A body that provides training.
 *
 * @param id its name in every table
 * @param name its name for people
 * @param deanery the deanery it lies in
 * @param kind what kind of body
 */
public record Provider(String id, String name, String deanery, String kind) implements Row {
  @Override
  public String key() {
    return Row.keyOf(id);
  }
}
