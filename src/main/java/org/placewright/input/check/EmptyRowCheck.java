package org.placewright.input.check;

import java.util.List;
import java.util.stream.Collectors;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Use;
import org.placewright.issue.IssueCode;

/** A row of rates or rules says something beside its key. */
record EmptyRowCheck(Pack pack, IssueCollector issues) {
  void check() {
    for (TableRows<?> rows : pack.all()) {
      if (rows.table().shape().use() == Use.PARAMETERS) {
        check(rows);
      }
    }
  }

  private void check(TableRows<?> rows) {
    Shape shape = rows.table().shape();
    List<String> values =
        shape.columns().subList(shape.keys(), shape.columns().size()).stream()
            .<String>map(Column::name)
            .filter(name -> !name.equals(Shape.SOURCE) && rows.raw().has(name))
            .toList();
    for (Located<?> row : rows.located()) {
      if (!values.isEmpty()
          && values.stream().allMatch(name -> rows.raw().cell(row.raw(), name).isEmpty())) {
        rows.at(row.raw(), values.get(0))
            .warning(
                issues,
                IssueCode.SUSPICIOUS,
                "the row says nothing: "
                    + values.stream().collect(Collectors.joining(" and "))
                    + (values.size() == 1 ? " is" : " are")
                    + " empty.",
                "Was a figure lost? Else delete the row.");
      }
    }
  }
}
