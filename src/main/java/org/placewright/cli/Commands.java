package org.placewright.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * The commands there are. One is read by reflection before it can be called, which takes longer
 * than many a command itself: so only that which a line calls is read, unless it tells of others.
 */
final class Commands {
  /** All of them, in the order of the help. */
  static final List<Class<?>> ALL =
      List.of(
          CheckCommand.class,
          CollectCommand.class,
          ProjectCommand.class,
          AdviseCommand.class,
          BacktestCommand.class,
          AuditCommand.class,
          PlanCommand.class,
          VerifyCommand.class,
          CompareCommand.class,
          EvaluateCommand.class,
          ExplainCommand.class,
          LeversCommand.class,
          RollCommand.class,
          AnnualCommand.class,
          SweepCommand.class,
          GatherCommand.class,
          ThresholdCommand.class,
          TablesCommand.class,
          InitCommand.class,
          DefaultsCommand.class,
          CompletionCommand.class,
          ManualCommand.class,
          HelpCommand.class);

  private static final List<Class<?>> TELL_OF_OTHERS =
      List.of(
          DefaultsCommand.class, CompletionCommand.class, ManualCommand.class, HelpCommand.class);

  private Commands() {}

  /**
   * The commands without which a command line cannot be answered.
   *
   * @param args the command line
   * @return the one that is called; all where none is, or it tells of others
   */
  static List<Class<?>> neededBy(String... args) {
    return Stream.of(args)
        .filter(word -> !word.startsWith("-"))
        .findFirst()
        .flatMap(word -> ALL.stream().filter(command -> name(command).equals(word)).findFirst())
        .filter(command -> !TELL_OF_OTHERS.contains(command))
        .<List<Class<?>>>map(List::of)
        .orElse(ALL);
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }
}
