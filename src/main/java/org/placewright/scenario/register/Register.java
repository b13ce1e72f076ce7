package org.placewright.scenario.register;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.row.Row;

/**
 * Who and what there is.
 *
 * @param specialties sorted by id
 * @param deaneries sorted by id
 * @param authorities the strategic health authorities that have a name, sorted by id
 * @param providers sorted by id
 * @param programmes sorted by id
 */
public record Register(
    List<Specialty> specialties,
    List<Deanery> deaneries,
    List<HealthAuthority> authorities,
    List<Provider> providers,
    List<Programme> programmes) {
  public Register {
    specialties = Row.sorted(specialties);
    deaneries = Row.sorted(deaneries);
    authorities = Row.sorted(authorities);
    providers = Row.sorted(providers);
    programmes = Row.sorted(programmes);
  }

  public Optional<Specialty> specialty(String id) {
    return specialties.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  public Optional<Deanery> deanery(String id) {
    return deaneries.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /**
   * The strategic health authorities, from the deaneries that lie in them.
   *
   * @return their ids, sorted, each once
   */
  public List<String> shas() {
    return deaneries.stream().map(Deanery::sha).distinct().sorted().toList();
  }

  /**
   * What people call a strategic health authority.
   *
   * @param id its name in every table
   * @return its name, or its id where it has none
   */
  public String shaName(String id) {
    return authorities.stream()
        .filter(row -> row.id().equals(id))
        .map(HealthAuthority::name)
        .findFirst()
        .orElse(id);
  }

  /**
   * Whether any specialty of a profession belongs to the entry set.
   *
   * @param profession as in {@code specialties.csv}
   * @return whether its entrants are those of a set of specialties
   */
  public boolean hasEntrySet(String profession) {
    return specialties.stream()
        .anyMatch(row -> row.entrySet() && row.profession().equals(profession));
  }
}
