package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

class CommandLinesTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsHelpOnStandardOutput() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().startsWith("Usage: placewright "), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void keepsHelpWithin100Columns() {
    run("--help");
    assertTrue(out.toString().lines().allMatch(line -> line.length() <= 100), out.toString());
  }

  @Test
  void printsTheVersion() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().matches("placewright [0-9]+\\.[0-9]+\\.[0-9]+\n"), out.toString());
  }

  @Test
  void asksWhichCommandWhenThereIsNone() {
    assertEquals(2, run());
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("Which command?"), err.toString());
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertEquals(2, run("inti"));
    assertTrue(err.toString().contains("Did you mean init?"), err.toString());
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    assertEquals(2, run("init", "--quite", folder.resolve("x").toString()));
    assertTrue(err.toString().contains("Did you mean --quiet"), err.toString());
  }

  @Test
  void writesThePackToStartFrom() throws IOException {
    Path pack = folder.resolve("pack");
    assertEquals(0, run("init", pack.toString()));
    assertEquals("", err.toString());
    try (Stream<Path> files = Files.list(pack)) {
      List<String> tables = new ArrayList<>(namesIn(Path.of("sample-data/small")));
      tables.remove("README.md");
      tables.add("datapackage.json");
      assertEquals(
          tables.stream().sorted().toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void saysNothingOnSuccessWhenQuiet() {
    assertEquals(0, run("init", "--quiet", folder.resolve("pack").toString()));
    assertEquals("", out.toString() + err);
  }

  @Test
  void neverWritesAPackOverSomethingElse() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertEquals(73, run("init", folder.toString()));
    assertTrue(err.toString().contains("was not made by Placewright"), err.toString());
    assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
  }

  @Test
  void reportsStandardOutputThatIsFull() {
    Writer full =
        new StringWriter() {
          @Override
          public void flush() {
            throw new java.io.UncheckedIOException(new IOException("No space left on device"));
          }
        };
    assertEquals(74, Main.run(new String[] {"--version"}, full, err));
    assertTrue(err.toString().contains("No space left on device"), err.toString());
  }

  private static java.util.List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private int run(String... args) {
    return Main.run(args, out, err);
  }
}
