package org.placewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.CollectReturns;
import org.placewright.input.submission.Collected;
import org.placewright.report.text.CollectedText;
import org.placewright.submission.Deadline;
import org.placewright.submission.ProviderLine;
import org.placewright.submission.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code collect PACK --from DIR --out DIR}. */
@Manual(
    examples = {
      "collect mypack --from returns --out target/collected",
      "collect mypack --from returns --due 2009-01-31 --strict --out new"
    },
    does = {Deed.READS_PACK, Deed.WRITES_FOLDER},
    exits = {ExitCode.CHECK_FAILED})
@Command(name = "collect", description = "Check what providers sent, and take it into a new pack.")
final class CollectCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "The pack that the returns are for.")
  private Path pack = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DIR",
      required = true,
      description = "The returns: a folder or a CSV file for each provider, named for it.")
  private Path from = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Write the new pack here: a folder that is new, empty or from an earlier run.")
  private Path out = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "The day of collection. Default: that of the newest return.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--due",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Returns submitted after this day are late.")
  private Optional<LocalDate> due = Optional.empty();

  @Mixin private UnknownFilesOption unknown = new UnknownFilesOption();

  @Option(
      names = "--strict",
      description = "End with exit code 20 when a return is missing, stale or late.")
  private boolean strict;

  /** A day as it is written in tables. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException failure) {
        throw new TypeConversionException("'" + text + "' is not a day, as 2009-01-31");
      }
    }
  }

  @Override
  public Integer call() throws Exception {
    root.console().progress("Collecting from " + from);
    var request =
        new CollectReturns.Request(pack, from, new Deadline(asOf, due), out, unknown.files());
    Collected collected =
        new CollectReturns(root.stamp(), root.console().environment().today()).run(request);
    root.console().issues(collected.issues());
    return (collected.isRefused() ? refused(collected) : written(collected)).status();
  }

  private ExitCode refused(Collected collected) {
    List<String> names =
        collected.providers().stream()
            .filter(line -> line.status() == Status.REFUSED)
            .map(ProviderLine::provider)
            .toList();
    root.console()
        .problem(
            names.isEmpty()
                ? "The pack with the returns in it has errors. Nothing is written."
                : "Refused: " + String.join(", ", names) + ". Nothing is written.");
    return ExitCode.BAD_INPUT;
  }

  private ExitCode written(Collected collected) throws IOException {
    root.console().result(CollectedText.of(collected.providers()));
    root.console().result("\n  Written to " + out + "\n");
    long wanting = collected.providers().stream().filter(line -> line.status().isWanting()).count();
    if (!strict || wanting == 0) {
      return ExitCode.DONE;
    }
    root.console()
        .problem(
            Console.count(wanting, "return is", "returns are")
                + " missing, stale or late. The pack is written without waiting for "
                + (wanting == 1 ? "it." : "them."));
    return ExitCode.CHECK_FAILED;
  }
}
