package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** The audit of the two English ledgers says what was published. */
class MpetLedgersTest {
  private static final String PACK = "sample-data/mpet-2006";
  private static final Sources SOURCES = new Sources(Path.of("sample-data/england-2008-sources"));

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  /** Rows of raids.csv by {@code sha/fund}. */
  private Map<String, Map<String, String>> audit(String ledger) throws IOException {
    Path target = folder.resolve(ledger);
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new String[] {
              "audit", PACK, "--ledger", "sample-data/" + ledger, "--out", target.toString()
            },
            out,
            err);
    assertEquals(20, code, err.toString());
    assertTrue(err.toString().startsWith("placewright: "), err.toString());
    List<String> lines = Files.readAllLines(target.resolve("raids.csv"));
    List<String> header = Arrays.asList(lines.get(0).split(","));
    Map<String, Map<String, String>> rows = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Arrays.asList(line.split(",", -1));
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.put(cells.get(0) + "/" + cells.get(1), row);
    }
    return rows;
  }

  private static String cell(Map<String, Map<String, String>> rows, String key, String column) {
    return rows.getOrDefault(key, Map.of()).getOrDefault(column, "none");
  }

  private static BigDecimal number(
      Map<String, Map<String, String>> rows, String key, String column) {
    return new BigDecimal(cell(rows, key, column));
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String id(String name) {
    return name.equals("England") ? "*" : name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  @Test
  void everyPercentageOf2006To2007IsThePublishedOne() throws IOException {
    // Commons, 15 November 2007.
    Map<String, String> published = new LinkedHashMap<>();
    published.put("north-east", "3.4");
    published.put("north-west", "4.4");
    published.put("yorkshire-and-the-humber", "7.0");
    published.put("east-midlands", "5.3");
    published.put("west-midlands", "8.7");
    published.put("east-of-england", "6.8");
    published.put("london", "6.3");
    published.put("south-east-coast", "8.1");
    published.put("south-central", "8.5");
    published.put("south-west", "7.6");
    published.put("*", "6.5");

    Map<String, Map<String, String>> rows = audit("mpet-2006-07-ledger.csv");

    Map<String, String> found = new LinkedHashMap<>();
    for (String sha : published.keySet()) {
      String key = sha + "/*";
      found.put(
          sha, percent(number(rows, key, "left_training_gbp"), number(rows, key, "budget_gbp")));
    }
    assertEquals(published, found);
  }

  @Test
  void aTerminalShowsThePublishedPercentagesWorstFirst() throws IOException {
    audit("mpet-2006-07-ledger.csv");
    List<String> order = new ArrayList<>();
    out.toString()
        .lines()
        .filter(line -> line.matches("  [a-z-]+ .* % .*(kept|BROKEN).*"))
        .forEach(line -> order.add(line.replaceFirst(".* ([0-9.]+ %).*", "$1")));
    assertEquals(
        List.of(
            "8.7 %",
            "8.5 %", "8.1 %", "7.6 %", "7.0 %", "6.8 %", "6.3 %", "5.3 %", "4.4 %", "3.4 %"),
        order);
    assertTrue(out.toString().startsWith("  2006/07: £267.4m of the £4,093.0m"), out.toString());
    assertTrue(out.toString().lines().allMatch(line -> line.length() <= 100), out.toString());
  }

  @Test
  void variationsAndCarryForwardOf2007To2008AreThePublishedOnes() throws IOException {
    Map<String, Map<String, String>> rows = audit("mpet-2007-08-ledger.csv");
    List<Row> published = SOURCES.published("mpet_2007_08_by_sha");
    assertEquals(11, published.size());
    for (Row row : published) {
      String key = id(row.text("sha")) + "/*";
      BigDecimal variation =
          number(rows, key, "spend_gbp").subtract(number(rows, key, "budget_gbp"));
      assertEquals(
          0,
          new BigDecimal(row.text("variation_from_2007_08_budget_gbp_thousand"))
              .movePointRight(3)
              .compareTo(variation),
          key);
      String carried = row.text("proposed_carry_forward_to_2008_09_gbp_thousand");
      assertEquals(
          0,
          new BigDecimal(carried.isEmpty() ? "0" : carried)
              .movePointRight(3)
              .compareTo(number(rows, key, "carried_forward_gbp")),
          key);
    }
    assertTrue(out.toString().lines().allMatch(line -> line.length() <= 100), out.toString());
  }

  @Test
  void plannedDiversionsOf2007To2008AreThePublishedOnes() throws IOException {
    Map<String, Map<String, String>> rows = audit("mpet-2007-08-ledger.csv");
    int compared = 0;
    for (Row row : SOURCES.published("mpet_2007_08_by_sha")) {
      String planned = row.text("planned_diversion_gbp_million_march_2007");
      if (!planned.isEmpty()) {
        String key = id(row.text("sha")) + "/*";
        BigDecimal gbp = number(rows, key, "planned_diversion_gbp");
        assertEquals(0, new BigDecimal(planned).movePointRight(6).compareTo(gbp), key);
        assertEquals(
            new BigDecimal(row.text("planned_diversion_pct_of_mpet")).setScale(1).toPlainString(),
            percent(gbp, number(rows, key, "budget_gbp")));
        compared++;
      }
    }
    assertEquals(5, compared);
  }

  @Test
  void whatWasNeitherSpentNorCarriedForwardLeftTraining() throws IOException {
    // 132,645 − 28,824 = 103,821 thousand pounds.
    Map<String, Map<String, String>> rows = audit("mpet-2007-08-ledger.csv");
    assertEquals("103821000.00", cell(rows, "*/*", "left_training_gbp"));
    // East of England: 34,598 of 332,700 thousand; a twentieth of it may leave, 16,635.
    assertEquals("2008-03", cell(rows, "east-of-england/*", "ringfence_broken_in"));
    assertEquals("17963000.00", cell(rows, "east-of-england/*", "over_ringfence_gbp"));
    assertEquals("", cell(rows, "london/*", "ringfence_broken_in"));
  }

  @Test
  void everyRowSaysWhatItIs() throws IOException {
    List<Path> files = new ArrayList<>();
    try (var listed = Files.list(Path.of(PACK))) {
      listed.filter(file -> file.toString().endsWith(".csv")).forEach(files::add);
    }
    files.add(Path.of("sample-data/mpet-2006-07-ledger.csv"));
    files.add(Path.of("sample-data/mpet-2007-08-ledger.csv"));
    assertTrue(files.size() > 20, files.toString());
    for (Path file : files) {
      for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
        assertTrue(line.matches(".*,\"?(published|derived|illustrative): .+"), file + ": " + line);
      }
    }
  }
}
