package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What pages show of runs comes out. The commands of a page's console blocks are run from top to
 * bottom: {@code $ scripts/placewright …} in this process, what it is piped into and every other
 * command by a shell. What a page writes is in a folder of its own, which is not there at first. A
 * command that does not end with 0 is followed by {@code $ echo $?}. With {@code
 * -Dplacewright.rewrite=true} the pages are rewritten.
 */
class PageExamplesTest {
  private static final String PROGRAM = "scripts/placewright ";
  private static final String BOTH = " 2>&1";
  private static final String STATUS = "echo $?";
  private static final Pattern BLOCK = Pattern.compile("```console\n((?s).*?)```\n");

  private int status;

  @ParameterizedTest
  @CsvSource({
    "models/scenarios.md, target/scenarios",
    "models/several-plans.md, target/near",
    "getting-started.md, target/start",
    "planner-guide.md, target/planner",
    "analyst-guide.md, target/analyst",
    "operator-guide.md, target/operator",
    "ten-questions.md, target/ten",
  })
  void aPageShowsWhatComesOut(String name, String folder) throws Exception {
    shell("rm -rf " + folder, "");
    Path page = Path.of("src/site/markdown", name);
    String written = Files.readString(page);
    assertTrue(BLOCK.matcher(written).find(), name);
    StringBuilder now = new StringBuilder();
    Matcher blocks = BLOCK.matcher(written);
    while (blocks.find()) {
      blocks.appendReplacement(now, Matcher.quoteReplacement(run(blocks.group(1))));
    }
    blocks.appendTail(now);
    assertEquals(0, status, "the last command");
    if (Boolean.getBoolean("placewright.rewrite")) {
      Files.writeString(page, now.toString());
    } else {
      assertEquals(now.toString(), written);
    }
  }

  private String run(String block) throws Exception {
    StringBuilder shown = new StringBuilder("```console\n");
    for (String line : block.split("\n")) {
      if (line.startsWith("$ ")) {
        String printed = printed(line.substring(2));
        shown.append(line).append('\n').append(printed);
        if (!printed.isEmpty() && !printed.endsWith("\n")) {
          shown.append('\n');
        }
      }
    }
    return shown.append("```\n").toString();
  }

  private String printed(String command) throws Exception {
    if (command.equals(STATUS)) {
      String last = String.valueOf(status);
      status = 0;
      return last;
    }
    assertEquals(0, status, () -> "before: " + command);
    if (!command.startsWith(PROGRAM)) {
      return shell(command, "");
    }
    String[] parts = command.substring(PROGRAM.length()).split(" \\| ", 2);
    boolean together = parts[0].endsWith(BOTH);
    String[] args =
        Arrays.stream(parts[0].replace(BOTH, "").split(" "))
            .map(PageExamplesTest::bare)
            .toArray(String[]::new);
    StringWriter out = new StringWriter();
    StringWriter err = together ? out : new StringWriter();
    status = Main.run(args, out, err);
    String text = parts.length == 1 ? out.toString() : shell(parts[1], out.toString());
    return together ? text : err + text;
  }

  /** A word without the quotes that a shell takes off. */
  private static String bare(String word) {
    return word.replace("'", "");
  }

  private static String shell(String command, String input)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write(input);
    } catch (IOException closed) {
      // A command such as head reads no further than it needs.
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> command + ": " + text);
    return text;
  }
}
