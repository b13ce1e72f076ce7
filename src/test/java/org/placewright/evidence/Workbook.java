package org.placewright.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewright.input.column.Column;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;

/** The tables of a pack, as text. */
record Workbook(String name, Map<String, Sheet> sheets) {
  /** A column of a table that is there, and its place in the file. */
  record Place(Sheet sheet, Column<?> column, int at, boolean isKey) {
    String words() {
      return sheet.name() + "." + column.name();
    }
  }

  Workbook {
    sheets = Collections.unmodifiableMap(new TreeMap<>(sheets));
  }

  static Workbook read(Path folder) {
    Map<String, Sheet> sheets = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".csv"))
          .map(Sheet::read)
          .filter(sheet -> !sheet.rows().isEmpty())
          .forEach(sheet -> sheets.put(sheet.name(), sheet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Workbook(String.valueOf(folder.getFileName()), sheets);
  }

  Collection<Sheet> all() {
    return sheets.values();
  }

  /** The columns that the files have, in the order of tables. */
  List<Place> places() {
    return Tables.all().stream().flatMap(this::places).toList();
  }

  private Stream<Place> places(Table<?> table) {
    Sheet sheet = sheets.get(table.shape().name());
    if (sheet == null) {
      return Stream.of();
    }
    List<Column<?>> keys = table.shape().keyColumns();
    return table.shape().columns().stream()
        .filter(column -> sheet.at(column.name()) >= 0)
        .map(column -> new Place(sheet, column, sheet.at(column.name()), keys.contains(column)));
  }

  /** The columns of numbers that say how much, not which. */
  List<Place> figures() {
    return places().stream()
        .filter(place -> !place.isKey() && !place.column().unit().isEmpty())
        .filter(place -> !place.column().unit().contains("year of"))
        .filter(place -> place.sheet().rows().stream().anyMatch(r -> isFigure(r.get(place.at()))))
        .toList();
  }

  private static boolean isFigure(String cell) {
    return NumberWords.counts(cell);
  }
}
