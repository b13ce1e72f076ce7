package org.placewright.input.submission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.InputFile;
import org.placewright.input.raw.RawTable;
import org.placewright.issue.Issue;
import org.placewright.submission.ProviderLine;

/**
 * The result of collecting returns.
 *
 * @param providers a line for each that provides a programme or sent something, sorted
 * @param issues all that is wrong, sorted; with an error nothing may be written
 * @param changed the tables that returns change, by file name
 * @param day the day of collection; empty where nothing was sent and none was given
 * @param files what was read
 */
public record Collected(
    List<ProviderLine> providers,
    List<Issue> issues,
    Map<String, RawTable> changed,
    Optional<LocalDate> day,
    Files files) {
  public Collected {
    providers = List.copyOf(providers);
    issues = List.copyOf(issues);
    changed = Collections.unmodifiableMap(new TreeMap<>(changed));
  }

  /**
   * The files that were read.
   *
   * @param pack the tables of the pack
   * @param returns the files of the returns
   */
  public record Files(List<InputFile> pack, List<InputFile> returns) {
    public Files {
      pack = List.copyOf(pack);
      returns = List.copyOf(returns);
    }
  }

  /** Whether anything is wrong enough that nothing may be written. */
  public boolean isRefused() {
    return issues.stream().anyMatch(Issue::isError);
  }
}
