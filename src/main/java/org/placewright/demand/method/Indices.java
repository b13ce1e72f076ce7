package org.placewright.demand.method;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Register;
import org.placewright.scenario.Specialty;

/** Where in the register specialties and deaneries stand. */
public final class Indices {
  private final Map<String, Integer> specialties = new TreeMap<>();
  private final Map<String, Integer> deaneries = new TreeMap<>();

  /**
   * The indices of a register.
   *
   * @param register who and what there is
   */
  public Indices(Register register) {
    for (Specialty row : register.specialties()) {
      specialties.put(row.id(), specialties.size());
    }
    for (Deanery row : register.deaneries()) {
      deaneries.put(row.id(), deaneries.size());
    }
  }

  /**
   * Where a specialty stands.
   *
   * @param id its id
   * @return its index
   * @throws IllegalArgumentException when the register has no such specialty
   */
  public int specialty(String id) {
    return find(specialties, id);
  }

  /**
   * Where a deanery stands.
   *
   * @param id its id
   * @return its index
   * @throws IllegalArgumentException when the register has no such deanery
   */
  public int deanery(String id) {
    return find(deaneries, id);
  }

  private static int find(Map<String, Integer> table, String id) {
    return Optional.ofNullable(table.get(id))
        .orElseThrow(() -> new IllegalArgumentException("not in the register: " + id));
  }
}
