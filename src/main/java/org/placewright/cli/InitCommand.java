package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.placewright.app.BeginPack;
import org.placewright.app.BeginPack.Begun;
import org.placewright.input.UnreadableInput;
import org.placewright.input.template.Kin;
import org.placewright.input.template.Likened;
import org.placewright.input.template.OwnList;
import org.placewright.issue.InvalidInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code init DIR}. */
@Manual(
    examples = {
      "init mypack",
      "init mypack --from england --deaneries north,south",
      "init mypack --specialties cardiology,family-medicine=general-practice",
      "init mypack --specialties specialties-list.csv --deaneries deaneries-list.csv"
    },
    does = {Deed.WRITES_FOLDER},
    exits = {ExitCode.BAD_INPUT, ExitCode.UNREADABLE_INPUT})
@Command(
    name = "init",
    description =
        "Begin a pack from a template: its figures, for your specialties and deaneries,"
            + " to be replaced by your own. Run again, it changes nothing.")
final class InitCommand implements Callable<Integer> {
  private static final String USUAL = "small";

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or empty.")
  private Path folder = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "TEMPLATE",
      completionCandidates = Offered.Templates.class,
      defaultValue = USUAL,
      description =
          "small: 3 specialties, 2 deaneries, figures to check by hand; core-and-higher:"
              + " 4 specialties, of which 2 are entered from a core; england: 55 specialties,"
              + " 15 deaneries, every table. Default: ${DEFAULT-VALUE}.")
  private String template = USUAL;

  @Option(
      names = "--specialties",
      paramLabel = "LIST",
      description =
          "Your specialties: ids between commas, each perhaps with =ID of the template's that"
              + " it is like; or a file, - for standard input, with the columns specialty, name,"
              + " like, or with an id a line.")
  private Optional<String> specialties = Optional.empty();

  @Option(
      names = "--deaneries",
      paramLabel = "LIST",
      description = "Your deaneries, in the same way; a file may have the column sha too.")
  private Optional<String> deaneries = Optional.empty();

  @Override
  public Integer call() throws IOException, UnreadableInput, InvalidInput {
    if (!BeginPack.TEMPLATES.contains(template)) {
      throw new ParameterException(
          spec.commandLine(),
          CommandLines.noSuch("template", template, new TreeSet<>(BeginPack.TEMPLATES))
              + " There are "
              + String.join(", ", BeginPack.TEMPLATES)
              + ".");
    }
    Begun begun =
        BeginPack.from(template)
            .run(folder, list(Kin.SPECIALTY, specialties), list(Kin.DEANERY, deaneries));
    root.console().result(begun.written() ? written(begun) : thereAlready(begun));
    return ExitCode.DONE.status();
  }

  private static Optional<OwnList> list(Kin kin, Optional<String> given)
      throws IOException, UnreadableInput, InvalidInput {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String list = given.get();
    boolean piped = list.equals("-");
    String named = piped ? StandardInput.or(Path.of(list)).toString() : list;
    return Optional.of(OwnList.of(kin, named));
  }

  private String written(Begun begun) {
    StringBuilder text = new StringBuilder();
    text.append("Wrote a pack of ")
        .append(begun.files().size())
        .append(" files to ")
        .append(folder)
        .append(", from the template ")
        .append(template)
        .append(".\n");
    specialties.ifPresent(given -> text.append(likes("specialty", begun.own().specialties())));
    deaneries.ifPresent(given -> text.append(likes("deanery", begun.own().deaneries())));
    return text.append(specialties.isPresent() || deaneries.isPresent() ? "\n" : "")
        .append("Every figure is the template's until you replace it, and its source.\n")
        .append("Next: placewright check ")
        .append(folder)
        .append("\n")
        .toString();
  }

  /** Which of the template's each begins with the figures of. */
  private static String likes(String heading, List<Likened> all) {
    int widest =
        all.stream().mapToInt(each -> each.id().length()).reduce(heading.length(), Math::max);
    StringBuilder lines = new StringBuilder("\n");
    lines.append(line(heading, "begins like", widest));
    all.forEach(each -> lines.append(line(each.id(), each.like(), widest)));
    return lines.toString();
  }

  private static String line(String left, String right, int widest) {
    return "  " + left + " ".repeat(widest - left.length() + 2) + right + "\n";
  }

  private String thereAlready(Begun begun) {
    String since =
        begun.changed().isEmpty()
            ? "every file as it was written."
            : Console.count(begun.changed().size(), "file", "files")
                + " changed since: "
                + String.join(", ", begun.changed())
                + ".";
    return folder + " is there already, " + since + " Nothing is changed.\n";
  }
}
