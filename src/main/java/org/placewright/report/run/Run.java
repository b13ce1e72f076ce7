package org.placewright.report.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.commission.CommitmentStatus;
import org.placewright.fan.PlanFan;
import org.placewright.quantity.Figures;
import org.placewright.report.PlanReport;
import org.placewright.report.SpecialtyLine;
import org.placewright.report.page.PlanSource;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Fund;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;
import org.placewright.shortfall.ProjectionRow;
import org.placewright.shortfall.StaffGroups;

/**
 * A plan as its report looks at it.
 *
 * @param decided the plan
 * @param origin what it was made from
 * @param details what the manifest says of the run
 * @param lines every specialty in the whole country, in the order of their names
 * @param rows the projection, by specialty and then by deanery
 * @param fans by specialty; none where none was drawn
 */
record Run(
    PlanReport decided,
    PlanSource origin,
    Map<String, Object> details,
    List<SpecialtyLine> lines,
    Map<String, Map<String, List<ProjectionRow>>> rows,
    Map<String, SpecialtyFan> fans) {
  private static final int PERCENT = 100;

  Run {
    lines = List.copyOf(lines);
  }

  static Run of(PlanReport decided, PlanSource origin, Map<String, Object> details) {
    Map<String, Map<String, List<ProjectionRow>>> rows = new TreeMap<>();
    for (ProjectionRow row : decided.projection()) {
      rows.computeIfAbsent(row.specialty(), id -> new TreeMap<>())
          .computeIfAbsent(row.deanery(), id -> new java.util.ArrayList<>())
          .add(row);
    }
    List<SpecialtyLine> lines =
        SpecialtyLine.of(decided).stream()
            .sorted(java.util.Comparator.comparing(line -> line.specialty().name()))
            .toList();
    return new Run(decided, origin, new LinkedHashMap<>(details), lines, rows, fans(decided));
  }

  private static Map<String, SpecialtyFan> fans(PlanReport decided) {
    Map<String, SpecialtyFan> fans = new TreeMap<>();
    decided.fan().map(PlanFan::rows).orElse(List.of()).stream()
        .filter(PlanFan.AreaFanRow::isOfOneSpecialty)
        .map(PlanFan.AreaFanRow::figures)
        .forEach(row -> fans.computeIfAbsent(row.specialty(), id -> SpecialtyFan.empty()).add(row));
    return fans;
  }

  Scenario scenario() {
    return decided.brief().scenario();
  }

  Register register() {
    return scenario().register();
  }

  Horizon horizon() {
    return scenario().horizon();
  }

  int lastCommitted() {
    return CommitmentStatus.lastCommitted(scenario());
  }

  String intakes() {
    return Figures.years(horizon().firstIntakeYear(), horizon().lastIntakeYear());
  }

  String title() {
    return origin.pack()
        + origin.scenario().map(name -> ", scenario " + name).orElse("")
        + ", intakes of "
        + intakes();
  }

  String group(Specialty specialty) {
    return StaffGroups.of(scenario()).of(specialty).name();
  }

  /** The rows of a specialty in a deanery, by year; none where it has none. */
  List<ProjectionRow> rows(Specialty specialty, Deanery deanery) {
    return rows.getOrDefault(specialty.id(), Map.of()).getOrDefault(deanery.id(), List.of());
  }

  /** The name of a specialty, or what a row says in its place. */
  String specialtyName(String id) {
    return register().specialty(id).map(Specialty::name).orElse(id);
  }

  String fundName(String id) {
    return scenario().money().funds().stream()
        .filter(fund -> fund.id().equals(id))
        .map(Fund::name)
        .findFirst()
        .orElse(id);
  }

  String deaneryName(String id) {
    return register().deanery(id).map(Deanery::name).orElse(id);
  }

  /** Where a specialty's own part of the page begins. */
  static String anchor(Specialty specialty) {
    return "specialty-" + specialty.id();
  }

  /** FTE for a reader. */
  static String fte(double value) {
    return Figures.grouped(value, 0);
  }

  /** A share for a reader, to a tenth of a per cent. */
  static String percent(double share) {
    return Figures.fixed(PERCENT * share, 1) + " %";
  }

  static double hundredths(double share) {
    return PERCENT * share;
  }
}
