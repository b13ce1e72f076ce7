package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** A pack without a plan: what is said to make room is done, and makes room. */
class ConflictCommandTest {
  private static final Path SMALL = Path.of("sample-data/small");
  private static final Pattern REPAIR =
      Pattern.compile("  (\\S+):(\\d+) (\\S+): (\\S+), not (\\S*) \\((\\S+)\\)");

  @TempDir private Path folder;

  /** 22 more GP places than now where quality and capacity leave room for 14 more. */
  @Test
  void everyChangeThatIsSaidToMakeRoomDoes() throws IOException {
    Path pack = folder.resolve("pack");
    copy(SMALL, pack);
    change(pack.resolve("levers.csv"), "gp-plus,*,2010,2010,8", "gp-plus,*,2010,2010,22");
    String said = plan(pack, 10, "--without", "equity");
    assertTrue(said.contains("  levers.csv:6 value 22: gp-plus\n"), said);
    assertTrue(said.lines().noneMatch(line -> line.contains("equity")), said);
    assertTrue(said.lines().noneMatch(line -> line.contains("places[")), said);
    List<MatchResult> repairs = REPAIR.matcher(said).results().toList();
    assertTrue(!repairs.isEmpty(), said);
    assertEquals(
        repairs.size(), repairs.stream().map(repair -> repair.group(6)).distinct().count(), said);
    for (MatchResult repair : repairs) {
      Path repaired = folder.resolve("repaired-" + repair.group(6));
      copy(pack, repaired);
      set(repaired.resolve(repair.group(1)), repair);
      plan(repaired, 0, "--without", "equity");
    }
  }

  private String plan(Path pack, int exit, String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("plan", pack.toString(), "--no-mission-cost", "--gap", "0.5"),
                Stream.concat(
                    Stream.of("--out", folder.resolve("out-" + pack.getFileName()).toString()),
                    Arrays.stream(more)))
            .toList();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(exit, Main.run(args.toArray(String[]::new), out, err), err::toString);
    return err.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), text);
    Files.writeString(
        file, text.replaceAll(Pattern.quote(from) + "\\b", Matcher.quoteReplacement(to)));
  }

  private static void set(Path file, MatchResult repair) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int column = List.of(lines.get(0).split(",", -1)).indexOf(repair.group(3));
    int line = Integer.parseInt(repair.group(2)) - 1;
    String[] cells = lines.get(line).split(",", -1);
    assertEquals(repair.group(5), cells[column]);
    cells[column] = repair.group(4);
    lines.set(line, String.join(",", cells));
    Files.write(file, lines);
  }
}
