package org.placewright.input.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Years or ages in words. */
final class Ranges {
  private Ranges() {}

  /**
   * Writes numbers as ranges, each run of neighbours as one.
   *
   * @param numbers any numbers
   * @return words such as {@code 2009 to 2013, 2015}
   */
  static String of(Collection<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int number : new TreeSet<>(numbers)) {
      if (!run.isEmpty() && number != run.get(run.size() - 1) + 1) {
        ranges.add(words(run));
        run.clear();
      }
      run.add(number);
    }
    if (!run.isEmpty()) {
      ranges.add(words(run));
    }
    return String.join(", ", ranges);
  }

  private static String words(List<Integer> run) {
    int last = run.get(run.size() - 1);
    return run.size() == 1 ? Integer.toString(last) : run.get(0) + " to " + last;
  }
}
