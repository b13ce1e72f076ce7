package org.placewright.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placewright.app.AuditLedger;
import org.placewright.audit.Raid;
import org.placewright.quantity.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code audit PACK --ledger FILE}. */
@Manual(
    examples = {
      "audit mypack --ledger ledger.csv --out target/audit",
      "audit mypack --ledger - <ledger.csv"
    },
    does = {Deed.READS_PACK, Deed.WRITES_FOLDER},
    exits = {ExitCode.CHECK_FAILED})
@Command(
    name = "audit",
    description = "Compare a ledger with budgets and ringfences: who took training money.")
final class AuditCommand implements Callable<Integer> {
  @ParentCommand private RootCommand root = RootCommand.NONE;

  @Parameters(paramLabel = "PACK", description = "A folder of CSV files.")
  private Path pack = Path.of("");

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      required = true,
      description =
          "A CSV file of what became of the money: fund, sha, month, entry, to, amount_gbp; or -"
              + " for standard input.")
  private Path ledger = Path.of("");

  @Mixin private PackOptions options = new PackOptions();

  @Mixin private FormatOptions format = new FormatOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write audit.csv and raids.csv here: a folder that is new, empty or from an earlier run.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws Exception {
    format.require(AuditLedger.TABLES);
    root.console().progress("Auditing " + ledger);
    var audited =
        new AuditLedger(root.stamp(), root.console()::issues)
            .run(options.choice(pack), StandardInput.or(ledger), out);
    format.print(audited.answer(), out, root.console());
    return judge(audited.broken()).status();
  }

  private ExitCode judge(List<Raid> broken) {
    Optional<Raid> worst = broken.stream().max(Comparator.comparing(Raid::beyond));
    if (worst.isEmpty()) {
      return ExitCode.DONE;
    }
    Raid raid = worst.get();
    String since = raid.brokenSince().map(YearMonth::toString).orElse("");
    root.console()
        .problem(
            Console.count(broken.size(), "ringfence is", "ringfences are")
                + " broken. The worst: "
                + raid.fund()
                + " in "
                + raid.sha()
                + " since "
                + since
                + ", £"
                + Figures.grouped(raid.beyond().pence() / 100.0, 2)
                + " beyond its rules.");
    return ExitCode.CHECK_FAILED;
  }
}
