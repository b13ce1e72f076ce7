package org.placewright.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A manual page in the language of man, from what a command declares. */
final class ManualPage {
  private final CommandSpec spec;
  private final StringBuilder page = new StringBuilder();

  private ManualPage(CommandSpec spec) {
    this.spec = spec;
  }

  /**
   * The page of one command.
   *
   * @param command the program, or one of its commands
   * @param version of the program
   * @return whole lines
   */
  static String of(CommandLine command, String version) {
    return new ManualPage(command.getCommandSpec()).write(version);
  }

  private String write(String version) {
    String name = spec.qualifiedName("-");
    String description = String.join(" ", spec.usageMessage().description());
    page.append(".TH ")
        .append(name.toUpperCase(Locale.ROOT))
        .append(" 1 \"\" \"placewright ")
        .append(version)
        .append("\" \"Placewright\"\n");
    section("NAME").append(escaped(name + " - " + description)).append('\n');
    section("SYNOPSIS");
    page.append(".B ").append(escaped(spec.qualifiedName(" "))).append('\n');
    page.append(escaped(synopsis())).append('\n');
    section("OPTIONS");
    spec.positionalParameters().forEach(this::parameter);
    spec.options().forEach(this::option);
    commands();
    section("EXIT STATUS");
    spec.usageMessage().exitCodeList().forEach((code, words) -> item(code, words));
    examples();
    section("SEE ALSO").append(seeAlso()).append('\n');
    return page.toString();
  }

  private String synopsis() {
    StringBuilder line = new StringBuilder("[OPTION]...");
    spec.positionalParameters().forEach(each -> line.append(' ').append(label(each)));
    if (!spec.subcommands().isEmpty()) {
      line.append(" COMMAND");
    }
    return line.toString();
  }

  private static String label(PositionalParamSpec parameter) {
    return parameter.paramLabel() + (parameter.arity().isVariable() ? "..." : "");
  }

  private void parameter(PositionalParamSpec parameter) {
    item(label(parameter), HelpPages.words(parameter));
  }

  private void option(OptionSpec option) {
    String value = option.arity().max() > 0 ? "=" + option.paramLabel() : "";
    item(String.join(", ", option.names()) + value, HelpPages.words(option));
  }

  private void commands() {
    if (!spec.subcommands().isEmpty()) {
      section("COMMANDS");
      spec.subcommands()
          .forEach(
              (name, command) ->
                  item(
                      name,
                      String.join(" ", command.getCommandSpec().usageMessage().description())));
    }
  }

  private void examples() {
    if (spec.usageMessage().footer().length > 0) {
      section("EXAMPLES");
      for (String line : spec.usageMessage().footer()) {
        page.append(".nf\n").append(escaped(line.strip())).append("\n.fi\n.PP\n");
      }
    }
  }

  private String seeAlso() {
    return spec.parent() == null ? "placewright\\-help(1)" : "placewright(1)";
  }

  private StringBuilder section(String name) {
    return page.append(".SH \"").append(name).append("\"\n");
  }

  private void item(String term, String words) {
    page.append(".TP\n.B ").append(escaped(term)).append('\n').append(escaped(words)).append('\n');
  }

  /** Hyphens are typed, not set, and a line must not begin as a command of man does. */
  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
