package org.placewright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.os.FileKind;
import org.placewright.report.YearlyLine;
import org.placewright.report.YearlyLineBuilder;
import org.placewright.report.csv.PlanTables;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.training.Completion;
import org.placewright.scenario.training.Intake;

/**
 * What the plans of past years advised and commissioned, and what a newer pack has counted since.
 *
 * @param scenario of the newest pack
 */
record YearlyHistory(Scenario scenario) {
  /**
   * The rows of all years.
   *
   * @param plans finished plans by the year of their first intake
   * @param before the table of the last run, for years whose plans are gone; need not be there
   * @return by year and specialty
   * @throws IOException when a file cannot be read
   */
  List<YearlyLine> lines(Map<Integer, Path> plans, Path before) throws IOException {
    Map<Integer, List<YearlyLine>> byYear = new TreeMap<>();
    for (YearlyLine line : earlier(before)) {
      byYear.computeIfAbsent(line.intakeYear(), year -> new ArrayList<>()).add(line);
    }
    for (Map.Entry<Integer, Path> plan : plans.entrySet()) {
      byYear.put(plan.getKey(), ofPlan(plan.getKey(), plan.getValue()));
    }
    Map<String, String> specialties = new TreeMap<>();
    scenario
        .register()
        .programmes()
        .forEach(programme -> specialties.put(programme.id(), programme.specialty()));
    return byYear.values().stream()
        .flatMap(List::stream)
        .map(line -> counted(line, specialties))
        .toList();
  }

  private List<YearlyLine> earlier(Path before) throws IOException {
    if (FileKind.of(before) == FileKind.NOTHING) {
      return List.of();
    }
    RawTable table = FinishedTable.read(before);
    List<YearlyLine> lines = new ArrayList<>();
    for (RawRow row : table.rows()) {
      String levers = table.cell(row, "levers");
      lines.add(
          YearlyLineBuilder.builder()
              .intakeYear(whole(table, row, "intake_year"))
              .specialty(table.cell(row, "specialty"))
              .baseline(whole(table, row, "baseline_places"))
              .advised(whole(table, row, "advised_places"))
              .commissioned(whole(table, row, "commissioned_places"))
              .filled(number(table.cell(row, "filled")))
              .completed(number(table.cell(row, "completed")))
              .levers(levers.isEmpty() ? List.of() : List.of(levers.split(";", -1)))
              .build());
    }
    return lines;
  }

  private static List<YearlyLine> ofPlan(int year, Path plan) throws IOException {
    RawTable table = FinishedTable.read(plan.resolve(PlanTables.ALLOCATION_FILE));
    Map<String, int[]> sums = new TreeMap<>();
    for (RawRow row : table.rows()) {
      if (whole(table, row, "intake_year") == year) {
        int[] sum = sums.computeIfAbsent(table.cell(row, "specialty"), id -> new int[3]);
        sum[0] += whole(table, row, "baseline_places");
        sum[1] += whole(table, row, "advised_places");
        sum[2] += whole(table, row, "places");
      }
    }
    Map<String, Set<String>> levers = levers(plan, year);
    List<YearlyLine> lines = new ArrayList<>();
    sums.forEach(
        (specialty, sum) ->
            lines.add(
                YearlyLineBuilder.builder()
                    .intakeYear(year)
                    .specialty(specialty)
                    .baseline(sum[0])
                    .advised(sum[1])
                    .commissioned(sum[2])
                    .filled(Optional.empty())
                    .completed(Optional.empty())
                    .levers(List.copyOf(levers.getOrDefault(specialty, Set.of())))
                    .build()));
    return lines;
  }

  private static Map<String, Set<String>> levers(Path plan, int year) throws IOException {
    Map<String, Set<String>> levers = new TreeMap<>();
    try (Stream<Path> files = Files.list(plan.resolve("commissions"))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (String.valueOf(file.getFileName()).endsWith(".csv")) {
          RawTable table = FinishedTable.read(file);
          for (RawRow row : table.rows()) {
            if (table.has("levers") && table.cell(row, "intake_year").equals("" + year)) {
              Set<String> own =
                  levers.computeIfAbsent(table.cell(row, "specialty"), id -> new TreeSet<>());
              Stream.of(table.cell(row, "levers").split(";", -1))
                  .filter(lever -> !lever.isEmpty())
                  .forEach(own::add);
            }
          }
        }
      }
    }
    return levers;
  }

  /** With what the newest pack has of a year that is past: an intake of the plan is yet to come. */
  private YearlyLine counted(YearlyLine line, Map<String, String> specialties) {
    if (line.intakeYear() >= scenario.horizon().firstIntakeYear()) {
      return line;
    }
    Optional<Double> filled =
        sum(
            scenario.provision().intakes().stream()
                .filter(row -> row.year() == line.intakeYear())
                .filter(row -> line.specialty().equals(specialties.get(row.programme())))
                .toList(),
            Intake::entrants);
    Optional<Double> completed =
        sum(
            scenario.provision().completions().stream()
                .filter(row -> row.year() == line.intakeYear())
                .filter(row -> row.specialty().equals(line.specialty()))
                .toList(),
            Completion::headcount);
    return YearlyLineBuilder.builder(line)
        .filled(filled.or(line::filled))
        .completed(completed.or(line::completed))
        .build();
  }

  private static <R> Optional<Double> sum(List<R> rows, Function<R, Double> people) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.stream().mapToDouble(people::apply).sum());
  }

  private static int whole(RawTable table, RawRow row, String column) throws UnreadableRun {
    return FinishedTable.number(table.file(), table.cell(row, column));
  }

  private static Optional<Double> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(FinishedTable.multiplier(text));
  }
}
