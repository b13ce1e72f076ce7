package org.placewright.allocation.branch;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A proof by leaves: of the whole program, or of blocks of it that meet in shared rows alone.
 *
 * @param shared prices of the shared rows by row name, those of 0 left out; none where the whole
 *     program is one block
 * @param covers by block; {@link #WHOLE} is the whole program
 */
public record Leaves(Map<String, Double> shared, SortedMap<String, Cover> covers) {
  /** In place of a block's name, where the proof is of the whole program. */
  public static final String WHOLE = "*";

  /** Copies both, in the order of names. */
  public Leaves {
    shared = Collections.unmodifiableMap(new TreeMap<>(shared));
    covers = Collections.unmodifiableSortedMap(new TreeMap<>(covers));
  }

  /** The proof of a whole program. */
  public static Leaves whole(Cover cover) {
    return new Leaves(Map.of(), new TreeMap<>(Map.of(WHOLE, cover)));
  }

  /** Whether it is of the whole program at once. */
  public boolean isWhole() {
    return covers.containsKey(WHOLE);
  }
}
