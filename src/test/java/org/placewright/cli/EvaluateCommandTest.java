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
import org.placewright.app.EvaluatePlan;
import org.placewright.json.Json;

/** A plan held still in other futures, and the mark of what nothing assures. */
class EvaluateCommandTest {
  private static final String PACK = "sample-data/small";
  private static final String BOTH = "surgery-to-north+gps-to-north";
  private static final String MARK = "UNASSURED: gps-to-north reconfigures services";

  @TempDir static Path runs;
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void plan() {
    for (List<String> each : List.of(List.of("now"), List.of("moved", "--scenario", BOTH))) {
      List<String> args =
          List.of("plan", PACK, "--no-mission-cost", "--detail", "full", "--quiet", "--out");
      String[] all =
          Stream.of(
                  args, List.of(runs.resolve(each.get(0)).toString()), each.subList(1, each.size()))
              .flatMap(List::stream)
              .toArray(String[]::new);
      assertEquals(0, Main.run(all, new StringWriter(), new StringWriter()));
    }
  }

  private int evaluate(String run, String... more) {
    String[] args =
        Stream.concat(Stream.of("evaluate", runs.resolve(run).toString()), Stream.of(more))
            .toArray(String[]::new);
    return Main.run(args, out, err);
  }

  /** As planned, in the future and their difference, by measure. */
  private Map<String, List<String>> measures(String run, String... more) throws IOException {
    Path written = folder.resolve("evaluated");
    String[] all =
        Stream.concat(Stream.of(more), Stream.of("--out", written.toString()))
            .toArray(String[]::new);
    assertEquals(0, evaluate(run, all), err::toString);
    Map<String, List<String>> measures = new TreeMap<>();
    for (String line : Files.readAllLines(written.resolve("evaluation.csv"))) {
      String[] cells = line.split(",");
      measures.put(cells[0], List.of(cells[3], cells[4], cells[5]));
    }
    return measures;
  }

  @Test
  void theAnswerIsTheTablesOfTheFolder() throws IOException {
    Path written = folder.resolve("evaluated");
    assertEquals(0, evaluate("now", "--out", written.toString(), "--quiet"), err::toString);
    for (String table : EvaluatePlan.TABLES) {
      StringWriter csv = new StringWriter();
      String[] asked = {"evaluate", runs.resolve("now").toString(), "--format", "csv"};
      String[] all =
          Stream.of(asked, new String[] {"--table", table})
              .flatMap(Stream::of)
              .toArray(String[]::new);
      assertEquals(0, Main.run(all, csv, err), err::toString);
      assertEquals(Files.readString(written.resolve(table + ".csv")), csv.toString());
    }
    assertEquals(2, evaluate("now", "--format", "csv", "--table", EvaluatePlan.FAN));
  }

  @Test
  void inItsOwnFutureAPlanComesToWhatItsCertificateSays() throws IOException {
    Object objective = Json.read(runs.resolve("moved/summary.json")).get("objective");
    Map<String, List<String>> measures = measures("moved", "--scenario", BOTH);
    assertEquals(
        List.of(objective.toString(), objective.toString(), "0.0000"), measures.get("cost"));
    measures.forEach(
        (measure, numbers) ->
            assertTrue(
                measure.equals("measure") || numbers.get(0).equals(numbers.get(1)), measure));
    assertEquals("0", measures.get("rules_broken").get(1));
    assertEquals(
        Files.readString(runs.resolve("moved/projection.csv")),
        Files.readString(folder.resolve("evaluated/projection.csv")));
    assertEquals(
        Files.readString(runs.resolve("moved/spend.csv")),
        Files.readString(folder.resolve("evaluated/spend.csv")));
  }

  @Test
  void aCutInMoneyBreaksTheRingfenceAndChangesNoShortage() throws IOException {
    Map<String, List<String>> measures = measures("now", "--scenario", "budget-cut-5");
    // 5 % of £7,200,000 for the north and £7,000,000 for the south for MADEL in 2010/11.
    assertEquals("-710000.00", measures.get("budget_gbp").get(2));
    assertEquals("0.0000", measures.get("shortfall_fte_years").get(2));
    assertEquals("2", measures.get("rules_broken").get(1));
    String rules = Files.readString(folder.resolve("evaluated/evaluated_rules.csv"));
    assertTrue(
        rules.contains("ringfence,madel/north-sha,2010,met,broken,")
            || rules.contains("ringfence,madel/north-sha,2010,binding,broken,"),
        rules);
    // The sentence's £6,976,666.69 less £6,840,000.
    assertTrue(
        out.toString().contains("missed by £136,666.69, though the rule is hard"), out::toString);
  }

  @Test
  void aFutureMayBeThePackAsItIs() throws IOException {
    assertEquals("0.0000", measures("now").get("cost").get(2));
    assertTrue(evaluate("moved") == 0 && !out.toString().contains("UNASSURED"), out::toString);
  }

  @Test
  void whatNothingAssuresIsMarkedInEveryOutput() throws IOException {
    assertEquals(0, evaluate("now", "--scenario", BOTH, "--out", folder.resolve("e").toString()));
    assertTrue(out.toString().contains(MARK), out::toString);
    assertTrue(marked(folder.resolve("e/manifest.json")));
    assertTrue(marked(runs.resolve("moved/manifest.json")));
    assertTrue(marked(runs.resolve("moved/summary.json")));
    for (String name : List.of("MEE", "north-sha", "south-sha")) {
      String page = Files.readString(runs.resolve("moved/commissions/" + name + ".html"));
      assertTrue(page.contains("<p class=\"unassured\">" + MARK), name);
      List<String> lines = Files.readAllLines(runs.resolve("moved/commissions/" + name + ".csv"));
      assertTrue(lines.get(0).endsWith(",unassured"), name);
      assertTrue(lines.stream().skip(1).allMatch(line -> line.endsWith(",gps-to-north")), name);
    }
    for (List<String> command :
        List.of(
            List.of("verify", runs.resolve("moved").toString()),
            List.of("compare", runs.resolve("now").toString(), runs.resolve("moved").toString()),
            List.of("project", PACK, "--scenario", BOTH),
            List.of("advise", PACK, "--scenario", BOTH))) {
      StringWriter said = new StringWriter();
      assertEquals(0, Main.run(command.toArray(String[]::new), said, err), err::toString);
      assertTrue(said.toString().contains(MARK), said::toString);
      assertFalse(said.toString().contains("UNASSURED: surgery"), said::toString);
    }
  }

  private static boolean marked(Path file) throws IOException {
    return List.of("gps-to-north").equals(Json.read(file).get("unassured"));
  }

  @Test
  void aPlanThatIsNotAsWrittenIsNotEvaluated() throws IOException {
    Path copy = folder.resolve("copy");
    copy(runs.resolve("now"), copy);
    Files.writeString(copy.resolve("projection.csv"), "changed");
    String[] args = {"evaluate", copy.toString(), "--scenario", "high-demand"};
    assertEquals(20, Main.run(args, out, err));
    assertTrue(err.toString().contains("projection.csv"), err::toString);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void anUnknownFutureIsAnErrorOfTheInput() {
    assertEquals(65, evaluate("now", "--scenario", "hihg-demand"));
    assertTrue(err.toString().contains("Did you mean high-demand?"), err::toString);
  }

  @Test
  void theCentralLineOfItsFanIsWhatTheProjectionPrints() throws IOException {
    Path written = folder.resolve("fan");
    assertEquals(
        0,
        evaluate("now", "--draws", "200", "--seed", "3", "--out", written.toString()),
        err::toString);
    Map<String, Double> projected = new TreeMap<>();
    List<String> lines = Files.readAllLines(written.resolve("projection.csv"));
    List<String> head = List.of(lines.get(0).split(","));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      String key = cells[head.indexOf("deanery")] + " " + cells[head.indexOf("year")];
      double fte = Double.parseDouble(cells[head.indexOf("shortfall_fte")]);
      projected.merge(key, fte, Double::sum);
    }
    int compared = 0;
    for (String line : Files.readAllLines(written.resolve("plan_fan.csv"))) {
      String[] cells = line.split(",");
      if (cells[1].equals("*") && !cells[0].equals("*") && cells[4].equals("shortfall_fte")) {
        double central = Double.parseDouble(cells[5]);
        assertEquals(projected.get(cells[0] + " " + cells[3]), central, 2e-4, line);
        assertTrue(Double.parseDouble(cells[7]) <= Double.parseDouble(cells[13]), line);
        compared++;
      }
    }
    assertEquals(2 * 7, compared);
    assertTrue(out.toString().contains("Short in 2014, FTE"), out.toString());
  }

  @Test
  void aGroupIsShownYearByYearWithItsFan() throws IOException {
    Path written = folder.resolve("group");
    String[] asked = {"--group", "nurse", "--draws", "50", "--out", written.toString()};
    assertEquals(0, evaluate("now", asked), err::toString);
    // By hand in the pack's README: 40 short in 2008, and 245.3 in 2014 on carrying on.
    assertTrue(out.toString().contains("2008   1,640.0    40 2.4%    40 2.4%"), out::toString);
    assertTrue(out.toString().contains("2014   1,845.3  245 13.3%  218 11.8%"), out::toString);
    String group = "\\*,nurse,\\*,2014,shortfall_fte,217.9626,.*";
    String specialty = group.replace("nurse,\\*", "nurse,adult-nursing");
    List<String> lines = Files.readAllLines(written.resolve("plan_fan.csv"));
    assertEquals(
        lines.stream()
            .filter(line -> line.matches(specialty))
            .map(EvaluateCommandTest::end)
            .toList(),
        lines.stream().filter(line -> line.matches(group)).map(EvaluateCommandTest::end).toList());
    assertEquals(1, lines.stream().filter(line -> line.matches(group)).count());
  }

  private static String end(String line) {
    return line.substring(line.indexOf("shortfall"));
  }

  @Test
  void aSpecialtyMayBeAskedForToo() {
    assertEquals(0, evaluate("now", "--specialty", "adult-nursing"), err::toString);
    assertTrue(
        out.toString().contains("2014           1,845.3  245 13.3%  218 11.8%"), out::toString);
  }

  @Test
  void aGroupThatIsNotThereIsNamedBesideThoseThatAre() {
    assertEquals(20, evaluate("now", "--group", "psychiatry"));
    assertTrue(
        err.toString().contains("no group psychiatry; it has general practice; hospital, surgery"),
        err::toString);
    assertEquals(20, evaluate("now", "--specialty", "adult-nurse"));
    assertTrue(err.toString().endsWith("Did you mean adult-nursing?\n"), err::toString);
    assertEquals(2, evaluate("now", "--group", "nurse", "--specialty", "adult-nursing"));
  }
}
