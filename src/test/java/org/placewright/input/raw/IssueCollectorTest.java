package org.placewright.input.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/** Everything wrong is listed or counted. */
class IssueCollectorTest {
  private final IssueCollector issues = new IssueCollector();

  private void wrong(String file, int count, String header, IssueCode code) {
    for (int line = 2; line < 2 + count; line++) {
      issues.error(new SourceLocation(file, line, 1, header), code, "is wrong.", "Mend it.");
    }
  }

  private List<String> sorted() {
    return issues.sorted().stream().map(Object::toString).toList();
  }

  @Test
  void fiftyAlikeAreListed() {
    wrong("f.csv", 50, "a", IssueCode.BAD_NUMBER);
    assertEquals(50, sorted().size());
    assertEquals("f.csv:51:1 [a] error BAD_NUMBER: is wrong. Mend it.", sorted().get(49));
  }

  @Test
  void theRestIsCountedWhereItBegins() {
    wrong("f.csv", 51, "a", IssueCode.BAD_NUMBER);
    wrong("g.csv", 53, "a", IssueCode.BAD_NUMBER);
    List<String> listed = sorted();
    assertEquals(102, listed.size());
    assertEquals("f.csv:52:1 [a] error BAD_NUMBER: and 1 more from here on.", listed.get(50));
    assertEquals(
        "g.csv:52:1 [a] error BAD_NUMBER: and 3 more like this from here on.", listed.get(101));
    assertEquals(104, issues.all().size());
  }

  @Test
  void otherColumnsKindsAndSeveritiesAreCountedApart() {
    wrong("f.csv", 40, "a", IssueCode.BAD_NUMBER);
    wrong("f.csv", 40, "b", IssueCode.BAD_NUMBER);
    wrong("f.csv", 40, "a", IssueCode.OUT_OF_RANGE);
    for (int line = 2; line < 42; line++) {
      SourceLocation at = new SourceLocation("f.csv", line, 1, "a");
      issues.warning(at, IssueCode.BAD_NUMBER, "is odd.", "");
    }
    assertEquals(160, sorted().size());
  }

  @Test
  void whatIsSaidTwiceIsListedOnceInTheOrderOfTheFile() {
    wrong("g.csv", 1, "a", IssueCode.BAD_NUMBER);
    wrong("f.csv", 2, "a", IssueCode.BAD_NUMBER);
    wrong("g.csv", 1, "a", IssueCode.BAD_NUMBER);
    assertEquals(
        List.of(
            "f.csv:2:1 [a] error BAD_NUMBER: is wrong. Mend it.",
            "f.csv:3:1 [a] error BAD_NUMBER: is wrong. Mend it.",
            "g.csv:2:1 [a] error BAD_NUMBER: is wrong. Mend it."),
        sorted());
  }

  @Test
  void warningsAloneStopNothing() {
    issues.warning(SourceLocation.inFile("f.csv"), IssueCode.SUSPICIOUS, "is odd.", "");
    assertFalse(issues.hasErrors());
    wrong("f.csv", 1, "a", IssueCode.BAD_NUMBER);
    assertTrue(issues.hasErrors());
  }
}
