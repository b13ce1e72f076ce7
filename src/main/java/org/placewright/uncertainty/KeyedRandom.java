package org.placewright.uncertainty;

/** A number that looks drawn by lot, made from other numbers alone. */
final class KeyedRandom {
  private KeyedRandom() {}

  /**
   * Stirs 64 bits: the finaliser "Mix13" of Stafford, as SplittableRandom uses it.
   *
   * @param bits any
   * @return others, one to one
   */
  static long of(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /**
   * Stirs a key and a number of it.
   *
   * @param key which row of numbers
   * @param index which number of the row
   * @return 64 bits
   */
  static long of(long key, long index) {
    return of(key + (index + 1) * 0x9e3779b97f4a7c15L);
  }
}
