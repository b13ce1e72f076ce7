package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placewright.app.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which form a command prints its answer. */
final class FormatOptions {
  private static final String TABLE = "table";
  private static final String CSV = "csv";
  private static final String JSON = "json";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      completionCandidates = Offered.Forms.class,
      defaultValue = TABLE,
      description =
          "table: for a reader; csv: one table, the first unless --table names another; json:"
              + " all tables. Default: ${DEFAULT-VALUE}.")
  private String format = TABLE;

  @Option(names = "--table", paramLabel = "NAME", description = "Which table --format csv prints.")
  private Optional<String> table = Optional.empty();

  /**
   * Refuses what makes no sense, before anything is calculated.
   *
   * @param tables names of the tables that the command answers with
   */
  void require(List<String> tables) {
    if (!List.of(TABLE, CSV, JSON).contains(format)) {
      throw wrong("--format must be table, csv or json, not '" + format + "'");
    }
    if (table.isPresent() && !format.equals(CSV)) {
      throw wrong("--table is for --format csv");
    }
    if (table.isPresent() && !tables.contains(table.get())) {
      throw wrong(
          "--table must be one of " + String.join(", ", tables) + ", not '" + table.get() + "'");
    }
  }

  /** Whether a reader is to be spoken to, and not a program. */
  boolean isForReaders() {
    return format.equals(TABLE);
  }

  /**
   * The answer in the form that was asked for.
   *
   * @param answer with at least one table
   * @return whole lines
   * @throws IOException when it cannot be written
   */
  private String of(Answer answer) throws IOException {
    return switch (format) {
      case CSV -> answer.csv(table);
      case JSON -> answer.json();
      default -> answer.text();
    };
  }

  /**
   * Prints the answer in the form that was asked for, and to a reader where files of it are.
   *
   * @param answer with at least one table
   * @param out the folder that was written, if any
   * @param console where it is printed
   * @throws IOException when it cannot be written
   */
  void print(Answer answer, Optional<Path> out, Console console) throws IOException {
    console.result(of(answer));
    if (out.isPresent() && isForReaders()) {
      console.result("\n  Written to " + out.get() + "\n");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
