package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.audit.Audit;
import org.placewright.audit.AuditedYear;
import org.placewright.audit.Raid;
import org.placewright.audit.Raids;
import org.placewright.folder.OutputFolder;
import org.placewright.input.LedgerFile;
import org.placewright.input.LedgerReader;
import org.placewright.input.Purpose;
import org.placewright.input.UnreadableInput;
import org.placewright.input.table.LedgerTable;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.report.csv.AuditTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.AuditText;
import org.placewright.report.text.CaseText;

/** Compares a ledger with a pack's budgets and their ringfences. */
public final class AuditLedger {
  /** The tables of its answer. */
  public static final List<String> TABLES = List.of("audit", "raids");

  /** The run's own copy of the ledger. */
  private static final String COPY = "ledger.csv";

  private final RunStamp stamp;
  private final Consumer<List<Issue>> warnings;

  /**
   * Prepares the use case; nothing is read before {@link #run}.
   *
   * @param stamp version and time that the manifest records
   * @param warnings called with what a person should look at in the input, as soon as it is known
   */
  public AuditLedger(RunStamp stamp, Consumer<List<Issue>> warnings) {
    this.stamp = stamp;
    this.warnings = warnings;
  }

  /**
   * What an audit found, ready to print.
   *
   * @param answer with {@link #TABLES}
   * @param broken each fund of an SHA whose ringfence is broken
   */
  public record Audited(Answer answer, List<Raid> broken) {
    public Audited {
      broken = List.copyOf(broken);
    }
  }

  /**
   * Audits a ledger with a pack's budgets and their ringfences.
   *
   * @param choice the pack and its scenario
   * @param path the ledger's file
   * @param out where to write statements and raids; empty for nowhere
   * @return what was found
   * @throws UnreadableInput when the pack or the ledger cannot be read at all
   * @throws InvalidInput when either has errors
   * @throws IOException when the statements cannot be written
   */
  public Audited run(PackChoice choice, Path path, Optional<Path> out)
      throws UnreadableInput, InvalidInput, IOException {
    LoadedPack read = LoadedPack.readFor(Purpose.AUDIT, choice);
    warnings.accept(read.warnings());
    LedgerFile ledger = LedgerReader.read(path, read.scenario());
    warnings.accept(ledger.warnings());
    LoadedPack pack = read.warning(ledger.warnings());
    List<AuditedYear> audit = Audit.of(pack.scenario().money(), ledger.rows());
    List<Raid> raids = Raids.of(pack.scenario(), audit);
    if (out.isPresent()) {
      write(out.get(), pack, path, new AuditResult(ledger, audit, raids));
    }
    int horizon = pack.scenario().horizon().horizonYear();
    return new Audited(
        new Answer(
            CaseText.of(pack.scenario()) + AuditText.of(ledger.rows(), audit, raids, horizon),
            AuditTables.of(audit, raids)),
        broken(raids));
  }

  private static List<Raid> broken(List<Raid> raids) {
    return raids.stream().filter(raid -> raid.ofOneBudget() && raid.broken()).toList();
  }

  /** The ledger, and what its audit found. */
  private record AuditResult(LedgerFile ledger, List<AuditedYear> audit, List<Raid> raids) {}

  private void write(Path out, LoadedPack pack, Path path, AuditResult found) throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      OutputFolder folder = guarded.folder();
      pack.copyTo(folder);
      String read = found.ledger().file().sha256();
      new CopiedTable(path, read, new LedgerTable().shape()).copyTo(COPY, folder);
      folder.writeAll(AuditTables.of(found.audit(), found.raids()));
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "audit");
      details.putAll(pack.details());
      details.put("ledger", Map.of(found.ledger().file().name(), found.ledger().file().sha256()));
      details.put("ringfences_broken", broken(found.raids()).size());
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
    }
  }
}
