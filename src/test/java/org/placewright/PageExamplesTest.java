package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What pages show of runs comes out: each {@code $ scripts/placewright …} and {@code $ cat FILE} of
 * a console block is run. With {@code -Dplacewright.rewrite=true} the pages are rewritten.
 */
class PageExamplesTest {
  private static final String PROGRAM = "scripts/placewright ";
  private static final String CAT = "cat ";
  private static final Pattern BLOCK = Pattern.compile("```console\n((?s).*?)```\n");

  @ParameterizedTest
  @ValueSource(strings = "src/site/markdown/models/scenarios.md")
  void aPageShowsWhatComesOut(String name) throws IOException {
    Path page = Path.of(name);
    String written = Files.readString(page);
    assertTrue(BLOCK.matcher(written).find(), name);
    StringBuilder now = new StringBuilder();
    Matcher blocks = BLOCK.matcher(written);
    while (blocks.find()) {
      blocks.appendReplacement(now, Matcher.quoteReplacement(run(blocks.group(1))));
    }
    blocks.appendTail(now);
    if (Boolean.getBoolean("placewright.rewrite")) {
      Files.writeString(page, now.toString());
    } else {
      assertEquals(now.toString(), written);
    }
  }

  private static String run(String block) throws IOException {
    StringBuilder shown = new StringBuilder("```console\n");
    for (String line : block.split("\n")) {
      if (line.startsWith("$ ")) {
        shown.append(line).append('\n').append(printed(line.substring(2)));
      }
    }
    return shown.append("```\n").toString();
  }

  private static String printed(String command) throws IOException {
    if (command.startsWith(CAT)) {
      return Files.readString(Path.of(command.substring(CAT.length())));
    }
    assertTrue(command.startsWith(PROGRAM), command);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = command.substring(PROGRAM.length()).split(" ");
    assertEquals(0, Main.run(args, out, err), () -> command + ": " + err);
    return out.toString();
  }
}
