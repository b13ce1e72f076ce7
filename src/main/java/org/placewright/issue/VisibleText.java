package org.placewright.issue;

import java.util.function.IntPredicate;

/** Text in which everything can be seen, whatever the data had in it. */
public final class VisibleText {
  private VisibleText() {}

  /**
   * Text with escapes in the place of some characters.
   *
   * @param text any text
   * @param escaped the code points to escape
   * @return the same text, with <code>&#92;u</code> and four hexadecimal digits for each code unit
   *     of what is escaped
   */
  public static String of(String text, IntPredicate escaped) {
    if (text.codePoints().noneMatch(escaped)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(point -> append(out, point, escaped.test(point)));
    return out.toString();
  }

  /**
   * Whether a character cannot be seen and does something: moves a cursor, ends a line, changes
   * colours or turns the direction of writing.
   *
   * @param point a code point
   */
  public static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static void append(StringBuilder out, int point, boolean escaped) {
    if (!escaped) {
      out.appendCodePoint(point);
      return;
    }
    for (char unit : Character.toChars(point)) {
      out.append("\\u").append(Integer.toHexString(0x10000 | unit).substring(1));
    }
  }
}
