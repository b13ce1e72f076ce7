package org.placewright.quantity;

/**
 * A part of a whole.
 *
 * @param fraction from 0 to 1
 */
public record Share(double fraction) {
  public static final Share NONE = new Share(0);
  public static final Share ALL = new Share(1);

  public Share {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("share must be from 0 to 1: " + fraction);
    }
  }

  /**
   * The rest of the whole.
   *
   * @return 1 less this share
   */
  public Share rest() {
    return new Share(1 - fraction);
  }
}
