package org.placewright.input.assumption;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.AssumptionIdBuilder;
import org.placewright.input.column.Column;
import org.placewright.input.column.Content;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.quantity.Figures;
import org.placewright.scenario.row.Wildcard;

/** One table as the register sees it: what names a row, and what is assumed in it. */
final class UsedTable {
  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final TableRows<?> rows;
  private final List<Field> keys = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final int sourceIndex;

  /**
   * A column and where the file has it.
   *
   * @param column as the table declares it
   * @param index from 0; -1 when the file does not have it
   */
  record Field(Column<?> column, int index) {
    String text(RawRow row) {
      return row.cell(index);
    }

    boolean isThere() {
      return index >= 0;
    }

    boolean isNumber() {
      return column.kind().content() == Content.NUMBER;
    }

    /** The field's value, numbers without exponent or plus; what a blank means when it is blank. */
    String value(RawRow row) {
      String text = text(row);
      if (text.isEmpty()) {
        return column.blankWords().orElse("");
      }
      return !isNumber() || isWritten(text) ? text : Figures.exact(new BigDecimal(text));
    }
  }

  private static boolean isWritten(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = c == '.' && i > 0 && i < text.length() - 1;
      if (!(c >= '0' && c <= '9') && !inside) {
        return text.equals(Wildcard.ANY) || PLAIN.matcher(text).matches();
      }
    }
    return true;
  }

  UsedTable(TableRows<?> rows) {
    this.rows = rows;
    List<String> header = rows.raw().header();
    sourceIndex = header.indexOf(Shape.SOURCE);
    for (Column<?> column : shape().keyColumns()) {
      keys.add(new Field(column, header.indexOf(column.name())));
    }
    List<Column<?>> all = shape().columns();
    for (Column<?> column : all.subList(shape().keys(), all.size())) {
      if (column.kind().content() != Content.NAME) {
        fields.add(new Field(column, header.indexOf(column.name())));
      }
    }
  }

  Shape shape() {
    return rows.table().shape();
  }

  TableRows<?> rows() {
    return rows;
  }

  /** The columns with something assumed, in the order in which they are declared. */
  List<Field> fields() {
    return fields;
  }

  String source(RawRow row) {
    return row.cell(sourceIndex);
  }

  /** The line of {@code scenarios.csv} that changed a field, or the key that says whose it is. */
  Optional<Integer> change(RawRow row, Field field) {
    if (row.edits().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> own = Optional.ofNullable(row.edits().get(field.index()));
    return own.or(
        () ->
            keys.stream()
                .map(key -> Optional.ofNullable(row.edits().get(key.index())))
                .flatMap(Optional::stream)
                .findFirst());
  }

  /** What names a row, without key columns left blank. */
  String key(RawRow row) {
    StringBuilder words = new StringBuilder();
    for (Field key : keys) {
      String text = key.text(row);
      if (!text.isEmpty()) {
        words.append(words.isEmpty() ? "" : ", ").append(key.column().name()).append('=');
        words.append(text);
      }
    }
    return words.toString();
  }

  Assumption.Id id(String key, String column) {
    return AssumptionIdBuilder.builder().table(shape().name()).key(key).parameter(column).build();
  }

  String unit(String column) {
    return shape().columns().stream()
        .filter(declared -> declared.name().equals(column))
        .map(Column::unit)
        .findFirst()
        .orElse("");
  }

  /** Whether some row is for anything, so that nothing is left without a row. */
  boolean hasRowForAll() {
    return rows.raw().rows().stream().anyMatch(this::isForAll);
  }

  private boolean isForAll(RawRow row) {
    for (Field key : keys) {
      String text = key.text(row);
      if (!text.isEmpty() && !text.equals(Wildcard.ANY)) {
        return false;
      }
    }
    return true;
  }
}
