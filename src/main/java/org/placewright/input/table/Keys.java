package org.placewright.input.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.row.Row;

/**
 * Finds rows given twice, and rows of which two hold for one age or year.
 *
 * @param <R> the kind of row
 * @param rows of one table
 * @param issues collects what is found
 */
record Keys<R extends Row>(TableRows<R> rows, IssueCollector issues) {
  /** A row beside what it spans. */
  private record Spanning<R>(Located<R> row, RowSpan span) {}

  void check() {
    Map<String, Located<R>> byKey = new HashMap<>();
    Map<String, List<Spanning<R>>> byGroup = new HashMap<>();
    for (Located<R> row : rows.located()) {
      Optional<Located<R>> first = Optional.ofNullable(byKey.putIfAbsent(row.row().key(), row));
      if (first.isPresent()) {
        repeated(row, first.get());
      } else {
        rows.table().span(row.row()).ifPresent(span -> apart(new Spanning<>(row, span), byGroup));
      }
    }
  }

  private void repeated(Located<R> row, Located<R> earlier) {
    List<String> names =
        rows.table().shape().keyColumns().stream().<String>map(Column::name).toList();
    rows.at(row, "")
        .error(
            issues,
            IssueCode.DUPLICATE_KEY,
            "the same " + String.join(", ", names) + " as " + earlier.raw().place() + ".",
            "Keep one of the two rows.");
  }

  private void apart(Spanning<R> row, Map<String, List<Spanning<R>>> byGroup) {
    List<Spanning<R>> group = byGroup.computeIfAbsent(row.span().group(), key -> new ArrayList<>());
    for (Spanning<R> other : group) {
      if (other.span().from() <= row.span().to() && row.span().from() <= other.span().to()) {
        overlap(row, other);
      }
    }
    group.add(row);
  }

  private void overlap(Spanning<R> row, Spanning<R> other) {
    RowSpan span = row.span();
    RowSpan that = other.span();
    String message =
        span.from()
            + " to "
            + span.to()
            + " overlaps "
            + that.from()
            + " to "
            + that.to()
            + " of "
            + other.row().raw().place()
            + ".";
    rows.at(row.row(), span.column().name())
        .error(issues, span.code(), message, "Let every one lie in one row only.");
  }
}
