package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.json.Json;

/** Why the small pack's plan has the places it has. */
class ExplainCommandTest {
  private static final Path SMALL = Path.of("sample-data/small");

  @TempDir static Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void plan() throws IOException {
    plan(SMALL, "now");
    Path pack = Files.createDirectory(folder.resolve("pack"));
    try (Stream<Path> files = Files.list(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(
            pack.resolve(file.getFileName()),
            Files.readString(file).replace("gp-south-a,*,54,18", "gp-south-a,*,54,17"));
      }
    }
    plan(pack, "before");
  }

  private static void plan(Path pack, String name) {
    StringWriter said = new StringWriter();
    String to = folder.resolve(name).toString();
    String[] args = {
      "plan", pack.toString(), "-q", "--no-mission-cost", "--detail", "full", "--out", to
    };
    assertEquals(0, Main.run(args, said, said), said::toString);
  }

  private int explain(String... args) {
    List<String> all = Stream.concat(Stream.of("explain", run("now")), Stream.of(args)).toList();
    return Main.run(all.toArray(String[]::new), out, err);
  }

  private static String run(String name) {
    return folder.resolve(name).toString();
  }

  /** 18 of at most 18, which is on line 4 of capacity.csv; one fewer is allowed. */
  @Test
  void namesTheFigureThatStopsTheNextPlace() {
    assertEquals(0, explain("--programme", "gp-south-a", "--year", "2010"), err::toString);
    String said = out.toString().replaceAll("\\s+", " ");
    assertTrue(said.contains("18 places; 16 the year before, 15 advised"), said);
    assertTrue(said.contains("it can take 18 at a time: met exactly."), said);
    assertTrue(said.contains("(capacity.csv:4 max_places 18, levers.csv:14 value 1)"), said);
    assertTrue(said.contains("Why not 17: no rule stops it"), said);
    assertTrue(said.contains("The Centre advises 15, 3 fewer than planned"), said);
    assertFalse(said.contains("quality-threshold"), said);
  }

  @Test
  void theSameSentenceIsInTheRunAndInTheCommission() throws IOException {
    assertEquals(
        0,
        explain("--programme", "gp-south-a", "--year", "2010", "--format", "json"),
        err::toString);
    List<?> rows =
        (List<?>) Json.parse(out.toString(), "answer").getOrDefault("explained", List.of());
    Map<String, Object> row = new TreeMap<>();
    ((Map<?, ?>) rows.get(0)).forEach((name, value) -> row.put("" + name, value));
    String sentence = String.valueOf(row.get("sentence"));
    assertTrue(sentence.contains("training-capacity (capacity.csv:4)"), sentence);
    for (String file : List.of("reasons.csv", "commissions/MEE.csv", "commissions/MEE.html")) {
      assertTrue(Files.readString(folder.resolve("now").resolve(file)).contains(sentence), file);
    }
  }

  @Test
  void saysWhatChangedSinceAnEarlierPlan() {
    assertEquals(
        0,
        explain("--programme", "gp-south-a", "--year", "2010", "--since", run("before")),
        err::toString);
    String said = out.toString().replaceAll("\\s+", " ");
    assertTrue(said.contains("Since before: places 17 then, 18 now"), said);
    assertTrue(said.contains("capacity.csv:4 max_places 17 then, 18 now"), said);
  }

  @Test
  void refusesWhatThePlanDoesNotHaveAndWhatIsNotAsked() {
    assertEquals(20, explain("--programme", "gp-nowhere"));
    assertEquals("placewright: The plan has no programme gp-nowhere.\n", err.toString());
    assertEquals(20, explain("--programme", "gp-suoth-a", "--deanery", "nort"));
    assertTrue(
        err.toString().endsWith("Did you mean gp-south-a? Did you mean north?\n"), err::toString);
    assertEquals(2, explain());
  }

  @Test
  void manyIntakesAreSummedUp() {
    assertEquals(0, explain("--specialty", "general-practice", "--deanery", "south"));
    assertTrue(out.toString().contains("gp-south-b, intake of 2009"), out::toString);
  }
}
