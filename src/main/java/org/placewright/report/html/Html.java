package org.placewright.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A page in the making. Every element is closed in its turn and all text is escaped, so that
 * whatever names hold, the page is well-formed: as HTML, and as XML too.
 */
public final class Html {
  /** Those within a line; all others end one, so that pages can be compared line by line. */
  private static final Set<String> WITHIN_A_LINE =
      Set.of("a", "b", "code", "dd", "dt", "small", "span", "td", "text", "th", "tspan");

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int FIRST_SURROGATE = 0xD800;
  private static final int LAST_SURROGATE = 0xDFFF;
  private static final int FIRST_NO_CHARACTER = 0xFFFE;

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element, to be closed in its turn.
   *
   * @param name the element's tag
   * @param attributes names and values by turns
   * @return this page
   */
  public Html open(String name, String... attributes) {
    start(name, attributes).append('>');
    open.push(name);
    return this;
  }

  /**
   * Writes an element that holds nothing.
   *
   * @param name one that HTML never closes, such as {@code meta}
   * @param attributes names and values by turns
   * @return this page
   */
  public Html empty(String name, String... attributes) {
    start(name, attributes).append(" />\n");
    return this;
  }

  private StringBuilder start(String name, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + name + " has no value");
    }
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      out.append('"');
    }
    return out;
  }

  /**
   * Writes text, escaped, into the open element.
   *
   * @param text any text; what XML has no place for becomes a question mark
   * @return this page
   */
  public Html text(String text) {
    escape(text, false);
    return this;
  }

  /**
   * Ends the element begun last.
   *
   * @return this page
   */
  public Html close() {
    String name = open.pop();
    out.append("</").append(name).append('>');
    if (!WITHIN_A_LINE.contains(name)) {
      out.append('\n');
    }
    return this;
  }

  /**
   * Writes an element that holds text alone.
   *
   * @param name the element's tag
   * @param text what the element holds, escaped
   * @param attributes names and values by turns
   * @return this page
   */
  public Html leaf(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /**
   * Returns the finished page, every element closed.
   *
   * @return HTML that is well-formed as XML too
   * @throws IllegalStateException when an element is still open
   */
  public String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }

  // A style sheet has quotes, which HTML does not read within one if they are escaped.
  private void escape(String text, boolean quotes) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quotes ? "&quot;" : "\"");
                default -> out.appendCodePoint(isCharacter(point) ? point : '?');
              }
            });
  }

  private static boolean isCharacter(int point) {
    boolean control = point < FIRST_PRINTABLE && point != '\n' && point != '\t';
    boolean half = point >= FIRST_SURROGATE && point <= LAST_SURROGATE;
    return !control && !half && point != FIRST_NO_CHARACTER && point != FIRST_NO_CHARACTER + 1;
  }
}
