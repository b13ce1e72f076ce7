package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;
import org.placewright.json.Json;

/** Every folder that a command writes describes its own CSV files, and they are as it says. */
class DataPackageTest {
  private static final String SMALL = "sample-data/small";
  private static final String GPS = "sample-data/england-gp-1999";
  private static final String MPET = "sample-data/mpet-2006";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private void holds(int exit, String... command) throws IOException {
    Path run = folder.resolve(command[0]);
    String[] args =
        Stream.concat(Stream.of(command), Stream.of("--out", run.toString()))
            .toArray(String[]::new);
    assertEquals(exit, Main.run(args, out, err), err::toString);
    DescribedFiles.check(run);
  }

  @Test
  void aPlanDescribesItsTables() throws IOException {
    holds(0, "plan", SMALL);
  }

  @Test
  void aNewPackDescribesItsTables() throws IOException {
    Path pack = folder.resolve("pack");
    assertEquals(0, Main.run(new String[] {"init", pack.toString()}, out, err), err::toString);
    DescribedFiles.check(pack);
    assertEquals(0, Main.run(new String[] {"check", pack.toString()}, out, err), err::toString);
  }

  @Test
  void aProjectionDescribesItsTables() throws IOException {
    holds(0, "project", SMALL, "--draws", "20");
  }

  @Test
  void anAdviceDescribesItsTables() throws IOException {
    holds(0, "advise", SMALL, "--draws", "20");
  }

  @Test
  void aBacktestDescribesItsTablesAndAFanItsCopyOfThem() throws IOException {
    holds(0, "backtest", GPS, "--actuals", "sample-data/england-gp-1999-actuals.csv");
    String bands = folder.resolve("backtest/error_bands.csv").toString();
    holds(0, "project", GPS, "--draws", "20", "--widen-by", bands);
  }

  @Test
  void anAuditDescribesItsTables() throws IOException {
    holds(20, "audit", MPET, "--ledger", "sample-data/mpet-2006-07-ledger.csv");
  }

  @Test
  void aCollectedPackDescribesItsTables() throws IOException {
    holds(0, "collect", SMALL, "--from", "sample-data/small-returns");
  }

  @Test
  void verifyMakesTheDescriptionAgain() throws IOException {
    holds(0, "plan", SMALL);
    Path run = folder.resolve("plan");
    Path file = run.resolve("datapackage.json");
    String changed = Files.readString(file).replace("What the fund may spend", "What it may not");
    Files.writeString(file, changed);
    Map<String, Object> manifest = Json.read(run.resolve("manifest.json"));
    Map<String, Object> outputs = new TreeMap<>();
    ((Map<?, ?>) manifest.get("outputs")).forEach((name, hash) -> outputs.put("" + name, hash));
    outputs.put("datapackage.json", Sha256.ofText(changed));
    manifest.put("outputs", outputs);
    try (var writer = Files.newBufferedWriter(run.resolve("manifest.json"))) {
      Json.write(manifest, writer);
    }
    assertEquals(12, Main.run(new String[] {"verify", run.toString()}, out, err));
    List<String> said = err.toString().lines().filter(line -> line.contains("datapac")).toList();
    assertTrue(said.get(0).contains("does not follow"), err::toString);
  }
}
