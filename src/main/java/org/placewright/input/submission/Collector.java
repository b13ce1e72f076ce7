package org.placewright.input.submission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.CsvFiles;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.TableRows;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.scenario.LeverDeclaration;
import org.placewright.submission.Deadline;
import org.placewright.submission.ProviderLine;

/** Takes providers' returns into a pack, or reports all that is wrong with them. */
public final class Collector {
  private final List<LeverDeclaration> levers;
  private final Deadline deadline;
  private final Optional<LocalDate> today;

  /**
   * A collector for one deadline.
   *
   * @param levers what the levers of the program declare
   * @param deadline the days that decide whether a return is late or stale
   * @param today a return of a later day is refused; empty where there is no clock
   */
  public Collector(List<LeverDeclaration> levers, Deadline deadline, Optional<LocalDate> today) {
    this.today = today;
    this.levers = List.copyOf(levers);
    this.deadline = deadline;
  }

  /**
   * Reads a pack and its returns, and merges the returns into the pack.
   *
   * @param pack the folder of the pack
   * @param inbox the folder of the returns
   * @return the tables that returns change, or what is wrong
   * @throws UnreadableInput when a folder or a file cannot be read at all
   * @throws InvalidInput when the pack does not say who provides what
   */
  public Collected collect(Path pack, Path inbox) throws UnreadableInput, InvalidInput {
    return collect(PackText.read(pack), inbox);
  }

  /**
   * Merges returns into a pack that was read.
   *
   * @param pack the text of the pack
   * @param inbox the folder of the returns
   * @return the tables that returns change, or what is wrong
   * @throws UnreadableInput when a folder or a file cannot be read at all
   * @throws InvalidInput when the pack does not say who provides what
   */
  public Collected collect(PackText pack, Path inbox) throws UnreadableInput, InvalidInput {
    ReceivingPack base = ReceivingPack.of(pack, levers);
    CsvFiles files = new CsvFiles();
    IssueCollector issues = new IssueCollector();
    ReturnReader reading = new ReturnReader(base.programmes(), deadline.asOf(), today);
    List<Return> returns = new ArrayList<>();
    for (SubmittedText sent : new Inbox(base.providers(), files, issues).read(inbox)) {
      returns.add(reading.of(sent));
    }
    returns.forEach(one -> one.issues().all().forEach(issues::add));
    Map<String, RawTable> changed = new TreeMap<>();
    if (!issues.hasErrors()) {
      changed.putAll(merged(base, returns, issues));
    }
    List<Issue> sorted = issues.sorted();
    Optional<LocalDate> day = deadline.day(days(returns));
    List<ProviderLine> lines = new ReturnsAccount(base, deadline, day).lines(returns, sorted);
    Collected.Files read = new Collected.Files(base.text().files(), files.files());
    return new Collected(lines, sorted, changed, day, read);
  }

  private static List<LocalDate> days(List<Return> returns) {
    return returns.stream()
        .filter(one -> !one.isRefused())
        .map(Return::cover)
        .flatMap(Optional::stream)
        .map(ReturnCover::submittedOn)
        .toList();
  }

  /** The tables that returns change, by file; adds what is wrong with the pack as merged. */
  private Map<String, RawTable> merged(
      ReceivingPack base, List<Return> returns, IssueCollector issues) {
    List<ReturnMerge> merges = new ArrayList<>();
    for (TableRows<?> table : base.providerTables()) {
      ReturnMerge.of(table, returns).ifPresent(merges::add);
    }
    Map<String, RawTable> byName = new TreeMap<>();
    Map<String, RawTable> byFile = new TreeMap<>();
    for (ReturnMerge merge : merges) {
      byName.put(merge.shape().name(), merge.text());
      byFile.put(merge.shape().file(), merge.text());
    }
    sources(base, returns)
        .ifPresent(
            sources -> {
              byName.put(ReturnSources.SHAPE.name(), sources);
              byFile.put(ReturnSources.SHAPE.file(), sources);
            });
    PackText text = base.text().with(byName);
    for (Issue issue : new PackReader(levers).read(text, Optional.empty()).issues()) {
      Issue placed = issue;
      for (ReturnMerge merge : merges) {
        if (placed.equals(issue)) {
          placed = merge.asSent(issue);
        }
      }
      issues.add(new ReturnGaps(base, returns).asSent(placed));
    }
    return byFile;
  }

  private static Optional<RawTable> sources(ReceivingPack base, List<Return> returns) {
    return Optional.ofNullable(base.text().tables().get(ReturnSources.SHAPE.name()))
        .flatMap(sources -> ReturnSources.with(sources, returns));
  }
}
