package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import picocli.CommandLine;

/** Help, manual pages, completion, and options that a user's file sets. */
class HelpPagesTest {
  private static final int WIDTH = 80;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.run(arguments, out, err);
  }

  private int runWith(Map<String, String> variables, String... arguments) {
    Environment environment = new Environment(variables, false, Environment.NOWHERE.clock());
    return CommandLines.run(
        new Console(out, err, environment),
        () -> {
          throw new IllegalStateException("nothing is planned here");
        },
        arguments);
  }

  private static CommandLine program() {
    Console nowhere = new Console(Writer.nullWriter(), Writer.nullWriter(), Environment.NOWHERE);
    return CommandLines.program(
        nowhere,
        () -> {
          throw new IllegalStateException("nothing is planned here");
        },
        new FailureMessages(nowhere),
        Commands.ALL);
  }

  @Test
  void everyHelpFitsANarrowTerminal() {
    List<String> wide = new ArrayList<>();
    List<CommandLine> all = new ArrayList<>(program().getSubcommands().values());
    all.add(program());
    for (CommandLine command : all) {
      command.getUsageMessage().lines().filter(line -> line.length() > WIDTH).forEach(wide::add);
    }
    assertEquals(List.of(), wide);
  }

  @Test
  void everyCommandSaysHowItEndsAndHasExamplesThatCanBeTyped() {
    program()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              Manual manual = HelpPages.manual(command.getCommandSpec()).orElseThrow();
              assertTrue(manual.examples().length > 0, name);
              for (String example : manual.examples()) {
                String[] words = example.replaceAll(" [<>].*", "").split(" ");
                assertEquals(name, words[0], example);
                program().parseArgs(words);
              }
              String help = command.getUsageMessage();
              assertTrue(help.contains("Exit codes:") && help.contains("Examples:"), help);
            });
  }

  @Test
  void helpOfACommandIsItsOwn() {
    assertEquals(0, run("help", "plan"));
    StringWriter own = new StringWriter();
    assertEquals(0, Main.run(new String[] {"plan", "--help"}, own, err));
    assertEquals(own.toString(), out.toString());
    assertEquals(2, run("help", "paln"));
    assertTrue(err.toString().contains("paln"), err::toString);
  }

  /** A misspelt option is named before what is missing because of it. */
  @Test
  void aMisspeltOptionIsNamed() {
    assertEquals(2, run("plan", "sample-data/small", "--ot", "x"));
    assertTrue(
        err.toString().contains("There is no option --ot. Did you mean --out?"), err::toString);
    assertEquals(2, run("paln"));
    assertTrue(
        err.toString().contains("There is no command \"paln\". Did you mean plan?"), err::toString);
    StringWriter both = new StringWriter();
    assertEquals(2, Main.run(new String[] {"paln", "sample-data/small", "--out", "x"}, out, both));
    assertTrue(both.toString().contains("There is no command \"paln\""), both::toString);
    StringWriter early = new StringWriter();
    assertEquals(2, Main.run(new String[] {"--quite", "plan"}, out, early));
    assertTrue(early.toString().contains("There is no option --quite"), early::toString);
  }

  @Test
  void optionsOfAFileHoldUnlessTheyAreGiven() throws IOException {
    Path file = folder.resolve("mine.properties");
    Files.writeString(file, "# ours\nbacktest.max-mape = 7\nplan.gap=0.002\n");
    Map<String, String> variables = Map.of("PLACEWRIGHT_DEFAULTS", file.toString());
    assertEquals(0, runWith(variables, "defaults"), err::toString);
    String line =
        out.toString().lines().filter(each -> each.startsWith("plan --gap")).findFirst().orElse("");
    assertTrue(line.contains(" 0.002 "), line);
    assertTrue(line.endsWith(file + ":3"), line);
    String solver =
        out.toString().lines().filter(each -> each.startsWith("plan --solver")).findFirst().get();
    assertTrue(solver.contains("auto") && solver.endsWith("built in"), solver);
  }

  @Test
  void whereAValueComesFromIsSaid() throws IOException {
    Path home = Files.createDirectories(folder.resolve("placewright"));
    Path file = home.resolve("defaults.properties");
    Map<String, String> variables = Map.of("XDG_CONFIG_HOME", folder.toString());
    Files.writeString(file, "check.since = /nowhere\n");
    assertEquals(66, runWith(variables, "check", "sample-data/small", "--verbose"));
    assertTrue(err.toString().contains(file + ":1: --since is /nowhere."), err::toString);
    Files.writeString(file, "\nplan.gap = wide\n");
    assertEquals(2, runWith(variables, "plan", "sample-data/small", "--out", "x"));
    assertTrue(err.toString().contains(file + ":2: Invalid value"), err::toString);
    Files.writeString(file, "plan.gapp = 0.1\n");
    assertEquals(2, runWith(variables, "check", "sample-data/small"));
    assertTrue(
        err.toString().contains(file + ":1: there is no option plan.gapp. Did you mean plan.gap?"),
        err::toString);
  }

  @Test
  void theAnswerOfACommandIsATableForAProgramToo() {
    for (String command : List.of("project", "advise")) {
      StringWriter csv = new StringWriter();
      String[] arguments = {command, "sample-data/small", "--format", "csv"};
      assertEquals(0, Main.run(arguments, csv, err), err::toString);
      assertTrue(csv.toString().startsWith("specialty,deanery,"), csv::toString);
    }
    String[] arguments = {"project", "sample-data/small", "--format", "json"};
    assertEquals(0, Main.run(arguments, out, err), err::toString);
    assertTrue(out.toString().contains("\"projection_by_group\""), out::toString);
    assertEquals(2, run("project", "sample-data/small", "--format", "xml"));
    assertEquals(2, run("advise", "sample-data/small", "--format", "csv", "--table", "spend"));
  }

  @Test
  void everyShellCompletesCommandsAndOptions() {
    for (String shell : List.of("bash", "zsh", "fish")) {
      StringWriter script = new StringWriter();
      assertEquals(0, Main.run(new String[] {"completion", shell}, script, err), err::toString);
      assertTrue(script.toString().contains("plan"), shell);
      assertTrue(script.toString().contains("export-mps"), shell);
      assertTrue(script.toString().contains("core-and-higher"), shell);
      assertFalse(script.toString().contains("DEFAULT-VALUE"), shell);
      assertEquals(shell.equals("zsh"), script.toString().startsWith("#compdef placewright"));
    }
  }

  @Test
  void everyCommandHasAManualPage() throws IOException {
    assertEquals(0, run("manual", folder.toString()), err::toString);
    try (Stream<Path> pages = Files.list(folder)) {
      assertEquals(program().getSubcommands().size() + 1, pages.count());
    }
    String page = Files.readString(folder.resolve("placewright-plan.1"));
    assertTrue(page.startsWith(".TH PLACEWRIGHT-PLAN 1"), page);
    assertTrue(page.contains("\\-\\-gap=SHARE"), page);
    assertTrue(page.contains("Default: 0.01."), page);
    assertTrue(page.contains(".SH \"EXIT STATUS\"\n.TP\n.B 0\n"), page);
  }
}
