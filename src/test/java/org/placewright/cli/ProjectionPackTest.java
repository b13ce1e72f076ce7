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

/** A pack of people and demand alone: a national forecast, without money or programmes. */
class ProjectionPackTest {
  private static final Path DUTCH = Path.of("sample-data/van-greuningen-2012");

  /** What only a plan needs. */
  private static final List<String> OF_PLANS =
      List.of(
          "budgets.csv",
          "capacity.csv",
          "funds.csv",
          "levers.csv",
          "programmes.csv",
          "providers.csv",
          "tariffs.csv");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path pack = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    pack = Files.createDirectory(folder.resolve("forecast"));
    try (Stream<Path> files = Files.list(DUTCH)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (!OF_PLANS.contains(name) && !name.equals("shas.csv")) {
          Files.copy(file, pack.resolve(name));
        }
      }
    }
    Path intakes = pack.resolve("intakes.csv");
    Files.writeString(
        intakes,
        Files.readString(intakes)
            .replace("programme,", "specialty,deanery,")
            .replace("gp-training,", "gp,netherlands,"));
  }

  private int run(String... arguments) {
    return Main.run(arguments, out, err);
  }

  @Test
  void itsProjectionIsThatOfTheWholePack() throws IOException {
    for (String command : List.of("project", "advise")) {
      Path alone = folder.resolve(command + "-alone");
      Path whole = folder.resolve(command + "-whole");
      assertEquals(0, run(command, pack.toString(), "--out", alone.toString()), err::toString);
      assertEquals(0, run(command, DUTCH.toString(), "--out", whole.toString()), err::toString);
      String table = command.equals("project") ? "projection.csv" : "advice.csv";
      assertEquals(Files.readString(whole.resolve(table)), Files.readString(alone.resolve(table)));
    }
  }

  @Test
  void checkSaysThatItIsForProjections() {
    assertEquals(0, run("check", pack.toString()), err::toString);
    String line =
        out.toString().lines().filter(each -> each.startsWith("It is for")).findFirst().orElse("");
    for (String file : OF_PLANS) {
      assertTrue(line.contains(file), line);
    }
    assertFalse(out.toString().contains("levers.csv has no rows"), out::toString);
    assertFalse(err.toString().contains("error"), err::toString);
  }

  @Test
  void planSaysWhichTablesItNeedsMore() {
    assertEquals(65, run("plan", pack.toString(), "--out", folder.resolve("run").toString()));
    for (String file : OF_PLANS) {
      assertTrue(err.toString().contains(file + " error MISSING_FILE"), err::toString);
    }
  }

  @Test
  void anUnknownSpecialtyIsNamedWithItsPlace() throws IOException {
    Path intakes = pack.resolve("intakes.csv");
    Files.writeString(intakes, Files.readString(intakes).replaceFirst("gp,nether", "pg,nether"));
    assertEquals(65, run("check", pack.toString()));
    assertTrue(
        err.toString()
            .contains(
                "intakes.csv:2:1 [specialty] error UNKNOWN_ID: \"pg\" is no specialty of"
                    + " specialties.csv."),
        err::toString);
    assertEquals(1, err.toString().lines().filter(line -> line.contains(" error ")).count());
  }

  /** Some of the tables of a plan are more likely a plan's pack that lost the others. */
  @Test
  void checkRefusesAPlansPackThatLacksATable() throws IOException {
    Files.copy(DUTCH.resolve("providers.csv"), pack.resolve("providers.csv"));
    assertEquals(65, run("check", pack.toString()));
    assertTrue(err.toString().contains("budgets.csv error MISSING_FILE"), err::toString);
    int code = run("project", pack.toString(), "--out", folder.resolve("run").toString());
    assertEquals(0, code, err::toString);
  }

  @Test
  void auditNeedsBudgetsAndPrices() {
    Path ledger = Path.of("sample-data/mpet-2006-07-ledger.csv");
    assertEquals(65, run("audit", pack.toString(), "--ledger", ledger.toString()));
    for (String file : List.of("budgets.csv", "funds.csv", "tariffs.csv")) {
      assertTrue(err.toString().contains(file + " error MISSING_FILE"), err::toString);
    }
    assertFalse(err.toString().contains("programmes.csv"), err::toString);
  }
}
