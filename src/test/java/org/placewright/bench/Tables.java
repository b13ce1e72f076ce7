package org.placewright.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints measurements as they come, and keeps them for a CSV file. */
final class Tables {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> rows =
      new ArrayList<>(List.of("pack,measure,subject,seconds,value,unit"));
  private String pack = "";

  /** Says of which pack all that follows is. */
  void pack(String name) {
    pack = name;
    title("== " + name);
  }

  void title(String title) {
    out.println();
    out.println(title);
  }

  void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  /**
   * Keeps one figure.
   *
   * @param measure what was measured
   * @param subject of whom
   * @param seconds after which; 0 where that says nothing
   * @param value the figure with its unit
   */
  void keep(String measure, String subject, double seconds, Figure value) {
    if (Double.isFinite(value.amount())) {
      rows.add(
          String.join(
              ",",
              pack,
              measure,
              subject,
              Double.toString(seconds),
              Double.toString(value.amount()),
              value.unit()));
    }
  }

  void writeTo(Path file) throws IOException {
    Files.write(file, rows, StandardCharsets.UTF_8);
    line("");
    line("All figures: %s", file);
  }

  /**
   * A figure.
   *
   * @param amount how much
   * @param unit of what
   */
  record Figure(double amount, String unit) {}
}
