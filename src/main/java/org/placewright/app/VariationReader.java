package org.placewright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackText;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;

/**
 * Reads what a sweep varies: {@code TABLE.KEY.COLUMN=VALUES}, where a lever's id stands for its
 * rows of {@code levers.csv}, {@code KEY} is a word in a key column of the table, and the column
 * may be left out where the table has one of numbers only. Rows may be told in square brackets
 * instead, as in {@code scenarios.csv}: {@code levers[lever=half-gp & from_year=2011].value}.
 */
final class VariationReader {
  private final PackText text;
  private final String given;

  private VariationReader(PackText text, String given) {
    this.text = text;
    this.given = given;
  }

  /**
   * Reads what is varied, and its values.
   *
   * @param text the pack that is varied
   * @param given as the user gave it
   * @throws IllegalArgumentException when it says nothing that can be varied, with a sentence for
   *     the user
   */
  static Variation read(PackText text, String given) {
    int equals = given.indexOf('=', Math.max(0, given.indexOf(']')));
    if (equals < 1) {
      throw new IllegalArgumentException(
          "'"
              + given
              + "' does not say what to vary and to which values. Write it as"
              + " half-gp.value=0.40:0.60:0.02 or budgets.nmet=*0.95,*1,*1.05."
              + near(given.split("[.=\\[]", 2)[0], text));
    }
    return new VariationReader(text, given.substring(0, equals).strip())
        .with(Variation.values(given.substring(equals + 1)));
  }

  /** The lever or table that was meant, where one is near and it is not there itself. */
  private static String near(String name, PackText text) {
    Set<String> known = new TreeSet<>(Levers.ids());
    known.addAll(text.tables().keySet());
    return known.contains(name) ? "" : (" " + Suggestion.advice(name, known)).stripTrailing();
  }

  private Variation with(List<Variation.VariedValue> values) {
    int open = given.indexOf('[');
    int close = given.indexOf(']');
    if (open > 0 && close > open) {
      String head = given.substring(0, open).strip();
      String tail = given.substring(close + 1).strip();
      String where = given.substring(open + 1, close).strip();
      boolean lever = Levers.ids().contains(head);
      String table = lever ? "levers" : head;
      Optional<String> column = tail.isEmpty() ? Optional.empty() : Optional.of(tail.substring(1));
      return new Variation(
          given,
          table,
          lever ? "lever=" + head + " & " + where : where,
          column.orElseGet(() -> onlyColumn(shape(table))),
          values);
    }
    return byKeys(new ArrayList<>(List.of(given.split("\\."))), values);
  }

  private Variation byKeys(List<String> parts, List<Variation.VariedValue> values) {
    if (Levers.ids().contains(parts.get(0))) {
      parts.add(0, "levers");
    }
    Shape shape = shape(parts.remove(0));
    String column =
        !parts.isEmpty() && shape.columnNames().contains(parts.get(parts.size() - 1))
            ? parts.remove(parts.size() - 1)
            : onlyColumn(shape);
    List<String> tests = parts.stream().map(part -> test(shape, part)).toList();
    return new Variation(given, shape.name(), String.join(" & ", tests), column, values);
  }

  private Shape shape(String table) {
    return Tables.shape(table)
        .filter(shape -> text.tables().containsKey(table))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + given
                        + "': '"
                        + table
                        + "' is neither a table nor a lever."
                        + near(table, text)));
  }

  /** The one column that is neither key nor text about the row. */
  private String onlyColumn(Shape shape) {
    List<String> keys = shape.keyColumns().stream().map(each -> each.name()).toList();
    List<String> numbers =
        shape.columnNames().stream()
            .filter(name -> !keys.contains(name) && isOfNumbers(shape.name(), name))
            .toList();
    if (numbers.contains("value")) {
      return "value";
    }
    if (numbers.size() != 1) {
      throw new IllegalArgumentException(
          "'" + given + "' does not say which column: one of " + String.join(", ", numbers));
    }
    return numbers.get(0);
  }

  private boolean isOfNumbers(String name, String column) {
    RawTable table = table(name);
    List<String> cells =
        table.rows().stream()
            .map(row -> table.cell(row, column))
            .filter(cell -> !cell.isBlank())
            .toList();
    return !cells.isEmpty()
        && cells.stream().allMatch(cell -> cell.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?"));
  }

  private RawTable table(String name) {
    return Optional.ofNullable(text.tables().get(name)).orElseGet(() -> RawTable.absent(name));
  }

  /** A test for a word that stands in one of the key columns. */
  private String test(Shape shape, String word) {
    RawTable table = table(shape.name());
    TreeSet<String> tests = new TreeSet<>();
    TreeSet<String> cells = new TreeSet<>();
    List<String> columns =
        Stream.concat(shape.keyColumns().stream().map(each -> each.name()), Stream.of("lever"))
            .distinct()
            .filter(table::has)
            .toList();
    for (String column : columns) {
      for (RawRow row : table.rows()) {
        String cell = table.cell(row, column);
        cells.add(cell);
        if (cell.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
          tests.add(column + "=" + cell);
        }
      }
    }
    if (tests.isEmpty()) {
      String none = "'" + given + "': no row of " + shape.file() + " is of '" + word + "'. ";
      throw new IllegalArgumentException((none + Suggestion.advice(word, cells)).strip());
    }
    if (tests.size() > 1) {
      String all = String.join(" or ", tests);
      throw new IllegalArgumentException(
          "'" + given + "': '" + word + "' may be " + all + "; say which in [ ]");
    }
    return tests.first();
  }
}
