package org.placewright.report.text;

import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;

/** Sentences for a terminal. */
final class Paragraph {
  private static final int WIDTH = 98;
  private static final double MILLION_POUNDS_IN_PENCE = 1e8;
  private static final double POUNDS_IN_PENCE = 100;
  private static final long LEAST_IN_MILLIONS = 100_000_000;

  private Paragraph() {}

  /** An amount as short as it may be in a sentence. */
  static String pounds(Pounds amount) {
    return amount.pence() >= LEAST_IN_MILLIONS
        ? "£" + Figures.grouped(amount.pence() / MILLION_POUNDS_IN_PENCE, 1) + "m"
        : "£" + Figures.grouped(amount.pence() / POUNDS_IN_PENCE, 0);
  }

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
