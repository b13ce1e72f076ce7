package org.placewright.sampledata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a source file, by column name. The source files hold no quoted fields. */
record Row(Map<String, String> fields) {
  static List<Row> readAll(Path file) {
    List<String> lines = lines(file);
    String[] header = lines.get(0).split(",", -1);
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(of(header, line.split(",", -1)));
    }
    return List.copyOf(rows);
  }

  private static Row of(String[] header, String[] cells) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      fields.put(header[i], cells[i]);
    }
    return new Row(fields);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String column) {
    String value = fields.get(column);
    if (value == null) {
      throw new IllegalArgumentException("no column " + column + " in " + fields.keySet());
    }
    return value;
  }

  double number(String column) {
    return text(column).isEmpty() ? 0 : Double.parseDouble(text(column));
  }

  int whole(String column) {
    return Integer.parseInt(text(column));
  }
}
