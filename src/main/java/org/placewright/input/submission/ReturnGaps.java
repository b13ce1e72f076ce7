package org.placewright.input.submission;

import java.util.List;
import org.placewright.input.table.CapacityTable;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.scenario.register.Programme;

/**
 * A return stands for all the pack's rows of a programme, so what is then missing is missing in the
 * return: an intake for which it states no capacity.
 *
 * @param base the pack that returns are for
 * @param returns what was sent
 */
record ReturnGaps(ReceivingPack base, List<Return> returns) {
  /** The same issue, reported for the return that leaves the gap. */
  Issue asSent(Issue issue) {
    TableRows<Programme> programmes = base.tables().table(Tables.PROGRAMMES);
    boolean gap =
        issue.code() == IssueCode.MISSING_RATE
            && issue.location().file().equals(programmes.raw().file());
    if (!gap) {
      return issue;
    }
    return programmes.located().stream()
        .filter(row -> row.raw().line() == issue.location().line())
        .flatMap(row -> returns.stream().filter(one -> states(one, row.row().id())))
        .map(one -> SourceLocation.inFile(file(one)))
        .map(
            location ->
                new Issue(
                    location, issue.severity(), issue.code(), issue.message(), issue.advice()))
        .findFirst()
        .orElse(issue);
  }

  private static boolean states(Return one, String programme) {
    return one.tables().values().stream()
        .filter(ReturnGaps::isCapacity)
        .anyMatch(table -> ReturnMerge.programmes(table).contains(programme));
  }

  private static boolean isCapacity(TableRows<?> table) {
    return table.table() instanceof CapacityTable;
  }

  private static String file(Return one) {
    return one.tables().values().stream()
        .filter(ReturnGaps::isCapacity)
        .map(table -> table.raw().file())
        .findFirst()
        .orElse(one.file());
  }
}
