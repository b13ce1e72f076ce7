package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.app.AllocatorPlanner;
import org.placewright.cli.CommandLines;
import org.placewright.cli.Console;
import org.placewright.cli.Environment;

/**
 * What pages show of runs comes out. The commands of a page's console blocks are run from top to
 * bottom: {@code $ scripts/placewright …} in this process, what it is piped into and every other
 * command by a shell. What a page writes is in a folder of its own, which is not there at first. A
 * command that does not end with 0 is followed by {@code $ echo $?}. With {@code
 * -Dplacewright.rewrite=true} the pages are rewritten; {@code -Dplacewright.page=NAME} runs one.
 */
class PageExamplesTest {
  private static final Pattern OWN =
      Pattern.compile("((?:[A-Z_]+=\\S+ )*)scripts/placewright (.*)");

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
    "commands.md, target/commands",
    "checks.md, target/checks",
  })
  void aPageShowsWhatComesOut(String name, String folder) throws Exception {
    assumeTrue(System.getProperty("placewright.page", name).equals(name));
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
    Matcher own = OWN.matcher(command);
    if (!own.matches()) {
      return shell(command, "");
    }
    String[] parts = own.group(2).split(" \\| ", 2);
    boolean together = parts[0].endsWith(BOTH);
    String[] args =
        Arrays.stream(parts[0].replace(BOTH, "").split(" "))
            .map(PageExamplesTest::bare)
            .toArray(String[]::new);
    StringWriter out = new StringWriter();
    StringWriter err = together ? out : new StringWriter();
    Environment environment = new Environment(variables(own.group(1)), false, Clock.systemUTC());
    status = CommandLines.run(new Console(out, err, environment), AllocatorPlanner::new, args);
    String text = parts.length == 1 ? out.toString() : shell(parts[1], out.toString());
    return together ? text : err + text;
  }

  private static Map<String, String> variables(String assignments) {
    return Arrays.stream(assignments.split(" "))
        .filter(each -> !each.isEmpty())
        .map(each -> each.split("=", 2))
        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
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
