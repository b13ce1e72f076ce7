package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Every block of every page is checked by something. A console block is run by {@code
 * PageExamplesTest}; what is for another system, or takes too long, is read by the parsers it is
 * written for: the shell's own and this program's. A block of another kind fails, unless it is one
 * of the few that are named here with the reason why nothing can check them.
 */
class PageBlocksTest {
  private static final Path SITE = Path.of("src/site/markdown");
  private static final Path RUN = Path.of("src/test/java/org/placewright/PageExamplesTest.java");

  /** Plans England, which .ci/run does by scripts/readme-excerpt. */
  private static final String IN_CI = "README.md";

  private static final Pattern BLOCK = Pattern.compile("(?m)^```([a-z]*)\n((?s).*?)^```$");
  private static final Pattern OWN =
      Pattern.compile("(?:^|[ /;=])placewright(?:\\.jar)? ([a-z-][^#>|\n]*)");
  private static final Pattern SCRIPT = Pattern.compile("scripts/[a-z/.-]*[a-z]");
  private static final Pattern CRON = Pattern.compile("([0-9*]+ +){5} *(.*)");

  /** Pages whose blocks are made, or held to the code, by a test of their own. */
  private static final List<String> GENERATED =
      List.of("tables", "outputs", "levers", "methods", "decisions");

  /** How the first line of a block begins, and why nothing checks it. */
  private static final Map<String, String> UNCHECKED =
      Map.of(
          "CSV files → checked tables", "a diagram",
          "                    fund A", "a diagram",
          "gbp_per_place[j,t]", "equations",
          "fill_rates,\"specialty", "a row of England's run, cut short",
          "workforce,all records", "a row of England's run, cut short",
          "scenario,table,where", "a row for a pack that is described beside it",
          "tariffs.csv:4:1 [fund]", "a warning whose pack is described beside it",
          "quality.csv:2:2 [assessor]", "an error whose pack is described beside it",
          "intake_year  specialty", "of three years, which scripts/three-years goes through in CI");

  private record Block(String page, String kind, String text) {
    String where() {
      return page + ": " + text.lines().findFirst().orElse("");
    }
  }

  private static List<Block> blocks() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> site = Files.walk(SITE)) {
      site.filter(page -> page.toString().endsWith(".md"))
          .filter(page -> !GENERATED.contains(SITE.relativize(page).getName(0).toString()))
          .sorted()
          .forEach(pages::add);
    }
    List<Block> blocks = new ArrayList<>();
    for (Path page : pages) {
      Matcher each = BLOCK.matcher(Files.readString(page));
      String name = page.startsWith(SITE) ? SITE.relativize(page).toString() : page.toString();
      while (each.find()) {
        blocks.add(new Block(name, each.group(1), each.group(2)));
      }
    }
    return blocks;
  }

  @Test
  void everyBlockIsCheckedBySomething() throws Exception {
    String run = Files.readString(RUN);
    List<String> unused = new ArrayList<>(UNCHECKED.keySet());
    List<String> unchecked = new ArrayList<>();
    for (Block block : blocks()) {
      switch (block.kind()) {
        case "console" ->
            assertTrue(
                block.page().equals(IN_CI) || run.contains("\"" + block.page() + ", "),
                () -> block.where() + " is not run");
        case "sh" -> checkShell(block);
        case "cron" -> checkCron(block);
        case "ini" -> checkUnits(block);
        case "csv" -> checkRows(block);
        case "r" -> checkR(block);
        default -> {
          if (UNCHECKED.keySet().stream().noneMatch(block.text()::startsWith)) {
            unchecked.add(block.where());
          }
        }
      }
      unused.removeIf(block.text()::startsWith);
    }
    assertEquals(List.of(), unchecked, "nothing checks these");
    assertEquals(List.of(), unused, "these are in no page");
  }

  private static void checkShell(Block block) throws Exception {
    parsedByAShell(block.where(), block.text());
    checkCommands(block);
    Matcher scripts = SCRIPT.matcher(block.text());
    while (scripts.find()) {
      Path script = Path.of(scripts.group());
      assertTrue(Files.exists(script), () -> block.where() + ": there is no " + script);
      if (script.toString().endsWith(".slurm")) {
        checkSlurm(script);
      }
    }
  }

  private static void checkCommands(Block block) {
    Matcher commands = OWN.matcher(block.text());
    while (commands.find()) {
      takes(block.where(), commands.group(1).strip());
    }
  }

  /** Whether the program's own parser takes a command line, as far as it is written out. */
  private static void takes(String where, String line) {
    Console nowhere = new Console(Writer.nullWriter(), Writer.nullWriter(), Environment.NOWHERE);
    CommandLine program =
        CommandLines.program(
            nowhere,
            () -> {
              throw new IllegalStateException("nothing is planned here");
            },
            new FailureMessages(nowhere),
            Commands.ALL);
    String[] words =
        Arrays.stream(line.split(" +"))
            .map(w -> w.replace("\"", ""))
            .toList()
            .toArray(String[]::new);
    try {
      program.parseArgs(words);
    } catch (CommandLine.ParameterException wrong) {
      throw new AssertionError(where + ": " + line, wrong);
    }
  }

  private static void parsedByAShell(String where, String text) throws Exception {
    Process shell = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    try (var in = shell.outputWriter(StandardCharsets.UTF_8)) {
      in.write(text);
    }
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, shell.waitFor(), () -> where + ": " + said);
  }

  private static void checkSlurm(Path script) throws Exception {
    String text = Files.readString(script);
    parsedByAShell(script.toString(), text);
    text.lines()
        .filter(line -> line.startsWith("#SBATCH"))
        .forEach(
            line ->
                assertTrue(
                    line.matches(
                        "#SBATCH --(job-name|cpus-per-task|mem|time|output)=[A-Za-z0-9:%/.-]+"),
                    script + ": " + line));
  }

  private static void checkCron(Block block) {
    block
        .text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> assertTrue(CRON.matcher(line).matches(), line));
    checkCommands(block);
  }

  private static void checkUnits(Block block) {
    TreeSet<String> sections = new TreeSet<>();
    block
        .text()
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(
            line -> {
              assertTrue(line.matches("\\[[A-Z][a-z]+\\]|[A-Z][A-Za-z]+=.+"), line);
              if (line.startsWith("[")) {
                sections.add(line);
              }
            });
    assertEquals("[[Install], [Service], [Timer], [Unit]]", sections.toString(), block.where());
    checkCommands(block);
  }

  /** Rows of data are those of the sample that the page is about. */
  private static void checkRows(Block block) throws IOException {
    try (Stream<Path> tables = Files.list(Path.of("sample-data/small"))) {
      List<String> rows = new ArrayList<>();
      for (Path table : tables.filter(file -> file.toString().endsWith(".csv")).toList()) {
        rows.addAll(Files.readAllLines(table));
      }
      block.text().lines().forEach(line -> assertTrue(rows.contains(line), block.where()));
    }
  }

  /** The table is one of a run, and has the columns that a formula names. */
  private static void checkR(Block block) throws IOException {
    Matcher table = Pattern.compile("read\\.csv\\(\".*/([a-z_]+)\\.csv\"\\)").matcher(block.text());
    assertTrue(table.find(), block::where);
    String columns = Files.readString(SITE.resolve("outputs/" + table.group(1) + ".md"));
    Matcher formula = Pattern.compile("([a-z_]+) ~ ([a-z_ +]+),").matcher(block.text());
    assertTrue(formula.find(), block::where);
    for (String column : (formula.group(1) + " + " + formula.group(2)).split(" \\+ ")) {
      assertTrue(columns.contains("`" + column + "`"), () -> block.where() + ": " + column);
    }
  }
}
