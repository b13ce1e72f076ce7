package org.placewright.input;

import java.util.List;
import org.placewright.issue.Issue;
import org.placewright.scenario.money.LedgerRow;
import org.placewright.scenario.row.Row;

/**
 * What became of the money, as somebody wrote it down.
 *
 * @param rows sorted by fund, SHA, month, entry and where it went
 * @param warnings what a person should look at, sorted
 * @param file what was read
 */
public record LedgerFile(List<LedgerRow> rows, List<Issue> warnings, InputFile file) {
  public LedgerFile {
    rows = Row.sorted(rows);
    warnings = List.copyOf(warnings);
  }
}
