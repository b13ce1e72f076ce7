package org.placewright.input.raw;

/**
 * Text from a file as a message may show it: quoted, cut short, with nothing that moves a cursor.
 */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /**
   * The text in double quotes.
   *
   * @param text anything
   * @return at most 60 characters of it, control characters as escapes
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).forEach(point -> append(out, point));
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    return out.append(cut ? "…\"" : "\"").toString();
  }

  private static void append(StringBuilder out, int point) {
    if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
      out.append("\\u").append(Integer.toHexString(0x10000 | point).substring(1));
    } else {
      out.appendCodePoint(point);
    }
  }
}
