package org.placewright.report.text;

/** Sentences for a terminal. */
final class Paragraph {
  private static final int WIDTH = 98;

  private Paragraph() {}

  /** A sentence in lines of at most 100 characters, indented by two, each ended. */
  static String of(String sentence) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(" ");
    for (String word : sentence.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(1);
      }
      line.append(' ').append(word);
    }
    return text.append(line).append('\n').toString();
  }
}
