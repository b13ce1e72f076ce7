package org.placewright.scenario.register;

import org.placewright.construction.NamedComponents;
import org.placewright.scenario.row.Row;

/**
 * A body that provides training.
 *
 * @param id its name in every table
 * @param name its name for people
 * @param deanery the deanery it lies in
 * @param kind what kind of body
 * @param marketForcesFactor what it multiplies tariffs by, for what staff and land cost there
 */
@NamedComponents
public record Provider(
    String id, String name, String deanery, String kind, double marketForcesFactor) implements Row {
  @Override
  public String key() {
    return Row.keyOf(id);
  }
}
