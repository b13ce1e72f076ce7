package org.placewright.sampledata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One table of the pack: sorted by its key columns, with the source of every row last. */
final class Table {
  private final String name;
  private final int keys;
  private final String header;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param name the file's name without its extension
   * @param keys how many leading columns make the key
   * @param header the column names, comma-separated, without {@code source}
   */
  Table(String name, int keys, String header) {
    this.name = name;
    this.keys = keys;
    this.header = header + ",source";
  }

  private Table(String name, String header) {
    this.name = name;
    this.keys = 1;
    this.header = header;
  }

  /** A table about sources, with the source first. */
  static Table ofSources(String name, String header) {
    return new Table(name, header);
  }

  String name() {
    return name;
  }

  /** Returns the sources of the rows. */
  List<String> sources() {
    return rows.stream().map(row -> row.get(row.size() - 1)).distinct().toList();
  }

  void add(String source, Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell.toString());
    }
    row.add(source);
    addRow(row);
  }

  void addRow(List<String> row) {
    if (row.stream().anyMatch(cell -> cell.contains(",") || cell.contains("\""))) {
      throw new IllegalArgumentException("a comma or quote within a cell: " + row);
    }
    rows.add(List.copyOf(row));
  }

  /** Returns the number in plain decimals, with at most the given digits after the dot. */
  static String decimal(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  void writeTo(Path folder) {
    StringBuilder text = new StringBuilder(header).append('\n');
    rows.stream().sorted(byKey()).forEach(r -> text.append(String.join(",", r)).append('\n'));
    try {
      Files.writeString(folder.resolve(name + ".csv"), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Comparator<List<String>> byKey() {
    Comparator<List<String>> order = Comparator.comparing(r -> 0);
    for (int i = 0; i < keys; i++) {
      int column = i;
      order = order.thenComparing(r -> r.get(column), Table::compareCells);
    }
    return order;
  }

  private static int compareCells(String a, String b) {
    return isWhole(a) && isWhole(b)
        ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b))
        : a.compareTo(b);
  }

  private static boolean isWhole(String cell) {
    return !cell.isEmpty() && cell.length() < 9 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
