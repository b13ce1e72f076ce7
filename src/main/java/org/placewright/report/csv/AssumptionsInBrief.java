package org.placewright.report.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.AssumptionIdBuilder;
import org.placewright.assumption.Provenance;
import org.placewright.quantity.Figures;

/** The register of assumptions as people read it: once for each source, not for each cell. */
final class AssumptionsInBrief {
  private AssumptionsInBrief() {}

  /** What rows have in common that are one row in brief. */
  private record Alike(
      String table, String parameter, String unit, Provenance provenance, boolean changed) {
    static Alike of(Assumption row) {
      return new Alike(
          row.id().table(), row.id().parameter(), row.unit(), row.provenance(), row.changed());
    }
  }

  /**
   * Brings together what is of one table, parameter and provenance.
   *
   * @param rows in any order
   * @return in the order in which they first have one of each
   */
  static List<Assumption> of(List<Assumption> rows) {
    Map<Alike, List<Assumption>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(Alike.of(row), key -> new ArrayList<>()).add(row));
    return groups.values().stream().map(AssumptionsInBrief::together).toList();
  }

  private static Assumption together(List<Assumption> alike) {
    Assumption first = alike.get(0);
    if (alike.size() == 1) {
      return first;
    }
    Assumption.Id all = AssumptionIdBuilder.builder(first.id()).key("").build();
    return new Assumption(all, values(alike), first.unit(), first.provenance(), first.changed());
  }

  private static String values(List<Assumption> alike) {
    TreeSet<String> values = new TreeSet<>();
    alike.forEach(row -> values.add(row.value()));
    String count = "rows=" + alike.size();
    if (values.size() == 1) {
      return count + "; all=" + values.first();
    }
    TreeSet<BigDecimal> numbers = new TreeSet<>();
    values.forEach(value -> number(value).ifPresent(numbers::add));
    boolean areNumbers = values.stream().allMatch(value -> number(value).isPresent());
    return areNumbers
        ? count
            + "; least="
            + Figures.exact(numbers.first())
            + "; greatest="
            + Figures.exact(numbers.last())
        : count;
  }

  private static Optional<BigDecimal> number(String value) {
    try {
      return Optional.of(new BigDecimal(value));
    } catch (NumberFormatException words) {
      return Optional.empty();
    }
  }
}
