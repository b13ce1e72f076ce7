package org.placewright.report.html;

import java.util.List;

/**
 * A table for people: a caption, a header that print repeats on every page, a row header in the
 * first column.
 */
public final class HtmlTable {
  private final Html html;
  private final List<HtmlColumn> columns;

  /** How a column stands. */
  public enum Align {
    /** Words, to the left. */
    TEXT,
    /** Figures, to the right. */
    FIGURE,
    /** Figures under a long header, which is turned on its side. */
    TURNED
  }

  /**
   * A column's header and how its cells are aligned.
   *
   * @param title shown in the header
   * @param align of header and cells
   */
  public record HtmlColumn(String title, Align align) {
    public static HtmlColumn text(String title) {
      return new HtmlColumn(title, Align.TEXT);
    }

    public static HtmlColumn figure(String title) {
      return new HtmlColumn(title, Align.FIGURE);
    }

    String style() {
      return switch (align) {
        case TEXT -> "t";
        case FIGURE -> "n";
        case TURNED -> "n turned";
      };
    }
  }

  private HtmlTable(Html html, List<HtmlColumn> columns) {
    this.html = html;
    this.columns = List.copyOf(columns);
  }

  /**
   * Begins a table with its caption and header.
   *
   * @param html where
   * @param caption what it shows
   * @param columns its columns; the first holds the headers of the rows
   * @return the table, to be ended
   */
  public static HtmlTable begin(Html html, String caption, List<HtmlColumn> columns) {
    HtmlTable table = new HtmlTable(html, columns);
    html.open("table").leaf("caption", caption).open("thead").open("tr");
    for (HtmlColumn column : columns) {
      html.open("th", "scope", "col", "class", column.style());
      if (column.align() == Align.TURNED) {
        html.leaf("span", column.title());
      } else {
        html.text(column.title());
      }
      html.close();
    }
    html.close().close().open("tbody");
    return table;
  }

  /**
   * Adds a row below those that are there.
   *
   * @param cells as many as there are columns
   */
  public void row(List<String> cells) {
    row(cells, "");
  }

  /**
   * Adds a row of sums.
   *
   * @param cells as many as there are columns
   */
  public void total(List<String> cells) {
    row(cells, "total");
  }

  private void row(List<String> cells, String style) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells in " + columns.size());
    }
    if (style.isEmpty()) {
      html.open("tr");
    } else {
      html.open("tr", "class", style);
    }
    html.leaf("th", cells.get(0), "scope", "row");
    for (int i = 1; i < cells.size(); i++) {
      if (columns.get(i).align() == Align.TEXT) {
        html.leaf("td", cells.get(i));
      } else {
        html.leaf("td", cells.get(i), "class", "n");
      }
    }
    html.close();
  }

  /** Ends the table; no row follows. */
  public void end() {
    html.close().close();
  }
}
