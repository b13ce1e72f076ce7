package org.placewright.input;

import java.util.List;
import java.util.Optional;
import org.placewright.input.column.Column;
import org.placewright.input.table.SettingsColumns;
import org.placewright.input.table.Shape;

/**
 * The documentation page of one table.
 *
 * @param shape what the table declares
 */
public record TablePage(Shape shape) {
  /**
   * The page of the table.
   *
   * @return Markdown, lines ended by a line feed
   */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(shape.file()).append("\n\n");
    page.append(
        "<!-- Generated from the program's own declaration: change that, not this. -->\n\n");
    page.append(shape.title()).append("\n\n");
    page.append("This file is **").append(shape.presence().words()).append("**. ");
    page.append(shape.why()).append("\n\n");
    page.append("It is filled in by **").append(shape.owner().words());
    page.append("** ([who owns what](../models/wall.md)).\n\n");
    page.append("| column | key | value | empty means | meaning |\n|---|---|---|---|---|\n");
    shape
        .columns()
        .forEach(column -> page.append(row(column, shape.keyColumns().contains(column))));
    if (shape.name().equals("settings")) {
      settings(page);
    }
    if (!shape.notes().isEmpty()) {
      page.append('\n');
      shape.notes().forEach(note -> page.append("- ").append(note).append('\n'));
    }
    return page.toString();
  }

  private static void settings(StringBuilder page) {
    page.append("\nThe settings there are:\n\n");
    page.append("| setting | value | without a row | meaning |\n|---|---|---|---|\n");
    for (Column<?> setting : new SettingsColumns().all()) {
      line(
          page,
          List.of(
              "`" + setting.name() + "`",
              values(setting),
              setting.blankWords().orElse("refused"),
              setting.meaning()));
    }
  }

  private static String row(Column<?> column, boolean key) {
    StringBuilder row = new StringBuilder();
    Optional<String> listed =
        column.reference().map(to -> ", listed in [" + to.table() + ".csv](" + to.table() + ".md)");
    line(
        row,
        List.of(
            "`" + column.name() + "`",
            key ? "yes" : "",
            values(column) + listed.orElse(""),
            column.blankWords().orElse("refused"),
            column.meaning()));
    return row.toString();
  }

  private static String values(Column<?> column) {
    return column.kind().words() + column.plausible().words().map(usual -> ", " + usual).orElse("");
  }

  private static void line(StringBuilder page, List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
