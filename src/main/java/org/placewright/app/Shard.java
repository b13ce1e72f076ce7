package org.placewright.app;

/**
 * A part of a sweep, for one of several machines.
 *
 * @param index which, from 1
 * @param of how many there are
 */
public record Shard(int index, int of) {
  /** All of a sweep. */
  public static final Shard ALL = new Shard(1, 1);

  /**
   * Reads a part such as {@code 2/8}.
   *
   * @throws IllegalArgumentException when it is none, with a sentence for the user
   */
  public static Shard read(String text) {
    try {
      int slash = text.indexOf('/');
      int index = Integer.parseInt(text.substring(0, slash).strip());
      int of = Integer.parseInt(text.substring(slash + 1).strip());
      if (index >= 1 && index <= of) {
        return new Shard(index, of);
      }
    } catch (NumberFormatException | StringIndexOutOfBoundsException noShard) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException("--shard must be as 2/8, not '" + text + "'");
  }

  /**
   * Whether a chain of steps is in this part. Neighbours are in one part, as far as may be.
   *
   * @param chain from 0
   * @param chains how many the sweep has
   */
  boolean has(int chain, int chains) {
    return chain * of / chains == index - 1;
  }
}
