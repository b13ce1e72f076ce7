package org.placewright.allocation.search;

/** Changes to a few different columns at once. Made once and used again for every move tried. */
final class Move {
  private final int[] column;
  private final int[] by;
  private int size;

  Move(int most) {
    column = new int[most];
    by = new int[most];
  }

  void clear() {
    size = 0;
  }

  void add(int changed, int places) {
    column[size] = changed;
    by[size] = places;
    size++;
  }

  int size() {
    return size;
  }

  int column(int i) {
    return column[i];
  }

  int by(int i) {
    return by[i];
  }
}
