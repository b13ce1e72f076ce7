package org.placewright.input.raw;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Did you mean: the known name nearest to what was written. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The known name nearest to a text.
   *
   * @param text what was written
   * @param known the names there are
   * @return the one with the fewest slips of the finger (a letter more, less, other, or two
   *     swapped; case does not count), the first by name among equals; empty when more than a third
   *     of the letters would be slips
   */
  public static Optional<String> to(String text, Collection<String> known) {
    String wanted = fold(text);
    int fewest = Math.max(1, wanted.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (String name : new TreeSet<>(known)) {
      if (Math.abs(name.length() - wanted.length()) < fewest) {
        int slips = slips(wanted, fold(name));
        if (slips < fewest) {
          fewest = slips;
          nearest = Optional.of(name);
        }
      }
    }
    return nearest;
  }

  /**
   * Advice to go with a name that is not known.
   *
   * @param text what was written
   * @param known the names there are
   * @return a sentence, or nothing when no name is near
   */
  public static String advice(String text, Collection<String> known) {
    return to(text, known).map(name -> "Did you mean " + name + "?").orElse("");
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
  }

  /** Optimal string alignment distance: Damerau 1964, each pair swapped at most once. */
  private static int slips(String a, String b) {
    int[] last = new int[b.length() + 1];
    int[] beforeLast = last;
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + other);
        if (swapped(a, b, i, j)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = now;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
