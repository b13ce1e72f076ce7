package org.placewright.input.assumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.input.column.Column;
import org.placewright.input.column.Content;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Use;

/** Fields that may be left empty, and are: a figure that is lost there is not missed. */
public final class EmptyFields {
  private EmptyFields() {}

  /**
   * Says each column once.
   *
   * @param pack as it was read
   * @return a sentence with how many rows are empty and what that means; nothing when none is
   */
  public static Optional<String> sentence(Pack pack) {
    List<String> columns = new ArrayList<>();
    for (TableRows<?> rows : pack.all()) {
      Shape shape = rows.table().shape();
      if (shape.use() != Use.ASIDE) {
        shape.columns().subList(shape.keys(), shape.columns().size()).stream()
            .filter(column -> column.kind().content() != Content.NAME)
            .filter(column -> rows.raw().has(column.name()))
            .forEach(column -> words(rows, column).ifPresent(columns::add));
      }
    }
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of("Fields that are empty: " + String.join("; ", columns) + ".");
  }

  private static Optional<String> words(TableRows<?> rows, Column<?> column) {
    long empty =
        rows.located().stream()
            .filter(row -> rows.raw().cell(row.raw(), column.name()).isEmpty())
            .count();
    String name = rows.table().shape().name() + "." + column.name();
    return column
        .blankWords()
        .filter(meaning -> empty > 0)
        .map(meaning -> name + " in " + empty + " of " + rows.located().size() + ", " + meaning);
  }
}
