package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.input.table.Tables;

class EnglandPackTest {
  private static final Path SOURCES = Path.of("sample-data/england-2008-sources");

  static Stream<PackFiles> packs() {
    return Stream.of(PackFiles.ENGLAND, PackFiles.SMALL);
  }

  @Test
  void theCommittedPackIsWhatTheGeneratorMakes(@TempDir Path fresh) throws IOException {
    EnglandPack.write(SOURCES, fresh);

    assertEquals(
        PackFiles.ENGLAND.tables().stream().map(t -> t + ".csv").toList(), csvFiles(fresh));
    for (String file : csvFiles(fresh)) {
      String made = Files.readString(fresh.resolve(file), StandardCharsets.UTF_8);
      String committed =
          Files.readString(PackFiles.ENGLAND.folder().resolve(file), StandardCharsets.UTF_8);
      assertTrue(made.equals(committed), file + " differs: run scripts/generate-england");
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void aPackHoldsTheTablesOfAPlan(PackFiles pack) throws IOException {
    assertEquals(30, PackFiles.TABLES.size());
    List<String> tables = new ArrayList<>(csvFiles(pack.folder()));
    // Not of a plan: what the back-test of england-gp-1999 found, and the cases of scenarios.
    tables.removeAll(List.of("error_bands.csv", "scenario_cases.csv"));
    assertEquals(pack.tables().stream().map(t -> t + ".csv").toList(), tables);
  }

  @Test
  void englandHasTheColumnsOfTheSmallPack() {
    for (String table : PackFiles.TABLES) {
      List<String> english = columns(PackFiles.ENGLAND, table);
      assertTrue(english.containsAll(columns(PackFiles.SMALL, table)), table);
    }
  }

  @Test
  void everyTableHasRowsInSomePack() throws IOException {
    Set<String> unused = new TreeSet<>(Tables.names());
    try (Stream<Path> files = Files.walk(Path.of("sample-data"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        String name = file.getFileName().toString().replace(".csv", "");
        if (Files.readAllLines(file).size() > 1) {
          unused.remove(name);
        }
      }
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void trainingInPostFollowsFromPastEntrants() {
    Map<String, Row> training = PackFiles.ENGLAND.byId("training", "specialty");
    Map<String, Row> programmes = PackFiles.ENGLAND.byId("programmes", "programme");
    Map<String, Double> expected = new TreeMap<>();
    for (Row r : PackFiles.ENGLAND.rows("intakes")) {
      String specialty = programmes.getOrDefault(r.text("programme"), r).text("specialty");
      int k = 2009 - r.whole("year");
      double stays = 1 - training.getOrDefault(specialty, r).number("annual_attrition");
      if (k >= 1) {
        double left = r.number("entrants") * StrictMath.pow(stays, k - 1);
        expected.merge(specialty + " " + k, left, Double::sum);
      }
    }
    Map<String, Double> inPost = new TreeMap<>();
    for (Row r : PackFiles.ENGLAND.rows("trainees")) {
      String key = r.text("specialty") + " " + r.text("year_of_training");
      inPost.merge(key, r.number("headcount"), Double::sum);
    }
    // Fifteen deaneries are each rounded to a whole trainee, so up to eight heads may go astray.
    inPost.forEach((key, heads) -> assertEquals(expected.getOrDefault(key, 0d), heads, 8, key));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyRowSaysWhetherItIsPublishedDerivedOrIllustrative(PackFiles pack) {
    for (String table : pack.tables()) {
      // The sources of sources.csv are what it lists, not where its rows come from.
      for (Row row : table.equals("sources") ? List.<Row>of() : pack.rows(table)) {
        String source = row.text("source");
        assertTrue(source.matches("(published|derived|illustrative): .+"), table + ": " + row);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void filesArePlainCsv(PackFiles pack) throws IOException {
    for (String file : csvFiles(pack.folder())) {
      String text = Files.readString(pack.folder().resolve(file), StandardCharsets.UTF_8);
      assertTrue(text.endsWith("\n") && text.indexOf('\r') < 0, file);
      assertTrue(text.indexOf('\uFEFF') < 0 && text.indexOf('"') < 0, file);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void programmesNameKnownSpecialtiesDeaneriesAndProviders(PackFiles pack) {
    Set<String> specialties = pack.byId("specialties", "specialty").keySet();
    var providers = pack.byId("providers", "provider");
    Set<String> ids = new HashSet<>();
    for (Row p : pack.rows("programmes")) {
      assertTrue(ids.add(p.text("programme")), "twice: " + p);
      assertTrue(p.text("programme").matches("[a-z0-9-]+"), p.toString());
      assertTrue(specialties.contains(p.text("specialty")), p.toString());
      Row provider = providers.getOrDefault(p.text("provider"), p);
      assertEquals(p.text("deanery"), provider.text("deanery"), p.toString());
    }
  }

  private static List<String> columns(PackFiles pack, String table) {
    return List.copyOf(pack.rows(table).get(0).fields().keySet());
  }

  private static List<String> csvFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".csv"))
          .sorted()
          .toList();
    }
  }
}
