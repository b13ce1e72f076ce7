package org.placewright.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewright.quantity.Figures;
import org.placewright.report.comparison.ComparedPlaces.PlacesLine;
import org.placewright.report.comparison.ComparedPlaces.PlacesOf;
import org.placewright.report.comparison.ComparedRun;
import org.placewright.report.comparison.CostDifference;
import org.placewright.report.comparison.Noise;
import org.placewright.report.comparison.RunComparison.ShortLine;
import org.placewright.report.comparison.ShortFigure;
import org.placewright.report.comparison.ShortFigure.StaffKind;
import org.placewright.scenario.row.Wildcard;

/** The tables of a comparison: the first run in full, some others beside it as changes. */
final class ComparisonColumns {
  /** Points of demand from which a change is listed. */
  private static final double TOLD = 0.5;

  private final RunColumns columns;

  ComparisonColumns(RunColumns columns) {
    this.columns = columns;
  }

  /** All tables, with an empty line between. */
  String text() {
    List<String> parts = new ArrayList<>(List.of(headline(), places()));
    Map<ShortFigure.StaffPart, Map<String, ShortLine>> shortages = shortagesAtLast();
    parts.add(shortages(shortages));
    parts.add(losers(shortages));
    parts.add(ComparedMoneyText.of(columns));
    parts.add(ComparedLeversText.of(columns));
    parts.removeIf(String::isEmpty);
    return String.join("\n", parts);
  }

  private String headline() {
    List<List<String>> rows = new ArrayList<>(List.of(columns.head("")));
    rows.add(columns.row("Cost of the plan", run -> cost(run, run.certificate().objective())));
    rows.add(columns.row("The best costs at least", run -> cost(run, run.certificate().bound())));
    rows.add(columns.row("Cost of carrying on", run -> cost(run, run.carryingOn())));
    rows.add(columns.row("Gap", run -> Figures.percent(run.certificate().gap())));
    List<Integer> years = columns.comparison().shared().years();
    if (!years.isEmpty()) {
      String span = Figures.years(years.get(0), columns.comparison().shared().last());
      rows.add(columns.row("FTE-years short, " + span, this::shortYears));
    }
    return columns.table(rows);
  }

  /** Costs that are not measured as the first run's stand in no row with it. */
  private static String cost(ComparedRun run, double value) {
    boolean compared = run.difference().finding() != CostDifference.CostFinding.NOT_COMPARED;
    return compared ? Figures.grouped(value, 1) : "not alike";
  }

  private String shortYears(ComparedRun run) {
    List<Integer> years = columns.comparison().shared().years();
    double sum =
        run.shortages().stream()
            .filter(
                each ->
                    each.part().equals(new ShortFigure.StaffPart(StaffKind.GROUP, Wildcard.ANY)))
            .filter(each -> years.contains(each.year()))
            .mapToDouble(ShortFigure::shortFte)
            .sum();
    return Figures.grouped(sum, 1);
  }

  private String places() {
    List<Integer> intakes = columns.comparison().shared().intakes();
    if (intakes.isEmpty()) {
      return "  No intake is planned by all of them: places are not compared.\n";
    }
    Map<PlacesOf, Map<String, PlacesLine>> lines = placesByItem();
    String span = Figures.years(intakes.get(0), intakes.get(intakes.size() - 1));
    List<List<String>> rows = new ArrayList<>(List.of(columns.head("Places, intakes " + span)));
    lines.forEach(
        (of, each) -> {
          if (of.specialty().isEmpty()) {
            rows.add(placesRow(nameOf(of.group()), each));
          }
        });
    List<PlacesOf> told =
        lines.keySet().stream()
            .filter(of -> of.specialty().isPresent() && isTold(lines.getOrDefault(of, Map.of())))
            .sorted(Comparator.comparing(of -> -most(lines.getOrDefault(of, Map.of()))))
            .toList();
    String specialties =
        columns.longest(
            "Of these, beyond noise",
            told,
            of -> placesRow(of.specialty().orElse(""), lines.getOrDefault(of, Map.of())));
    return columns.table(rows) + (told.isEmpty() ? "" : "\n" + specialties) + legend(lines);
  }

  private static String nameOf(String group) {
    return group.equals(Wildcard.ANY) ? "all staff" : group;
  }

  /** Of all shared intakes together, by what has the places, in order. */
  private Map<PlacesOf, Map<String, PlacesLine>> placesByItem() {
    Map<PlacesOf, Map<String, PlacesLine>> lines = new LinkedHashMap<>();
    for (PlacesLine line : columns.comparison().places()) {
      if (line.of().intake().isEmpty() && columns.hasRun(line.run())) {
        lines.computeIfAbsent(line.of(), of -> new TreeMap<>()).put(line.run(), line);
      }
    }
    return lines;
  }

  private static boolean isTold(Map<String, PlacesLine> lines) {
    return lines.values().stream()
        .map(PlacesLine::finding)
        .anyMatch(
            each -> each == Noise.PlacesFinding.BEYOND || each == Noise.PlacesFinding.NOT_SHOWN);
  }

  private static int most(Map<String, PlacesLine> lines) {
    return lines.values().stream().mapToInt(line -> Math.abs(line.change())).max().orElse(0);
  }

  private List<String> placesRow(String title, Map<String, PlacesLine> lines) {
    return columns.row(
        title,
        run ->
            RunColumns.orDash(
                Optional.ofNullable(lines.get(run.name())), ComparisonColumns::placesCell));
  }

  private static String placesCell(PlacesLine line) {
    String change = Figures.change(line.change(), 0);
    return switch (line.finding()) {
      case FIRST -> Figures.grouped(line.places(), 0);
      case SAME -> "=";
      case NOISE -> "~";
      case NOT_SHOWN -> "(" + change + ")";
      case BEYOND -> change;
    };
  }

  private static String legend(Map<PlacesOf, Map<String, PlacesLine>> lines) {
    Set<Noise.PlacesFinding> found = new TreeSet<>();
    lines.values().forEach(each -> each.values().forEach(line -> found.add(line.finding())));
    String legend = "";
    if (found.contains(Noise.PlacesFinding.NOISE)) {
      legend += "  ~ differs by no more than search alone may make\n";
    }
    if (found.contains(Noise.PlacesFinding.NOT_SHOWN)) {
      legend += "  (+1) not shown to be forced: the best plans may cost the same\n";
    }
    return legend;
  }

  private Map<ShortFigure.StaffPart, Map<String, ShortLine>> shortagesAtLast() {
    int last = columns.comparison().shared().last();
    Map<ShortFigure.StaffPart, Map<String, ShortLine>> lines = new LinkedHashMap<>();
    for (ShortLine line : columns.comparison().shortages()) {
      if (line.figure().year() == last && columns.hasRun(line.run())) {
        lines.computeIfAbsent(line.figure().part(), part -> new TreeMap<>()).put(line.run(), line);
      }
    }
    return lines;
  }

  private String shortages(Map<ShortFigure.StaffPart, Map<String, ShortLine>> lines) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.head("Short in " + columns.comparison().shared().last() + ", FTE"));
    lines.forEach(
        (part, each) -> {
          if (part.kind() != StaffKind.SPECIALTY) {
            rows.add(columns.row(nameOf(part), run -> shortCell(each, run)));
          }
        });
    return columns.table(rows);
  }

  private static String nameOf(ShortFigure.StaffPart part) {
    return part.kind() == StaffKind.DEANERY ? "in " + part.id() : nameOf(part.id());
  }

  private String shortCell(Map<String, ShortLine> lines, ComparedRun run) {
    Optional<ShortLine> line = Optional.ofNullable(lines.get(run.name()));
    return columns.isFirst(run)
        ? RunColumns.orDash(line, each -> Figures.grouped(each.figure().shortFte(), 1))
        : RunColumns.orDash(
            line.filter(each -> each.first().isPresent()),
            each -> RunColumns.change(each.change(), 1));
  }

  private String losers(Map<ShortFigure.StaffPart, Map<String, ShortLine>> lines) {
    List<ShortFigure.StaffPart> told =
        lines.keySet().stream()
            .filter(part -> part.kind() == StaffKind.SPECIALTY)
            .filter(
                part -> points(lines.getOrDefault(part, Map.of())).anyMatch(each -> each >= TOLD))
            .sorted(
                Comparator.comparing(
                    part ->
                        -points(lines.getOrDefault(part, Map.of()))
                            .max(Double::compare)
                            .orElse(0.0)))
            .toList();
    return columns.longest(
        "Shorter (+), less short (-)",
        told,
        part -> columns.row(part.id(), run -> pointsCell(lines.getOrDefault(part, Map.of()), run)));
  }

  private static Stream<Double> points(Map<String, ShortLine> lines) {
    return lines.values().stream().map(line -> Math.abs(line.points()));
  }

  private String pointsCell(Map<String, ShortLine> lines, ComparedRun run) {
    Optional<ShortLine> line = Optional.ofNullable(lines.get(run.name()));
    return columns.isFirst(run)
        ? RunColumns.orDash(line, each -> Figures.grouped(100 * each.figure().share(), 1) + " %")
        : RunColumns.orDash(line, each -> RunColumns.change(each.points(), 1));
  }
}
