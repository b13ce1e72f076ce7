package org.placewright.report.html;

/**
 * A cell of a table.
 *
 * @param text what it says
 * @param style a class of the style sheet; empty for none
 * @param link where it leads, as {@code #gp}; empty for nowhere
 */
public record HtmlCell(String text, String style, String link) {
  /** A cell that only says something. */
  public static HtmlCell of(String text) {
    return new HtmlCell(text, "", "");
  }

  /**
   * A cell that leads to a part of the page.
   *
   * @param text what it says
   * @param id of that part
   * @return the cell
   */
  public static HtmlCell to(String text, String id) {
    return new HtmlCell(text, "", "#" + id);
  }

  /**
   * A cell with a colour.
   *
   * @param text what it says, without the colour too
   * @param style a class of the style sheet
   * @return the cell
   */
  public static HtmlCell coloured(String text, String style) {
    return new HtmlCell(text, style, "");
  }

  void write(Html html) {
    if (link.isEmpty()) {
      html.text(text);
    } else {
      html.leaf("a", text, "href", link);
    }
  }
}
