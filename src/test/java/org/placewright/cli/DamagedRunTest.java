package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;
import org.placewright.json.Json;

/** A finished run may hold anything at all: it is refused in a sentence, by both readers of it. */
class DamagedRunTest {
  private static final Set<Integer> REFUSED = Set.of(12, 20, 66);
  private static final String DEEP = "[".repeat(100_000) + "]".repeat(100_000);

  /** Each in the place of a value of a JSON file. */
  private static final List<String> VALUES =
      List.of(
          "NaN",
          "-Infinity",
          "1e999999999",
          "-1e-999999999",
          "1e99999999999999999999",
          "9".repeat(100_000),
          "0." + "1".repeat(900),
          "\"\\u0000\"",
          "\"\u0000\"",
          "\"\\ud800\"",
          "\"" + "x".repeat(100_000) + "\"",
          "{}",
          "[]",
          "[[\"a\", 1]]",
          "true",
          "",
          DEEP,
          "{\"a\":".repeat(100_000));

  /** Each in the place of a cell of a CSV file. */
  private static final List<String> CELLS =
      List.of(
          "NaN",
          "-Infinity",
          "1e999999999",
          "1e308",
          "-1e308",
          "9".repeat(100_000),
          "2147483647",
          "999999",
          "-1",
          "0x1p3",
          "\u0000",
          "\"a\nb\"",
          "\"",
          "",
          "1,2");

  @TempDir static Path folder;
  private static Path run = Path.of("");
  private static String manifest = "";

  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void plan() throws IOException {
    run = folder.resolve("run");
    StringWriter said = new StringWriter();
    String[] arguments = {
      "plan", "sample-data/small", "--detail", "full", "--out", run.toString(), "--quiet"
    };
    assertEquals(0, Main.run(arguments, said, said), said::toString);
    manifest = Files.readString(run.resolve("manifest.json"));
  }

  @AfterEach
  void restore() throws IOException {
    Files.writeString(run.resolve("manifest.json"), manifest);
  }

  @Test
  void anythingMayStandInTheManifest() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String key : Json.parse(manifest, "manifest").keySet()) {
      for (String value : VALUES) {
        String damaged =
            manifest.replaceFirst(
                "(?s)\n  \"" + key + "\" *: .*?(,\n  \"|\n}\n)",
                "\n  \"" + key + "\": " + value.replace("\\", "\\\\") + "$1");
        if (damaged.equals(manifest)) {
          continue;
        }
        Files.writeString(run.resolve("manifest.json"), damaged);
        faults.addAll(faults(key + " " + value.substring(0, Math.min(20, value.length()))));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void anythingMayBeTheNameOfAFile() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String name : List.of("\\u0000", "/etc/hostname", "..", ".", "", "a\\\\b", "\\ud800")) {
      for (String section : List.of("inputs", "outputs")) {
        String damaged =
            manifest.replaceFirst(
                "\"" + section + "\" *: \\{",
                "$0 \"" + name.replace("\\", "\\\\") + "\": \"" + "0".repeat(64) + "\",");
        Files.writeString(run.resolve("manifest.json"), damaged);
        faults.addAll(faults(section + " " + name));
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void anythingMayStandInTheFilesOfAPlan() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String name :
        List.of(
            "allocation.csv",
            "certificate.csv",
            "without_mission.csv",
            "without_mission_certificate.csv")) {
      String before = Files.readString(run.resolve(name));
      for (String cell : CELLS) {
        String[] lines = before.split("\n");
        int column = name.contains("certificate") ? 1 : name.startsWith("without") ? 4 : 10;
        String[] cells = lines[1].split(",");
        cells[column] = cell;
        lines[1] = String.join(",", cells);
        fit(name, String.join("\n", lines) + "\n");
        faults.addAll(faults(name + " " + cell.substring(0, Math.min(20, cell.length()))));
      }
      Files.writeString(run.resolve(name), before);
    }
    assertEquals(List.of(), faults);
  }

  /** A judgement of a day to come closes a programme, and neither plan has a bound any more. */
  @Test
  void anInputWithWhichNothingIsProvenIsRefused() throws IOException {
    String name = "input/quality.csv";
    String before = Files.readString(run.resolve(name));
    String forged = before.replace("gp-south-a,pmetb,2007-11-05", "gp-south-a,pmetb,2981-11-05");
    assertNotEquals(before, forged);
    String old = Sha256.of(run.resolve(name));
    Files.writeString(run.resolve(name), forged);
    Files.writeString(
        run.resolve("manifest.json"), manifest.replace(old, Sha256.of(run.resolve(name))));
    assertEquals(List.of(), faults(name));
    Files.writeString(run.resolve(name), before);
  }

  @Test
  void theHeadlineMayBeAnythingOrHaveAnotherName() throws IOException {
    String name = "summary.json";
    String before = Files.readString(run.resolve(name));
    List<String> faults = new ArrayList<>();
    for (String text : List.of("", "\0", "a,b\n1,2\n", "[]", "{\"proofs\": 3}", "{}", DEEP)) {
      fit(name, text);
      faults.addAll(faults(name + " " + text.substring(0, Math.min(20, text.length()))));
    }
    Files.move(run.resolve(name), run.resolve("summary2.json"));
    Files.writeString(run.resolve("summary2.json"), before);
    Files.writeString(
        run.resolve("manifest.json"), manifest.replace("\"summary.json\"", "\"summary2.json\""));
    faults.addAll(faults("summary2.json"));
    Files.move(run.resolve("summary2.json"), run.resolve(name));
    assertEquals(List.of(), faults);
  }

  @Test
  void aFileTooLargeForMemoryIsNotRead() throws IOException {
    for (String name : List.of("allocation.csv", "summary.json", "manifest.json")) {
      String before = Files.readString(run.resolve(name));
      try (RandomAccessFile file = new RandomAccessFile(run.resolve(name).toFile(), "rw")) {
        file.setLength(2L << 30);
      }
      assertEquals(List.of(), faults(name));
      Files.writeString(run.resolve(name), before);
    }
  }

  private List<String> faults(String what) {
    List<String> faults = new ArrayList<>();
    int code = Main.run(new String[] {"verify", run.toString()}, new StringWriter(), err);
    if (!REFUSED.contains(code)) {
      faults.add(what + ": " + code + " " + err.toString().lines().reduce("", (a, b) -> b));
    }
    return faults;
  }

  private static void fit(String name, String text) throws IOException {
    Files.writeString(run.resolve(name), text);
    String old =
        Json.parse(manifest, "manifest").get("outputs") instanceof Map<?, ?> outputs
            ? String.valueOf(outputs.get(name))
            : "";
    Files.writeString(
        run.resolve("manifest.json"), manifest.replace(old, Sha256.of(run.resolve(name))));
  }

  @Test
  void comparingNeedsTwoPlansThatCanBeRead() throws IOException {
    Files.writeString(run.resolve("manifest.json"), manifest.replace("\"gap\"", "\"gap"));
    String[] arguments = {"compare", run.toString(), run.toString()};
    assertEquals(66, Main.run(arguments, new StringWriter(), err));
    assertTrue(err.toString().contains("cannot be read"), err::toString);
  }
}
