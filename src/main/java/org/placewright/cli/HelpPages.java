package org.placewright.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of each command: its options, then how it may end, and examples. */
final class HelpPages {
  /** As wide as the narrowest terminal that is in use. */
  static final int WIDTH = 80;

  /** How every command may end. */
  private static final List<ExitCode> ALWAYS =
      List.of(ExitCode.DONE, ExitCode.USAGE, ExitCode.FAULT, ExitCode.INTERRUPTED);

  private HelpPages() {}

  /** Gives each subcommand the part of its help that its {@link Manual} says. */
  static void complete(CommandLine program) {
    program.setUsageHelpWidth(WIDTH);
    program.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
    program.getCommandSpec().usageMessage().exitCodeList(codes(List.of(ExitCode.values())));
    for (CommandLine command : program.getSubcommands().values()) {
      manual(command.getCommandSpec()).ifPresent(manual -> complete(command, manual));
    }
  }

  private static void complete(CommandLine command, Manual manual) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(codes(exits(manual)));
    List<String> lines = new ArrayList<>();
    for (String example : manual.examples()) {
      lines.add("  placewright " + example);
    }
    usage.footerHeading("%nExamples:%n");
    usage.footer(lines.toArray(String[]::new));
  }

  /** What a command says of itself; empty for the help command, which the library brings. */
  static Optional<Manual> manual(CommandSpec command) {
    return Optional.ofNullable(command.userObject())
        .map(object -> object.getClass().getAnnotation(Manual.class));
  }

  /** What an option or a parameter is for, in one line. */
  static String words(ArgSpec argument) {
    return String.join(" ", argument.description())
        .replace("${DEFAULT-VALUE}", argument.defaultValueString());
  }

  private static List<ExitCode> exits(Manual manual) {
    Set<ExitCode> exits = EnumSet.copyOf(ALWAYS);
    exits.addAll(List.of(manual.exits()));
    Stream.of(manual.does()).map(Deed::exits).forEach(exits::addAll);
    return List.copyOf(exits);
  }

  private static Map<String, String> codes(List<ExitCode> codes) {
    Map<String, String> words = new TreeMap<>((a, b) -> Integer.parseInt(a) - Integer.parseInt(b));
    codes.forEach(code -> words.put(String.valueOf(code.status()), code.words()));
    return words;
  }
}
