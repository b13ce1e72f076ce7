package org.placewright.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code completion SHELL}. */
@Manual(
    examples = {
      "completion bash >~/.local/share/bash-completion/completions/placewright",
      "completion fish >~/.config/fish/completions/placewright.fish"
    },
    exits = {ExitCode.IO_ERROR})
@Command(
    name = "completion",
    description = "Print what a shell needs to complete commands and options.")
final class CompletionCommand implements Callable<Integer> {
  private static final String PROGRAM = "placewright";

  /** An alias is of no use to what zsh has read before it is made, and hides that it is missing. */
  private static final String UNSEEN_ALIAS = "  alias compopt=complete\n";

  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** A shell that can complete. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() throws Exception {
    CommandLine program = spec.root().commandLine();
    String script =
        switch (shell) {
          case BASH -> AutoComplete.bash(PROGRAM, program);
          case ZSH -> zsh(program);
          case FISH -> fish(program);
        };
    root.console().answer(script);
    return ExitCode.DONE.status();
  }

  /** A file of {@code fpath}, which zsh runs as a function when it first completes the command. */
  private static String zsh(CommandLine program) {
    return "#compdef placewright\n"
        + AutoComplete.bash(PROGRAM, program).replace(UNSEEN_ALIAS, "")
        + "\nif [ \"${funcstack[1]}\" = \"_placewright\" ]; then\n"
        + "  _bash_complete -o default -F _complete_placewright\n"
        + "fi\n";
  }

  private static String fish(CommandLine program) {
    StringBuilder script = new StringBuilder("# Completions of placewright for fish.\n");
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              CommandSpec spec = command.getCommandSpec();
              script
                  .append("complete -c placewright -f -n __fish_use_subcommand -a ")
                  .append(name)
                  .append(" -d ")
                  .append(quoted(spec.usageMessage().description()))
                  .append('\n');
              spec.options().forEach(option -> fish(name, option, script));
            });
    return script.toString();
  }

  private static void fish(String command, OptionSpec option, StringBuilder script) {
    script.append("complete -c placewright -n '__fish_seen_subcommand_from ").append(command);
    script.append("'");
    for (String name : option.names()) {
      boolean isLong = name.startsWith("--");
      script.append(isLong ? " -l " : " -s ").append(name.substring(isLong ? 2 : 1));
    }
    boolean takesValue = option.arity().max() > 0;
    boolean namesFile = option.paramLabel().toUpperCase(Locale.ROOT).matches("FILE|DIR");
    if (takesValue) {
      script.append(namesFile ? " -r" : " -x");
    }
    if (takesValue && option.completionCandidates() != null) {
      script.append(" -a '").append(String.join(" ", option.completionCandidates())).append("'");
    }
    script.append(" -d ").append(quoted(HelpPages.words(option))).append('\n');
  }

  private static String quoted(String... description) {
    String sentence = String.join(" ", description).replace("\\", "").replace("'", "\\'");
    return "'" + sentence + "'";
  }
}
