package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;

/** What is counted of the small pack a year later, when its plan has been carried out. */
final class SimulatedYears {
  private SimulatedYears() {}

  static Path copyOfSmall(Path pack) throws IOException {
    Files.createDirectory(pack);
    try (Stream<Path> files = Files.list(Path.of("sample-data/small"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
    return pack;
  }

  /**
   * Counts a year: staff and trainees as before, entrants as the plan expected them, completions;
   * and carries rules and population on by a year.
   *
   * @param pack the pack of the plan
   * @param plan the plan that was carried out
   * @param year its first intake
   * @param counted where to write it
   */
  static Path count(Path pack, Path plan, int year, Path counted) throws IOException {
    Files.createDirectory(counted);
    for (String name : List.of("workforce.csv", "trainees.csv")) {
      Files.copy(pack.resolve(name), counted.resolve(name));
    }
    List<String> intakes = new ArrayList<>(List.of("programme,year,places,entrants,source"));
    RawTable allocation = table(plan.resolve("allocation.csv"));
    for (RawRow row : allocation.rows()) {
      if (allocation.cell(row, "intake_year").equals("" + year)) {
        intakes.add(
            allocation.cell(row, "programme")
                + ","
                + year
                + ","
                + allocation.cell(row, "places")
                + ","
                + allocation.cell(row, "expected_entrants")
                + ",illustrative: counted");
      }
    }
    Files.write(counted.resolve("intakes.csv"), intakes);
    Files.write(
        counted.resolve("completions.csv"),
        List.of(
            "specialty,deanery,year,headcount,source",
            "general-practice,north," + year + ",14,illustrative: counted",
            "general-practice,south," + year + ",12,illustrative: counted"));
    Files.write(counted.resolve("levers.csv"), leversOn(table(pack.resolve("levers.csv"))));
    Files.write(counted.resolve("population.csv"), populationOn(pack.resolve("population.csv")));
    return counted;
  }

  private static List<String> leversOn(RawTable levers) {
    List<String> lines = new ArrayList<>(List.of(String.join(",", levers.header())));
    for (RawRow row : levers.rows()) {
      List<String> cells = new ArrayList<>(row.cells());
      // The growth that the policy asked for is reached, and is not asked for again.
      if (levers.cell(row, "lever").equals("gp-plus")) {
        cells.set(levers.header().indexOf("mode"), "off");
      }
      for (String column : List.of("from_year", "to_year")) {
        int at = levers.header().indexOf(column);
        cells.set(at, Integer.toString(Integer.parseInt(cells.get(at)) + 1));
      }
      lines.add(String.join(",", cells));
    }
    return lines;
  }

  private static List<String> populationOn(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    int last =
        lines.stream()
            .skip(1)
            .mapToInt(line -> Integer.parseInt(line.split(",", -1)[1]))
            .max()
            .orElseThrow();
    lines.stream()
        .filter(line -> line.split(",", -1)[1].equals("" + last))
        .map(line -> line.replaceFirst("," + last + ",", "," + (last + 1) + ","))
        .toList()
        .forEach(lines::add);
    return lines;
  }

  static RawTable table(Path file) throws IOException {
    return CsvReader.read("table", Files.readAllBytes(file), new IssueCollector());
  }
}
