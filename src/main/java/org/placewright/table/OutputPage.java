package org.placewright.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The documentation page of one output table.
 *
 * @param table the declaration that the page documents
 */
public record OutputPage(OutputTable<?> table) {
  /** The page's name in the folder of such pages. */
  public String file() {
    return table.file().replace("<", "").replace(">", "").replace('/', '_').replace(".csv", ".md");
  }

  /**
   * Writes the page from the table's declaration.
   *
   * @return Markdown, lines ended by a line feed
   */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(escaped(table.file())).append("\n\n");
    page.append(
        "<!-- Generated from the program's own declaration: change that, not this. -->\n\n");
    page.append(table.title()).append("\n\n");
    page.append(table.when()).append("\n\n");
    page.append(
        "| column | key | value | unit | empty means | meaning |\n|---|---|---|---|---|---|\n");
    table.headings().forEach(heading -> page.append(row(heading)));
    List<String> notes = new ArrayList<>(inFull());
    notes.addAll(table.notes());
    if (!notes.isEmpty()) {
      page.append('\n');
      notes.forEach(note -> page.append("- ").append(note).append('\n'));
    }
    return page.toString();
  }

  /** What a run in brief leaves out, or keeps otherwise. */
  private List<String> inFull() {
    List<String> notes = new ArrayList<>();
    if (table.use() == TableUse.DETAIL) {
      notes.add("Written only [in full](../outputs.md#in-brief-and-in-full).");
    }
    if (table.use() == TableUse.PROOF) {
      notes.add(
          "Compressed, with `.gz` after its name, [when it is large](../outputs.md#kept-compressed).");
    }
    List<String> columns =
        table.headings().stream()
            .filter(ColumnHeading::inFullOnly)
            .map(heading -> "`" + heading.name() + "`")
            .toList();
    if (!columns.isEmpty()) {
      notes.add(
          "A plan [in brief](../outputs.md#in-brief-and-in-full) has no "
              + String.join(", ", columns)
              + ".");
    }
    return notes;
  }

  /** Its line in the list of all pages. */
  public String indexLine() {
    return "| ["
        + escaped(table.file())
        + "]("
        + file()
        + ") | "
        + table.title()
        + " | "
        + table.when()
        + " |\n";
  }

  private String row(ColumnHeading heading) {
    List<String> cells =
        List.of(
            "`" + heading.name() + "`",
            table.key().contains(heading.name()) ? "yes" : "",
            values(heading),
            heading.unit(),
            heading.blank().orElse("never empty"),
            heading.meaning());
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String values(ColumnHeading heading) {
    List<String> quoted = heading.values().stream().map(value -> "`" + value + "`").toList();
    return quoted.isEmpty() ? heading.type().words() : String.join(", ", quoted);
  }

  private static String escaped(String file) {
    return file.replace("<", "&lt;").replace(">", "&gt;");
  }
}
