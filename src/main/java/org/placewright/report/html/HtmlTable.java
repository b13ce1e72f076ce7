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
   * Begins the frame of a table that may be wider than a small screen: it can be moved sideways,
   * with the keys too.
   *
   * @param html where
   * @param caption of the table, the only one of its page
   * @return the page, within the frame
   */
  public static Html frame(Html html, String caption) {
    return html.open(
        "div", "class", "scroll", "role", "region", "aria-label", caption, "tabindex", "0");
  }

  /**
   * Begins a table with its caption and header.
   *
   * @param html where
   * @param caption what it shows, the only one of its page
   * @param columns its columns; the first holds the headers of the rows
   * @return the table, to be ended
   */
  public static HtmlTable begin(Html html, String caption, List<HtmlColumn> columns) {
    return begin(html, caption, columns, "");
  }

  /** The same, of which a script may sort and find rows. */
  public static HtmlTable sortable(Html html, String caption, List<HtmlColumn> columns) {
    return begin(html, caption, columns, "sort");
  }

  /** The same, narrow enough for any screen. */
  public static HtmlTable narrow(Html html, String caption, List<HtmlColumn> columns) {
    HtmlTable table = new HtmlTable(html, columns);
    html.open("div", "class", "narrow").open("table");
    table.header(caption);
    return table;
  }

  private static HtmlTable begin(
      Html html, String caption, List<HtmlColumn> columns, String style) {
    HtmlTable table = new HtmlTable(html, columns);
    frame(html, caption);
    if (style.isEmpty()) {
      html.open("table");
    } else {
      html.open("table", "class", style);
    }
    table.header(caption);
    return table;
  }

  private void header(String caption) {
    html.leaf("caption", caption).open("thead").open("tr");
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
  }

  /**
   * Adds a row below those that are there.
   *
   * @param cells as many as there are columns
   */
  public void row(List<String> cells) {
    row(cells.stream().map(HtmlCell::of).toList(), "");
  }

  /**
   * Adds a row whose cells have links or colours.
   *
   * @param cells as many as there are columns
   */
  public void cells(List<HtmlCell> cells) {
    row(cells, "");
  }

  /**
   * Adds a row of sums.
   *
   * @param cells as many as there are columns
   */
  public void total(List<String> cells) {
    row(cells.stream().map(HtmlCell::of).toList(), "total");
  }

  private void row(List<HtmlCell> cells, String style) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells in " + columns.size());
    }
    if (style.isEmpty()) {
      html.open("tr");
    } else {
      html.open("tr", "class", style);
    }
    html.open("th", "scope", "row");
    cells.get(0).write(html);
    html.close();
    for (int i = 1; i < cells.size(); i++) {
      String text = columns.get(i).align() == Align.TEXT ? "t" : "";
      String classes = (text + " " + cells.get(i).style()).strip();
      if (classes.isEmpty()) {
        html.open("td");
      } else {
        html.open("td", "class", classes);
      }
      cells.get(i).write(html);
      html.close();
    }
    html.close();
  }

  /** Ends the table; no row follows. */
  public void end() {
    html.close().close().close();
  }
}
