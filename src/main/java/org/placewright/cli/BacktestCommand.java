package org.placewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.BacktestPack;
import org.placewright.quantity.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code backtest PACK --actuals FILE}. */
@Manual(
    examples = {
      "backtest mypack --actuals counted.csv",
      "backtest mypack --actuals counted.csv --max-mape 5 --out target/test"
    },
    does = {Deed.READS_PACK, Deed.WRITES_FOLDER},
    exits = {ExitCode.CHECK_FAILED})
@Command(
    name = "backtest",
    description = "Project from an old base year and compare with what happened.")
final class BacktestCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files, of an old base year.")
  private Path pack = Path.of("");

  @Option(
      names = "--actuals",
      paramLabel = "FILE",
      required = true,
      description =
          "A CSV file of later counts: specialty, deanery, year, headcount, fte, series; or - for"
              + " standard input.")
  private Path actuals = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private FormatOptions format = new FormatOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write backtest.csv, error_bands.csv and assumptions.csv here: a folder that is new,"
              + " empty or from an earlier run.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--max-mape",
      paramLabel = "PERCENT",
      description = "Fail, with exit code 20, when the mean absolute percentage error is greater.")
  private Optional<Double> maxMape = Optional.empty();

  @Override
  public Integer call() throws Exception {
    if (maxMape.filter(most -> !(most >= 0 && most <= 1000)).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--max-mape must be a percentage from 0 to 1000, as 10");
    }
    format.require(BacktestPack.TABLES);
    root.console().progress("Back-testing " + pack);
    var tested =
        new BacktestPack(root.stamp(), root.console()::issues)
            .run(options.choice(pack), StandardInput.or(actuals), out);
    format.print(tested.answer(), out, root.console());
    return judge(tested.mape()).status();
  }

  private ExitCode judge(double mape) {
    if (maxMape.filter(most -> 100 * mape > most).isEmpty()) {
      return ExitCode.DONE;
    }
    root.console()
        .problem(
            "The mean absolute percentage error is "
                + Figures.percent(mape)
                + ", more than "
                + Figures.significant(maxMape.orElse(0.0))
                + " %.");
    return ExitCode.CHECK_FAILED;
  }
}
