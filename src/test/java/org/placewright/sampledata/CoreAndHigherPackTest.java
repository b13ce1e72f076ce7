package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** Holds the numbers worked by hand in sample-data/core-and-higher/README.md. */
class CoreAndHigherPackTest {
  private static final String PACK = "sample-data/core-and-higher";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private void run(String... args) {
    assertEquals(0, Main.run(args, out, err), () -> String.join(" ", args) + ": " + err);
  }

  private static List<Row> rows(Path file) {
    return Row.readAll(file);
  }

  private static void assertYear(Row row, String year, String... figures) {
    List<String> columns =
        List.of("completers", "reapplying", "candidates", "entrants", "competition_ratio");
    assertEquals(year, row.text("year"));
    for (int i = 0; i < figures.length; i++) {
      assertEquals(figures[i], row.text(columns.get(i)), columns.get(i) + " of " + year);
    }
  }

  @Test
  void thePackIsRight() {
    run("check", PACK);
    assertTrue(out.toString().contains("no errors"), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void theCompetitionIsAsWorkedByHand() throws IOException {
    run("project", PACK, "--out", folder.resolve("on").toString());
    List<Row> stages = rows(folder.resolve("on/stages.csv"));
    assertYear(stages.get(0), "2009", "29.1600", "0.0000", "33.1600", "32.0000", "1.0363");
    assertYear(stages.get(1), "2010", "29.1600", "0.5800", "33.7400", "30.8000", "1.0955");
    assertYear(stages.get(2), "2011", "28.8684", "1.4700", "34.3384", "30.8000", "1.1149");
    assertEquals(12, stages.size());
    Row service =
        rows(folder.resolve("on/projection.csv")).stream()
            .filter(row -> row.text("specialty").equals("core-medical-training"))
            .findFirst()
            .orElseThrow();
    // (18 + 18 · 0.9) · 0.4
    assertEquals("13.6800", service.text("supply_fte"));
  }

  @Test
  void withNobodyFromElsewhereBothSpecialtiesAreCut() throws IOException {
    String few = folder.resolve("few").toString();
    run("project", PACK, "--scenario", "fewer-from-abroad", "--out", few);
    Row year = rows(folder.resolve("few/stages.csv")).get(1);
    assertYear(year, "2010", "29.1600", "0.0000", "29.1600", "29.1600", "0.9468");
    assertEquals("2.8400", year.text("unfilled_places"));
  }

  @Test
  void aPlanIsProvenAndKeepsToTheCandidates() throws IOException {
    Path plan = folder.resolve("plan");
    run("plan", PACK, "--out", plan.toString(), "--gap", "0.02", "--detail", "full");
    run("verify", plan.toString());
    for (Row row : rows(plan.resolve("stages.csv"))) {
      boolean planned = row.text("year").compareTo("2010") >= 0;
      assertTrue(!planned || row.number("entrants_not_there") == 0, row.text("year"));
    }
    List<Row> levers =
        rows(plan.resolve("levers.csv")).stream()
            .filter(row -> row.text("lever").equals("higher-entry"))
            .toList();
    // four planned intakes, and as they carry on each year to 2020 in which the pool differs
    assertEquals(11, levers.size());
    // in 2010 what can be appointed does not depend on the plan: the 33.74 worked by hand
    assertEquals("33.7400", levers.get(0).text("limit"));
  }

  @Test
  void theCoreIsAdvisedWhatTheHigherSpecialtiesNeed() throws IOException {
    run("advise", PACK, "--out", folder.resolve("advice").toString());
    double cardiology = required("cardiology");
    double renal = required("renal-medicine");
    double needed = (cardiology + 0.9 * renal - 4) / 0.8019;
    assertEquals(needed, required("core-medical-training"), 0.02);
  }

  private double required(String specialty) throws IOException {
    return rows(folder.resolve("advice/advice.csv")).stream()
        .filter(row -> row.text("specialty").equals(specialty))
        .filter(row -> row.text("deanery").equals("*"))
        .mapToDouble(row -> row.number("required_intake"))
        .findFirst()
        .orElseThrow();
  }
}
