package org.placewright.cli;

import org.placewright.issue.VisibleText;

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
    return VisibleText.of(
        text, point -> point != '\n' && point != '\t' && VisibleText.isUnseen(point));
  }
}
