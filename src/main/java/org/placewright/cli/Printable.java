package org.placewright.cli;

/** Text that does nothing to a terminal but appear on it, whatever the data had in it. */
final class Printable {
  private Printable() {}

  /**
   * Text with its control and format characters made visible.
   *
   * @param text lines, whose ends and tabs stay as they are
   * @return the same, with escapes such as <code>&#92;u001b</code> for whatever moves a cursor,
   *     changes colours or turns the direction of writing
   */
  static String of(String text) {
    if (text.codePoints().noneMatch(Printable::isUnseen)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(point -> append(out, point));
    return out.toString();
  }

  private static void append(StringBuilder out, int point) {
    if (isUnseen(point)) {
      out.append("\\u").append(Integer.toHexString(0x10000 | point).substring(1));
    } else {
      out.appendCodePoint(point);
    }
  }

  private static boolean isUnseen(int point) {
    boolean laysOut = point == '\n' || point == '\t';
    return !laysOut
        && (Character.isISOControl(point)
            || Character.getType(point) == Character.FORMAT
            || Character.getType(point) == Character.LINE_SEPARATOR
            || Character.getType(point) == Character.PARAGRAPH_SEPARATOR);
  }
}
