package org.placewright.input.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;

/**
 * How far each table covers each specialty and each deanery.
 *
 * @param tables the names of the tables, one a column
 * @param specialties by specialty, the extent in each table
 * @param deaneries by deanery, the extent in each table
 */
public record CoverageMatrix(
    List<String> tables,
    Map<String, List<Extent>> specialties,
    Map<String, List<Extent>> deaneries) {
  public CoverageMatrix {
    tables = List.copyOf(tables);
    specialties = Collections.unmodifiableMap(new TreeMap<>(specialties));
    deaneries = Collections.unmodifiableMap(new TreeMap<>(deaneries));
  }

  /** How much of what is wanted a table has. */
  public enum Extent {
    /** All that other tables depend on. */
    FULL,
    /** Some of what other tables depend on. */
    PART,
    /** Not a single row of it. */
    NONE,
    /** The table is not by specialty, or not by deanery. */
    NOT_BY_IT;

    /** One word for a table of results. */
    public String word() {
      return this == NOT_BY_IT ? "-" : name().toLowerCase(Locale.ROOT);
    }
  }

  static CoverageMatrix of(List<Coverage> coverages, Pack pack) {
    List<String> specialties = pack.rows(Tables.SPECIALTIES).stream().map(Specialty::id).toList();
    List<String> deaneries = pack.rows(Tables.DEANERIES).stream().map(Deanery::id).toList();
    return new CoverageMatrix(
        coverages.stream().map(each -> each.rows().table().shape().name()).toList(),
        extents(coverages, specialties, Patch::specialty),
        extents(coverages, deaneries, Patch::deanery));
  }

  private static Map<String, List<Extent>> extents(
      List<Coverage> coverages, List<String> ids, Function<Patch, String> name) {
    Map<String, List<Extent>> extents = new TreeMap<>();
    ids.forEach(id -> extents.put(id, new ArrayList<>()));
    for (Coverage coverage : coverages) {
      Set<String> given = names(coverage.given(), name);
      Set<String> missing = names(coverage.missing(), name);
      boolean by = !given.equals(Set.of("")) && !missing.equals(Set.of(""));
      extents.forEach((id, row) -> row.add(by ? extent(id, given, missing) : Extent.NOT_BY_IT));
    }
    return extents;
  }

  private static Set<String> names(Set<Patch> patches, Function<Patch, String> name) {
    return patches.stream().map(name).collect(Collectors.toSet());
  }

  private static Extent extent(String id, Set<String> given, Set<String> missing) {
    if (!given.contains(id)) {
      return Extent.NONE;
    }
    return missing.contains(id) ? Extent.PART : Extent.FULL;
  }
}
