package org.placewright.input.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/** What a provider may not send: a table or a column that is somebody else's. */
record Wall(IssueCollector issues) {
  /** Refuses a table of another owner. */
  void refuse(String file, Shape shape) {
    issues.error(
        SourceLocation.inFile(file),
        IssueCode.NOT_YOURS,
        shape.file() + " is filled in by " + shape.owner().words() + ", not by one provider.",
        shape.owner().why());
  }

  /**
   * Refuses columns of tables that are not a provider's.
   *
   * @param table text as it was sent
   * @param own the columns it may have
   * @return the text with those columns unnamed, so that they are reported only once
   */
  RawTable withoutForeign(RawTable table, List<String> own) {
    List<String> header = new ArrayList<>(table.header());
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      Optional<Shape> home = own.contains(name) ? Optional.empty() : home(name);
      if (home.isPresent()) {
        refuse(new SourceLocation(table.file(), table.headerLine(), i + 1, name), home.get());
        header.set(i, "");
      }
    }
    return new RawTable(table.file(), table.headerLine(), header, table.rows(), table.whole());
  }

  private void refuse(SourceLocation location, Shape home) {
    issues.error(
        location,
        IssueCode.NOT_YOURS,
        "a column of "
            + home.file()
            + ", which is filled in by "
            + home.owner().words()
            + ", not by one provider.",
        home.owner().why());
  }

  /** The table that a column says something in, where no provider's table has a column so named. */
  private static Optional<Shape> home(String column) {
    return Tables.ownedBy(Owner.PROVIDER).stream().anyMatch(table -> says(table, column))
        ? Optional.empty()
        : Tables.all().stream()
            .filter(table -> says(table, column))
            .<Shape>map(Table::shape)
            .findFirst();
  }

  // A key only says which row is meant: it is what stands beside it that sets something.
  private static boolean says(Table<?> table, String column) {
    Shape shape = table.shape();
    return shape.columns().stream()
        .filter(each -> !shape.keyColumns().contains(each))
        .filter(each -> each.reference().isEmpty() && !each.name().equals(Shape.SOURCE))
        .map(Column::name)
        .anyMatch(column::equals);
  }
}
