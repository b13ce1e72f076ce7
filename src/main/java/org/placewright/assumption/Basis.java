package org.placewright.assumption;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an assumption rests on. */
public enum Basis {
  /** A publication prints the figure. */
  PUBLISHED,
  /** The figure is calculated from printed ones. */
  DERIVED,
  /** The figure is somebody's judgement. */
  JUDGED;

  private static final Map<String, Basis> BEGINNINGS =
      Map.of(
          "published", PUBLISHED,
          "derived", DERIVED,
          "judged", JUDGED,
          "illustrative", JUDGED,
          "assumed", JUDGED);

  /**
   * What a source's text says about its basis: the word before its first colon.
   *
   * @param source as in a {@code source} column
   * @return the basis; empty when the text does not begin with one of the words
   */
  public static Optional<Basis> of(String source) {
    int colon = source.indexOf(':');
    String word = colon < 0 ? source : source.substring(0, colon);
    return Optional.ofNullable(BEGINNINGS.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  /** The word in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
