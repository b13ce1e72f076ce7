package org.placewright.input.submission;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.TableRows;
import org.placewright.submission.Submission;

/**
 * What one provider sent, as it was understood.
 *
 * @param provider the id of who sent it
 * @param file the folder or file, as messages name it
 * @param cover who sent it, and when, where that can be read
 * @param tables its tables by name
 * @param issues all that is wrong with it
 */
record Return(
    String provider,
    String file,
    Optional<ReturnCover> cover,
    Map<String, TableRows<?>> tables,
    IssueCollector issues) {
  Return {
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
  }

  boolean isRefused() {
    return issues.hasErrors();
  }

  Optional<Submission> submission() {
    Map<String, Integer> rows = new TreeMap<>();
    tables.forEach((name, table) -> rows.put(name, table.located().size()));
    return cover.map(from -> new Submission(from.submittedOn(), from.submittedBy(), rows));
  }
}
