package org.placewright.allocation.search;

/** What some numbers of a list were before they were changed, until what was noted is forgotten. */
final class Noted {
  private final double[] numbers;
  private final int[] positions;
  private final double[] before;
  private final long[] notedIn;
  private int size;
  private long times;

  /**
   * Notes numbers of a list.
   *
   * @param numbers the list itself, which others change
   */
  Noted(double[] numbers) {
    this.numbers = numbers;
    positions = new int[numbers.length];
    before = new double[numbers.length];
    notedIn = new long[numbers.length];
  }

  /** Forgets what was noted. */
  void begin() {
    size = 0;
    times++;
  }

  /** Notes a number that is about to change, unless it is noted already. */
  void note(int position) {
    if (notedIn[position] != times) {
      notedIn[position] = times;
      positions[size] = position;
      before[size++] = numbers[position];
    }
  }

  /** How many are noted. */
  int size() {
    return size;
  }

  /** Where the number is that was noted so many others later. */
  int position(int noted) {
    return positions[noted];
  }

  /** Makes all that were noted what they were. */
  void restore() {
    for (int i = 0; i < size; i++) {
      numbers[positions[i]] = before[i];
    }
  }
}
