package org.placewright.uncertainty;

/** A pseudo-random number made from a key alone, without a state. */
final class KeyedRandom {
  private KeyedRandom() {}

  /**
   * Mixes 64 bits: the finaliser "Mix13" of Stafford, as SplittableRandom uses it.
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
   * Mixes a key with the position of a number in its row.
   *
   * @param key which row of numbers
   * @param index which number of the row
   * @return 64 bits
   */
  static long of(long key, long index) {
    return of(key + (index + 1) * 0x9e3779b97f4a7c15L);
  }
}
