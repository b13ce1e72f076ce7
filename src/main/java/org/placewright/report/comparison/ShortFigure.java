package org.placewright.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.report.PlanReport;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.shortfall.Shortage;
import org.placewright.shortfall.StaffGroups.StaffGroup;

/**
 * How short some staff are under a plan in one year. Of a specialty or a group it is the country's
 * shortage, of a deanery that of its own people, specialty by specialty.
 *
 * @param part who they are
 * @param year at 30 September
 * @param demand FTE needed
 * @param shortFte FTE short
 */
public record ShortFigure(StaffPart part, int year, double demand, double shortFte) {
  /**
   * Some of the staff.
   *
   * @param kind what tells them from others
   * @param id which; {@code *} for all staff
   */
  public record StaffPart(StaffKind kind, String id) {}

  /** By what the staff are parted. */
  public enum StaffKind {
    GROUP,
    SPECIALTY,
    DEANERY;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** As a share of demand; 0 where nobody is needed. */
  public double share() {
    return demand > 0 ? shortFte / demand : 0;
  }

  /**
   * Every shortage of a plan.
   *
   * @param report the plan
   * @return groups and all staff, specialties, deaneries, each from the base year to the horizon;
   *     without specialties whose shortage weighs nothing
   */
  static List<ShortFigure> of(PlanReport report) {
    List<ShortFigure> all = new ArrayList<>();
    for (Shortage.OfGroup each : report.board().groups()) {
      String name = each.group().map(StaffGroup::name).orElse(Wildcard.ANY);
      all.add(of(new StaffPart(StaffKind.GROUP, name), each.shortage()));
    }
    Map<String, List<Shortage>> shortages = Shortage.bySpecialty(report.projection());
    Set<String> counted = new TreeSet<>();
    for (Specialty specialty : report.brief().scenario().register().specialties()) {
      if (specialty.shortfallWeight() > 0) {
        counted.add(specialty.id());
        StaffPart part = new StaffPart(StaffKind.SPECIALTY, specialty.id());
        shortages.getOrDefault(specialty.id(), List.of()).stream()
            .map(year -> of(part, year))
            .forEach(all::add);
      }
    }
    all.addAll(deaneries(report.projection(), counted));
    return all;
  }

  private static List<ShortFigure> deaneries(List<ProjectionRow> projection, Set<String> counted) {
    Map<String, Map<Integer, ShortFigure>> sums = new TreeMap<>();
    for (ProjectionRow row : projection) {
      if (counted.contains(row.specialty())) {
        StaffPart part = new StaffPart(StaffKind.DEANERY, row.deanery());
        sums.computeIfAbsent(row.deanery(), id -> new TreeMap<>())
            .merge(
                row.year(),
                new ShortFigure(part, row.year(), row.demandFte(), row.shortfallFte()),
                ShortFigure::plus);
      }
    }
    return sums.values().stream().flatMap(years -> years.values().stream()).toList();
  }

  private ShortFigure plus(ShortFigure more) {
    return new ShortFigure(part, year, demand + more.demand, shortFte + more.shortFte);
  }

  private static ShortFigure of(StaffPart part, Shortage shortage) {
    return new ShortFigure(part, shortage.year(), shortage.demand(), shortage.planned());
  }
}
