package org.placewright.uncertainty;

import java.util.Arrays;

/**
 * The quantiles of a stream of numbers, in little memory. Numbers are counted in bins of one sign,
 * one power of two and one 512th of it, so that a quantile is off by at most {@link #ACCURACY} of
 * itself. Counts are whole numbers: the same numbers give the same sketch, in any order of adding
 * numbers and merging sketches, and by any number of threads.
 *
 * <p>The idea is DDSketch's (Masson, Rim and Lee 2019), with bins cut by the bits of the double, so
 * that no logarithm is taken. Not for several threads at a time: give each its own and merge.
 */
public final class QuantileSketch {
  /** The greatest error of a quantile, as a fraction of it. */
  public static final double ACCURACY = 0.001;

  /** Numbers nearer to 0 count as 0. */
  public static final double SMALLEST = 0x1p-20;

  private final BinCounts negative = new BinCounts();
  private final BinCounts positive = new BinCounts();
  private long zeros;
  private double least = Double.POSITIVE_INFINITY;
  private double greatest = Double.NEGATIVE_INFINITY;

  /**
   * Adds one number to the sketch.
   *
   * @param number finite, and within 2^60 of 0
   */
  public void add(double number) {
    if (number >= SMALLEST) {
      positive.add(number);
    } else if (number <= -SMALLEST) {
      negative.add(-number);
    } else if (Double.isNaN(number)) {
      throw new IllegalArgumentException("not a number");
    } else {
      zeros++;
    }
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }

  /**
   * Adds all numbers that another has.
   *
   * @param other stays as it is
   */
  public void merge(QuantileSketch other) {
    negative.merge(other.negative);
    positive.merge(other.positive);
    zeros += other.zeros;
    least = Math.min(least, other.least);
    greatest = Math.max(greatest, other.greatest);
  }

  /** How many numbers were added. */
  public long count() {
    return negative.total() + zeros + positive.total();
  }

  /** How many of them were above 0, by {@link #SMALLEST} or more. */
  public long countAboveZero() {
    return positive.total();
  }

  /**
   * The number that a share of them does not exceed.
   *
   * @param share from 0 to 1
   * @return the number of rank {@code ⌈share·count⌉}, the first for 0: off by at most {@link
   *     #ACCURACY} of itself, and exact for the least and the greatest
   * @throws IllegalStateException when no number was added
   */
  public double quantile(double share) {
    long count = count();
    if (count == 0) {
      throw new IllegalStateException("no numbers, no quantiles");
    }
    long rank = Math.max(1, Math.min(count, (long) Math.ceil(share * count)));
    if (rank == 1 || rank == count) {
      return rank == 1 ? least : greatest;
    }
    return Math.max(least, Math.min(greatest, ofRank(rank)));
  }

  private double ofRank(long rank) {
    long below = negative.total();
    if (rank <= below) {
      return -negative.ofRank(below - rank + 1);
    }
    return rank <= below + zeros ? 0 : positive.ofRank(rank - below - zeros);
  }

  /** Numbers above 0, counted in bins. Pages of bins are there once one of them is used. */
  private static final class BinCounts {
    private static final int BITS_OF_PAGE = 5;
    private static final int PAGE = 1 << BITS_OF_PAGE;
    private static final int DROPPED_BITS = 52 - 9;
    private static final int FIRST_BIN =
        (int) (Double.doubleToRawLongBits(SMALLEST) >>> DROPPED_BITS);
    private static final int BINS = 80 << 9;
    private static final int[] UNUSED = {};

    private int firstPage;
    private int[][] pages = {};
    private long total;

    void add(double number) {
      int bin = (int) (Double.doubleToRawLongBits(number) >>> DROPPED_BITS) - FIRST_BIN;
      if (bin >= BINS) {
        throw new IllegalArgumentException("too great to count: " + number);
      }
      page(bin >>> BITS_OF_PAGE)[bin & (PAGE - 1)]++;
      total++;
    }

    private int[] page(int number) {
      int index = number - firstPage;
      if (index < 0 || index >= pages.length) {
        reach(number);
        index = number - firstPage;
      }
      if (pages[index].length == 0) {
        pages[index] = new int[PAGE];
      }
      return pages[index];
    }

    private void reach(int number) {
      int from = pages.length == 0 ? number : Math.min(firstPage, number);
      int to = pages.length == 0 ? number : Math.max(firstPage + pages.length - 1, number);
      int[][] more = new int[to - from + 1][];
      Arrays.fill(more, UNUSED);
      System.arraycopy(pages, 0, more, pages.length == 0 ? 0 : firstPage - from, pages.length);
      pages = more;
      firstPage = from;
    }

    void merge(BinCounts other) {
      for (int i = 0; i < other.pages.length; i++) {
        if (other.pages[i].length > 0) {
          int[] page = page(other.firstPage + i);
          for (int bin = 0; bin < PAGE; bin++) {
            page[bin] += other.pages[i][bin];
          }
        }
      }
      total += other.total;
    }

    long total() {
      return total;
    }

    /** The middle of the bin in which the number of a rank from 1 is. */
    double ofRank(long rank) {
      long left = rank;
      int bin = (firstPage << BITS_OF_PAGE) - 1;
      for (int[] page : pages) {
        if (page.length == 0) {
          bin += PAGE;
        }
        for (int i = 0; i < page.length; i++) {
          bin++;
          left -= page[i];
          if (left <= 0) {
            return middle(bin);
          }
        }
      }
      throw new IllegalStateException("fewer numbers than " + rank);
    }

    private static double middle(int bin) {
      long bits = (long) (bin + FIRST_BIN) << DROPPED_BITS;
      return Double.longBitsToDouble(bits | 1L << (DROPPED_BITS - 1));
    }
  }
}
