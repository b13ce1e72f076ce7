package org.placewright.input.coverage;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.quantity.Sex;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.StaffInPost;

/** Who and what is in the tables, added up by specialty and deanery; 0 where a row says so. */
final class Headcounts {
  private final Pack pack;
  private final Map<Patch, Double> staff = new TreeMap<>();
  private final Map<Patch, Double> joiners = new TreeMap<>();
  private final Set<String> staffed;
  private final Set<String> deaneries;

  Headcounts(Pack pack) {
    this.pack = pack;
    for (StaffInPost row : pack.rows(Tables.WORKFORCE)) {
      Patch pair = Patch.of(row.specialty(), row.deanery());
      staff.merge(pair, row.headcount(), Double::sum);
      staff.merge(sex(pair, row.sex()), row.headcount(), Double::sum);
    }
    for (Joiners row : pack.rows(Tables.JOINERS)) {
      joiners.merge(
          Patch.of(row.specialty(), row.deanery()),
          row.international() + row.returners(),
          Double::sum);
    }
    deaneries =
        pack.rows(Tables.DEANERIES).stream()
            .map(Deanery::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> cores = new TreeSet<>(new PackParts(pack).pathways().cores());
    staffed =
        pack.rows(Tables.SPECIALTIES).stream()
            .filter(row -> row.shortfallWeight() > 0 && !cores.contains(row.id()))
            .map(Specialty::id)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  static Patch sex(Patch pair, Sex sex) {
    return Patch.of(pair.specialty(), pair.deanery(), sex.code());
  }

  Pack pack() {
    return pack;
  }

  Map<Patch, Double> staff() {
    return staff;
  }

  Map<Patch, Double> joiners() {
    return joiners;
  }

  /**
   * The specialties that people work in: not the cores, whose trainees go on to others, and not
   * those whose shortfall weighs nothing, such as medical school.
   */
  Set<String> staffed() {
    return staffed;
  }

  /** The pairs of specialty and deanery in which people work, and some do. */
  Set<Patch> withStaff() {
    return staff.keySet().stream()
        .filter(patch -> patch.detail().isEmpty() && staffed.contains(patch.specialty()))
        .filter(patch -> deaneries.contains(patch.deanery()))
        .filter(patch -> staff.getOrDefault(patch, 0.0) > 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> deaneries() {
    return deaneries;
  }

  /**
   * What a patch would have by its size if it were like the same specialty elsewhere.
   *
   * @param counted what is counted, by patch
   * @param base what it is compared with, by patch
   * @param patch where
   * @param size how much of the base there is in the patch
   * @return the number expected; 0 where there is nothing elsewhere to compare it with
   */
  static double expected(
      Map<Patch, Double> counted, Map<Patch, Double> base, Patch patch, double size) {
    double others = elsewhere(counted, patch);
    double inBase = elsewhere(base, patch);
    return inBase > 0 ? size * others / inBase : 0;
  }

  private static double elsewhere(Map<Patch, Double> counted, Patch patch) {
    return counted.entrySet().stream()
        .filter(each -> each.getKey().specialty().equals(patch.specialty()))
        .filter(each -> !each.getKey().deanery().equals(patch.deanery()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
