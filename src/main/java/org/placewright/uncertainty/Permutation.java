package org.placewright.uncertainty;

/**
 * An order of 0 to n - 1 that a key chooses and that needs no memory: a Feistel network (Luby and
 * Rackoff 1988) over the least even number of bits, gone through again until the result is below n.
 */
final class Permutation {
  private static final int ROUNDS = 6;

  private final int size;
  private final int halfBits;
  private final int halfMask;
  private final long key;

  Permutation(int size, long key) {
    this.size = size;
    this.key = key;
    int bits = 32 - Integer.numberOfLeadingZeros(size - 1);
    this.halfBits = Math.max(1, (bits + 1) / 2);
    this.halfMask = (1 << halfBits) - 1;
  }

  /**
   * The position that a number goes to.
   *
   * @param index from 0 to n - 1
   * @return from 0 to n - 1, another for every index
   */
  int of(int index) {
    int place = index;
    do {
      place = shuffled(place);
    } while (place >= size);
    return place;
  }

  private int shuffled(int number) {
    int left = number >>> halfBits;
    int right = number & halfMask;
    for (int round = 0; round < ROUNDS; round++) {
      int stirred = (int) KeyedRandom.of(key + round, right) & halfMask;
      int next = left ^ stirred;
      left = right;
      right = next;
    }
    return (left << halfBits) | right;
  }
}
