package org.placewright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.placewright.assumption.Provenance;
import org.placewright.input.PackText;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.issue.AlikeIssues;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.UnfinishedFile;

/**
 * The files of a pack that are not finished, in the order in which they are filled in: what others
 * refer to comes first.
 *
 * @param text the pack
 * @param byFile all that is wrong with it, by the file to be mended
 */
record UnfinishedFiles(PackText text, Map<String, List<Issue>> byFile) {

  /**
   * Lists what is not finished.
   *
   * @param text the pack
   * @param issues all that is wrong with it
   * @return those that are missing, have errors or gaps, or still have figures of a template
   */
  static List<UnfinishedFile> of(PackText text, List<Issue> issues) {
    return new UnfinishedFiles(
            text, issues.stream().collect(Collectors.groupingBy(AlikeIssues::fileOf)))
        .all();
  }

  private List<UnfinishedFile> all() {
    List<UnfinishedFile> all = new ArrayList<>();
    for (String name : Tables.names()) {
      Shape shape = Tables.shape(name).orElseThrow();
      UnfinishedFile file = file(shape, all.size() + 1);
      if (!file.isThere() || file.errors() + file.gaps() + file.ofTemplate() > 0) {
        all.add(file);
      }
    }
    return all;
  }

  private UnfinishedFile file(Shape shape, int step) {
    List<Issue> issues = byFile.getOrDefault(shape.file(), List.of());
    boolean missing = issues.stream().anyMatch(each -> each.code() == IssueCode.MISSING_FILE);
    RawTable table = Optional.ofNullable(text.tables().get(shape.name())).orElseThrow();
    boolean keyed =
        shape.keyColumns().stream().anyMatch(column -> column.name().equals(Shape.SOURCE));
    long marked =
        table.rows().stream()
            .filter(row -> !keyed && Provenance.isTemplate(table.cell(row, Shape.SOURCE)))
            .count();
    return new UnfinishedFile(
        step,
        shape.file(),
        !missing,
        count(issues, each -> each.isError() && !AlikeIssues.isGap(each) && !missing),
        count(issues, AlikeIssues::isGap),
        table.rows().size(),
        (int) marked);
  }

  private static int count(List<Issue> issues, Predicate<Issue> which) {
    return (int) issues.stream().filter(which).count();
  }
}
