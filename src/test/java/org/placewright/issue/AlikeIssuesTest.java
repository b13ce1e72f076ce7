package org.placewright.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeIssuesTest {
  @Test
  void aGapThatIsInManyPlacesIsSaidOnce() {
    assertEquals(
        List.of(
            "workforce.csv warning MISSING_ROWS: no row for a. Add them. So it is in 2 more places"
                + " of workforce.csv; --verbose names each."),
        AlikeIssues.lines(List.of(lost("a"), lost("b"), lost("c"))));
  }

  @Test
  void aRateThatIsMissingIsSaidOnceForTheFileThatLacksIt() {
    List<String> lines =
        AlikeIssues.lines(
            List.of(nobody("north, F"), nobody("north, M"), rate("leaving.csv has nothing")));
    assertEquals(
        List.of(
            "deaneries.csv:2 error MISSING_RATE: population.csv has nobody for north, F. So it is in"
                + " 1 more place of population.csv; --verbose names each.",
            "deaneries.csv:2 error MISSING_RATE: leaving.csv has nothing"),
        lines);
  }

  @Test
  void otherIssuesHaveALineEach() {
    Issue bad = Issue.error(SourceLocation.onLine("a.csv", 2), IssueCode.BAD_VALUE, "Bad.", "");
    Issue also = Issue.error(SourceLocation.onLine("a.csv", 3), IssueCode.BAD_VALUE, "Bad.", "");
    assertEquals(2, AlikeIssues.lines(List.of(bad, also)).size());
  }

  private static Issue lost(String id) {
    return Issue.warning(
        SourceLocation.inFile("workforce.csv"),
        IssueCode.MISSING_ROWS,
        "no row for " + id + ".",
        "Add them.");
  }

  private static Issue nobody(String where) {
    return rate("population.csv has nobody for " + where + ".");
  }

  private static Issue rate(String message) {
    return Issue.error(
        SourceLocation.onLine("deaneries.csv", 2), IssueCode.MISSING_RATE, message, "");
  }
}
