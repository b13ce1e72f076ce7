package org.placewright.input.raw;

import org.placewright.issue.VisibleText;

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
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    String shown = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
    return '"' + VisibleText.of(shown, VisibleText::isUnseen) + (cut ? "…\"" : "\"");
  }
}
