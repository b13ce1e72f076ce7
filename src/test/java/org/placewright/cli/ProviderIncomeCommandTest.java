package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;

/** What plan and verify say of providers' incomes: the small pack with floors. */
class ProviderIncomeCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyPack() throws IOException {
    Files.createDirectory(folder.resolve("pack"));
    try (Stream<Path> files = Files.list(Path.of("sample-data/small"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, folder.resolve("pack").resolve(file.getFileName()));
      }
    }
  }

  private int run(String... args) {
    return Main.run(args, out, err);
  }

  private Path plan(String... floors) throws IOException {
    Path pack = folder.resolve("pack");
    if (floors.length > 0) {
      Files.write(pack.resolve("income_floors.csv"), List.of(floors));
    }
    Path run = folder.resolve("run");
    assertEquals(0, run("plan", pack.toString(), "--out", run.toString()), err::toString);
    return run;
  }

  @Test
  void withoutAFloorNobodyIsCalledDestabilised() throws IOException {
    Path run = plan();
    assertFalse(out.toString().contains("destabilise"), out.toString());
    assertTrue(Files.readString(run.resolve("summary.json")).contains("\"providers\": [ ]"));
  }

  @Test
  void thoseBelowTheFloorAreNamedTheWorstFirst() throws IOException {
    // In 2015/16, the last that a planned intake pays for, £1,551,666.52 of £1,656,666.52 are left
    // to the university in the south, £5,005,000.07 of £5,266,666.70 to the trust in the north and
    // £4,935,000.09 of £5,150,000.10 to the one in the south. Top ups to 0.99 are, over the years,
    // £590,633.30, £513,000.01 and £344,166.69.
    Path run = plan("provider,financial_year,floor_share", "*,*,0.99");
    assertTrue(
        out.toString()
            .contains(
                "  The plan would destabilise 3 providers: south-university (-6.3 % in 2015/16),"
                    + " north-trust (-5.0\n  % in 2015/16), south-trust (-4.2 % in 2015/16); £1.4m in"
                    + " all would hold them at their floors.\n"),
        out.toString());
    String summary = Files.readString(run.resolve("summary.json"));
    assertTrue(summary.contains("\"top_up_gbp\": 1447800.00"), summary);
    assertEquals(0, run("verify", run.toString()), err::toString);
  }

  @Test
  void aPennyMovedByHandIsNoticedThoughTheFingerprintIsMadeToFit() throws IOException {
    Path run = plan();
    Path manifest = run.resolve("manifest.json");
    for (String name : List.of("bills.csv", "provider_income.csv", "income_balance.csv")) {
      Path file = run.resolve(name);
      String before = Files.readString(file);
      Files.writeString(file, before.replaceFirst("9\\.", "8."));
      String text = Files.readString(manifest);
      Files.writeString(manifest, text.replace(Sha256.ofText(before), Sha256.of(file)));
      assertFalse(before.equals(Files.readString(file)), name);
    }
    assertEquals(12, run("verify", run.toString()));
    for (String name : List.of("bills.csv", "provider_income.csv", "income_balance.csv")) {
      assertTrue(err.toString().contains(name + " does not follow"), err.toString());
    }
  }
}
