package org.placewright.input.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.table.TableRows;
import org.placewright.issue.Issue;
import org.placewright.submission.Deadline;
import org.placewright.submission.ProviderLine;
import org.placewright.submission.Status;
import org.placewright.submission.Submission;

/**
 * Who sent what, and who did not.
 *
 * @param base the pack that returns are for
 * @param deadline the days that decide whether a return is late or stale
 * @param day the day of collection
 */
record ReturnsAccount(ReceivingPack base, Deadline deadline, Optional<LocalDate> day) {
  /**
   * The account of a collection.
   *
   * @param returns what was sent
   * @param issues all that is wrong
   * @return a line for each provider that has a programme or sent something, sorted
   */
  List<ProviderLine> lines(List<Return> returns, List<Issue> issues) {
    Map<String, Return> sent = new TreeMap<>();
    returns.forEach(one -> sent.put(one.provider(), one));
    Set<String> all = new TreeSet<>(base.programmesByProvider().keySet());
    all.addAll(sent.keySet());
    List<ProviderLine> lines = new ArrayList<>();
    for (String provider : all) {
      Optional<Return> own = Optional.ofNullable(sent.get(provider));
      lines.add(line(provider, own, issues));
    }
    return lines;
  }

  private ProviderLine line(String provider, Optional<Return> sent, List<Issue> issues) {
    Optional<Submission> submission = sent.flatMap(Return::submission);
    Status status = sent.map(one -> status(one, issues)).orElse(Status.MISSING);
    List<String> notes = new ArrayList<>();
    switch (status) {
      case STALE ->
          day.ifPresent(on -> notes.add("over " + Deadline.MOST_MONTHS + " months before " + on));
      case LATE -> deadline.due().ifPresent(due -> notes.add("after " + due));
      case REFUSED -> notes.add(errors(sent, issues));
      default -> {}
    }
    if (status != Status.REFUSED) {
      carriedOver(provider, sent).ifPresent(notes::add);
    }
    return new ProviderLine(provider, status, submission, String.join("; ", notes));
  }

  private Status status(Return sent, List<Issue> issues) {
    if (sent.isRefused() || issues.stream().anyMatch(issue -> isError(issue, sent))) {
      return Status.REFUSED;
    }
    LocalDate on = sent.cover().orElseThrow().submittedOn();
    return deadline.status(on, day.orElse(on));
  }

  private static boolean isError(Issue issue, Return sent) {
    return issue.isError() && isIn(issue, sent);
  }

  private static boolean isIn(Issue issue, Return sent) {
    String file = issue.location().file();
    return sent.file().endsWith("/") ? file.startsWith(sent.file()) : file.equals(sent.file());
  }

  private static String errors(Optional<Return> sent, List<Issue> issues) {
    long count =
        sent.map(one -> issues.stream().filter(issue -> isError(issue, one)).count()).orElse(0L);
    return count + (count == 1 ? " error" : " errors");
  }

  /** The pack's rows of the provider's programmes that nothing was sent for. */
  private Optional<String> carriedOver(String provider, Optional<Return> sent) {
    Set<String> own = base.programmesByProvider().getOrDefault(provider, Set.of());
    List<String> parts = new ArrayList<>();
    for (TableRows<?> table : base.providerTables()) {
      String name = table.table().shape().name();
      Set<String> replaced = new TreeSet<>();
      sent.map(one -> one.tables().get(name))
          .map(ReturnMerge::programmes)
          .ifPresent(replaced::addAll);
      Map<String, Integer> kept = ReturnMerge.carriedOver(table, replaced);
      int rows = own.stream().mapToInt(id -> kept.getOrDefault(id, 0)).sum();
      if (rows > 0) {
        parts.add(rows + (rows == 1 ? " row of " : " rows of ") + table.table().shape().file());
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("carried over: " + String.join(", ", parts));
  }
}
