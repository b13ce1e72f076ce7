package org.placewright.demand;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.Register;
import org.placewright.scenario.Specialty;

/** Where in the register specialties and deaneries stand. */
final class Indices {
  private final Map<String, Integer> specialties = new TreeMap<>();
  private final Map<String, Integer> deaneries = new TreeMap<>();

  Indices(Register register) {
    for (Specialty row : register.specialties()) {
      specialties.put(row.id(), specialties.size());
    }
    for (Deanery row : register.deaneries()) {
      deaneries.put(row.id(), deaneries.size());
    }
  }

  int specialty(String id) {
    return find(specialties, id);
  }

  int deanery(String id) {
    return find(deaneries, id);
  }

  private static int find(Map<String, Integer> table, String id) {
    return Optional.ofNullable(table.get(id))
        .orElseThrow(() -> new IllegalArgumentException("not in the register: " + id));
  }
}
