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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.Main;

class InitCommandTest {
  @TempDir Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @Test
  void aSecondRunChangesNothingAndSaysSo() throws IOException {
    Path pack = folder.resolve("pack");
    assertEquals(0, run("init", pack.toString()), err::toString);
    Map<String, String> before = contents(pack);
    assertEquals(0, run("init", pack.toString()), err::toString);
    assertTrue(out.toString().contains("every file as it was written"), out.toString());
    assertEquals(before, contents(pack));
  }

  @Test
  void aLockThatAnEarlierRunCouldNotDeleteIsClearedAway() throws IOException {
    Path target = folder.resolve("pack");
    run("init", target.toString());
    Path lock = Files.createFile(folder.resolve(".pack.lock"));
    assertEquals(0, run("init", target.toString()), err::toString);
    assertFalse(Files.exists(lock));
  }

  @Test
  void whatAPersonChangedStays() throws IOException {
    Path pack = folder.resolve("pack");
    run("init", pack.toString());
    Files.writeString(pack.resolve("levers.csv"), "mine");
    Files.delete(pack.resolve("holders.csv"));
    Files.writeString(pack.resolve("notes.txt"), "mine");
    Map<String, String> before = contents(pack);
    assertEquals(0, run("init", pack.toString()), err::toString);
    assertTrue(
        out.toString().contains("2 files changed since: holders.csv, levers.csv."), out.toString());
    assertEquals(before, contents(pack));
  }

  @Test
  void aPackBegunInAnotherWayIsNotReplaced() throws IOException {
    Path pack = folder.resolve("pack");
    run("init", pack.toString());
    Map<String, String> before = contents(pack);
    assertEquals(73, run("init", pack.toString(), "--deaneries", "east,west"));
    assertTrue(err.toString().contains("was not begun in this way"), err.toString());
    assertEquals(before, contents(pack));
    Files.writeString(pack.resolve("datapackage.json"), "{");
    assertEquals(73, run("init", pack.toString()), err::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "core-and-higher", "england"})
  void everyTemplatePassesAndEveryRowOfItIsToDo(String template) throws IOException {
    Path pack = folder.resolve(template);
    assertEquals(0, run("init", pack.toString(), "--from", template), err::toString);
    assertEquals(0, run("check", pack.toString(), "--format", "csv", "--table", "to_do"));
    List<String> toDo = out.toString().lines().skip(1).toList();
    for (String line : toDo) {
      assertTrue(line.matches("[0-9]+,[a-z_]+\\.csv,yes,0,[0-9]+,([0-9]+),\\1"), line);
    }
    long filled =
        contents(pack).entrySet().stream()
            .filter(file -> file.getKey().endsWith(".csv"))
            .filter(file -> !file.getKey().equals("sources.csv"))
            .filter(file -> file.getValue().lines().count() > 1)
            .count();
    assertEquals(filled, toDo.size());
  }

  @Test
  void aPackOfOnesOwnIsPlanned() throws IOException {
    Path pack = folder.resolve("own");
    assertEquals(
        0,
        run(
            "init",
            pack.toString(),
            "--specialties",
            "cardiology,family-medicine=general-practice,orthopaedics",
            "--deaneries",
            "leeds,hull,york"),
        err::toString);
    assertTrue(out.toString().contains("  cardiology       general-surgery\n"), out.toString());
    assertEquals(0, run("check", pack.toString()), err::toString);
    assertEquals("", err.toString());
    assertTrue(out.toString().contains("3 specialties, 3 deaneries, 12 programmes"));
    Path plan = folder.resolve("plan");
    assertEquals(
        0,
        run(
            "plan",
            pack.toString(),
            "--out",
            plan.toString(),
            "--gap",
            "0.05",
            "--no-mission-cost"),
        err::toString);
    String register = Files.readString(plan.resolve("assumptions.csv"));
    assertTrue(register.contains(",template: illustrative"), register);
    assertFalse(register.contains(",illustrative"), register);
  }

  @Test
  void aRowOfOnesOwnIsNoMoreToDo() throws IOException {
    Path pack = folder.resolve("pack");
    run("init", pack.toString());
    Path tariffs = pack.resolve("tariffs.csv");
    Files.writeString(
        tariffs, Files.readString(tariffs).replaceFirst("template: .*", "our finance team"));
    run("check", pack.toString());
    assertTrue(
        out.toString().contains("  tariffs.csv         2 of 3 rows are the template's\n"),
        out.toString());
  }

  @Test
  void aPackThatWasBegunWithOtherNamesIsNotThisOne() throws IOException {
    Path list = folder.resolve("names.csv");
    String pack = folder.resolve("named").toString();
    Files.writeString(list, "specialty,name\ncardiology,Heart medicine\n");
    assertEquals(0, run("init", pack, "--specialties", list.toString()), err::toString);
    assertEquals(0, run("init", pack, "--specialties", list.toString()), err::toString);
    Files.writeString(list, "specialty,name\ncardiology,Cardiac medicine\n");
    assertEquals(73, run("init", pack, "--specialties", list.toString()));
    assertTrue(err.toString().contains("was not begun in this way"), err::toString);
  }

  @Test
  void aListMayBeAFile() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list,
        "deanery,name,like,sha\nleeds,Leeds and Bradford,south,yorkshire\nhull,,,yorkshire\n");
    Path pack = folder.resolve("pack");
    assertEquals(0, run("init", pack.toString(), "--deaneries", list.toString()), err::toString);
    String deaneries = Files.readString(pack.resolve("deaneries.csv"));
    assertTrue(deaneries.contains("leeds,Leeds and Bradford,yorkshire,"), deaneries);
    assertTrue(deaneries.contains("hull,Hull,yorkshire,"), deaneries);
    assertEquals(0, run("check", pack.toString()), err::toString);
  }

  @Test
  void allThatIsWrongWithAListIsSaid() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list, "specialty,like,colour\na b,general-surgery,red\nc,general-surgry,red\nc,,red\n");
    Path pack = folder.resolve("pack");
    assertEquals(65, run("init", pack.toString(), "--specialties", list.toString()));
    assertEquals(
        """
        list.csv:1 error UNKNOWN_COLUMN: "colour" is no column of this list. It has like, name, specialty.
        list.csv:2:1 [specialty] error BAD_ID: "a b" cannot be an id. An id has letters, digits, "-", "_" and ".", begins with a letter or digit, and has at most 100 of them.
        list.csv:3:2 [like] error UNKNOWN_ID: "general-surgry" is no specialty of the template. Did you mean general-surgery?
        list.csv:4:1 [specialty] error DUPLICATE_KEY: "c" is listed twice.
        4 errors, 0 warnings
        """,
        err.toString());
    assertFalse(Files.exists(pack));
  }

  @Test
  void aHeaderIsNotTakenForAnId() throws IOException {
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "id,name\nleeds,Leeds\n");
    Path pack = folder.resolve("pack");
    assertEquals(65, run("init", pack.toString(), "--deaneries", list.toString()));
    assertEquals(
        """
        list.csv:1 error MISSING_COLUMN: there is no column deanery. A list without columns has one id a line.
        list.csv:1 error UNKNOWN_COLUMN: "id" is no column of this list. It has deanery, like, name, sha.
        2 errors, 0 warnings
        """,
        err.toString());
    assertFalse(Files.exists(pack));
    assertEquals(66, run("init", pack.toString(), "--deaneries", "not-there.csv"));
    assertEquals("placewright: not-there.csv does not exist.\n", err.toString());
  }

  @Test
  void saysWhichTemplateWasMeant() {
    assertEquals(2, run("init", folder.resolve("x").toString(), "--from", "englnd"));
    assertTrue(err.toString().contains("Did you mean england?"), err.toString());
  }

  private static Map<String, String> contents(Path pack) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(pack)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.run(args, out, err);
  }
}
