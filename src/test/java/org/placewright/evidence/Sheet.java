package org.placewright.evidence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table as somebody who edits it sees it: cells of text below a header. */
record Sheet(String file, List<String> header, List<List<String>> rows) {
  Sheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Sheet read(Path path) {
    try {
      String text = Files.readString(path).replace("\uFEFF", "");
      List<List<String>> lines = new ArrayList<>();
      for (CSVRecord record : CSVFormat.DEFAULT.parse(new StringReader(text))) {
        lines.add(record.toList());
      }
      String file = String.valueOf(path.getFileName());
      return new Sheet(file, lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.substring(0, file.length() - ".csv".length());
  }

  int at(String column) {
    return header.indexOf(column);
  }

  String cell(int row, int column) {
    return rows.get(row).get(column);
  }

  /** The distinct cells of a column, in order. */
  List<String> values(int column) {
    return rows.stream().map(row -> row.get(column)).distinct().sorted().toList();
  }

  Sheet with(int row, int column, String text) {
    return withRows(replaced(rows, row, replaced(rows.get(row), column, text)));
  }

  /** Every cell of a column that is a number becomes another. */
  Sheet mapNumbers(int column, UnaryOperator<String> change) {
    return withRows(
        rows.stream()
            .map(
                row ->
                    NumberWords.isNumber(row.get(column))
                        ? replaced(row, column, change.apply(row.get(column)))
                        : row)
            .toList());
  }

  Sheet only(Predicate<List<String>> kept) {
    return withRows(rows.stream().filter(kept).toList());
  }

  Sheet plus(List<String> row) {
    return withRows(Stream.concat(rows.stream(), Stream.of(row)).toList());
  }

  Sheet withRows(List<List<String>> others) {
    return new Sheet(file, header, others);
  }

  Sheet withHeader(List<String> other) {
    return new Sheet(file, other, rows);
  }

  Sheet withoutColumn(int column) {
    return new Sheet(
        file, without(header, column), rows.stream().map(row -> without(row, column)).toList());
  }

  /** Two columns whose contents change places below the header. */
  Sheet swapped(int one, int other) {
    return withRows(
        rows.stream()
            .map(row -> replaced(replaced(row, one, row.get(other)), other, row.get(one)))
            .toList());
  }

  static <T> List<T> replaced(List<T> all, int at, T by) {
    List<T> changed = new ArrayList<>(all);
    changed.set(at, by);
    return changed;
  }

  private static List<String> without(List<String> all, int at) {
    List<String> fewer = new ArrayList<>(all);
    fewer.remove(at);
    return fewer;
  }

  String text() {
    return Stream.concat(Stream.of(header), rows.stream())
        .map(row -> row.stream().map(Sheet::quoted).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
