package org.placewright.sampledata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** What an analyst would ask of England's figures before believing anything that uses them. */
class EnglandAdviceTest {
  private static final String PACK = "sample-data/england-2008";

  @TempDir static Path folder;

  private static void run(String... args) {
    StringWriter err = new StringWriter();
    int code = Main.run(args, new StringWriter(), err);
    assertEquals(0, code, () -> String.join(" ", args) + ": " + err);
  }

  @BeforeAll
  static void projectWithoutBands() {
    String plain = folder.resolve("plain").toString();
    run("project", PACK, "--draws", "2", "--widen-by", "none", "--out", plain);
  }

  @Test
  void noSpecialtyIsAskedForTwiceItsIntakeOrForLessThanHalf() throws IOException {
    run("advise", PACK, "--out", folder.resolve("advice").toString());
    Map<String, Double> ratios = new TreeMap<>();
    for (Row r : Row.readAll(folder.resolve("advice/advice.csv"))) {
      if (r.text("deanery").equals("*") && !r.text("specialty").equals("*")) {
        double required = r.number("required_intake");
        ratios.put(r.text("specialty"), required / r.number("current_intake"));
      }
    }
    assertEquals(55, ratios.size());
    ratios.forEach((id, ratio) -> assertTrue(ratio > 0.45 && ratio < 2, id + ": " + ratio));
    double practice = ratios.getOrDefault("general-practice", 0d);
    assertTrue(practice > 1.02 && practice < 1.3, "general practice: " + practice);
  }

  @Test
  void demandGrowsAsServicesMayAndNotThreefold() throws IOException {
    Map<String, Double> first = new TreeMap<>();
    Map<String, Double> last = new TreeMap<>();
    for (Row r : Row.readAll(folder.resolve("plain/projection.csv"))) {
      Map<String, Double> year = r.text("year").equals("2008") ? first : last;
      if (List.of("2008", "2028").contains(r.text("year"))) {
        year.merge(r.text("specialty"), r.number("demand_fte"), Double::sum);
      }
    }
    first.forEach(
        (id, fte) -> {
          double growth = fte == 0 ? 1 : last.getOrDefault(id, 0d) / fte;
          assertTrue(growth >= 1 && growth < 2.1, id + ": " + growth);
        });
  }

  @Test
  void theBandsBesideItAreWhatTheBackTestFindsAndWidenItsFan() throws IOException {
    String actuals = "sample-data/england-gp-1999-actuals.csv";
    String back = folder.resolve("back").toString();
    run("backtest", "sample-data/england-gp-1999", "--actuals", actuals, "--out", back);
    assertEquals(
        Files.readString(folder.resolve("back/error_bands.csv")),
        Files.readString(Path.of(PACK, "error_bands.csv")));
    String fan = folder.resolve("fan").toString();
    run("project", PACK, "--draws", "2", "--out", fan);
    assertTrue(Files.readString(folder.resolve("fan/manifest.json")).contains("widen_by"));
    assertTrue(!Files.readString(folder.resolve("plain/manifest.json")).contains("widen_by"));
  }
}
