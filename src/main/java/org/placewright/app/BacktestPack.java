package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.backtest.Accuracy;
import org.placewright.backtest.Backtest;
import org.placewright.backtest.Comparison;
import org.placewright.backtest.Counted;
import org.placewright.folder.OutputFolder;
import org.placewright.input.Actuals;
import org.placewright.input.ActualsReader;
import org.placewright.input.InputFile;
import org.placewright.input.Purpose;
import org.placewright.input.UnreadableInput;
import org.placewright.input.table.ActualsTable;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.report.csv.BacktestTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.BacktestText;
import org.placewright.report.text.CaseText;

/** Compares the projection of an old pack with what happened. */
public final class BacktestPack {
  /** The tables of its answer. */
  public static final List<String> TABLES = List.of("backtest", "error_bands");

  /** The run's own copy of the counts. */
  private static final String COPY = "actuals.csv";

  private final RunStamp stamp;
  private final Consumer<List<Issue>> warnings;

  /**
   * Prepares the use case; nothing is read before {@link #run}.
   *
   * @param stamp version and time that the manifest records
   * @param warnings called with what a person should look at in the input, as soon as it is known
   */
  public BacktestPack(RunStamp stamp, Consumer<List<Issue>> warnings) {
    this.stamp = stamp;
    this.warnings = warnings;
  }

  /**
   * What a back-test found, ready to print.
   *
   * @param answer with {@link #TABLES}
   * @param mape mean absolute percentage error of all comparisons, as a fraction; that of
   *     headcounts or that of FTE, whichever is the greater
   */
  public record Backtested(Answer answer, double mape) {}

  /**
   * Projects an old pack and compares the projection with later counts.
   *
   * @param choice the pack and its scenario
   * @param actuals the file of later counts
   * @param out where to write the errors, bands and assumptions; empty for nowhere
   * @return what was found
   * @throws UnreadableInput when the pack or the counts cannot be read at all
   * @throws InvalidInput when either has errors
   * @throws IOException when the errors cannot be written
   */
  public Backtested run(PackChoice choice, Path actuals, Optional<Path> out)
      throws UnreadableInput, InvalidInput, IOException {
    LoadedPack read = LoadedPack.readFor(Purpose.PROJECTION, choice);
    warnings.accept(read.warnings());
    Actuals counts = ActualsReader.read(actuals, read.scenario());
    warnings.accept(counts.warnings());
    LoadedPack pack = read.warning(counts.warnings());
    List<Comparison> comparisons = Backtest.compare(pack.scenario(), counts.rows());
    if (out.isPresent()) {
      write(out.get(), pack, actuals, new BacktestResult(counts, comparisons));
    }
    return new Backtested(
        new Answer(
            CaseText.of(pack.scenario())
                + BacktestText.of(pack.scenario().horizon().baseYear(), comparisons),
            BacktestTables.of(comparisons)),
        worst(comparisons));
  }

  /** The counts, and the comparisons made with them. */
  private record BacktestResult(Actuals counts, List<Comparison> comparisons) {}

  private void write(Path out, LoadedPack pack, Path actuals, BacktestResult found)
      throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      OutputFolder folder = guarded.folder();
      pack.copyTo(folder);
      String read = found.counts().file().sha256();
      new CopiedTable(actuals, read, new ActualsTable().shape()).copyTo(COPY, folder);
      folder.writeAll(BacktestTables.of(found.comparisons()));
      pack.writeAssumptions(folder);
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "backtest");
      details.putAll(pack.details());
      InputFile file = found.counts().file();
      details.put("actuals", Map.of(file.name(), file.sha256()));
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
    }
  }

  private static double worst(List<Comparison> comparisons) {
    return Arrays.stream(Counted.values())
        .map(counted -> comparisons.stream().filter(c -> c.counted() == counted).toList())
        .filter(own -> !own.isEmpty())
        .mapToDouble(own -> Accuracy.of(own).mape())
        .max()
        .orElse(0);
  }
}
