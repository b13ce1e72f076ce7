package org.placewright.allocation;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.branch.Leaves;

/**
 * What proves that no plan goes below a bound. Nobody needs to trust it: a poor proof gives a poor
 * bound, never a wrong one.
 *
 * @param multipliers the duals of the program with places that may be split, by name of its row
 * @param leaves the proof by leaves, where one was made and proves more
 */
public record BoundProof(Map<String, Double> multipliers, Optional<Leaves> leaves) {
  /** Proves what holds without any proof. */
  public static final BoundProof NONE = new BoundProof(Map.of(), Optional.empty());

  public BoundProof {
    multipliers = Collections.unmodifiableMap(new TreeMap<>(multipliers));
  }

  /** The same proof as far as its multipliers go, whatever the leaves add. */
  public BoundProof withoutLeaves() {
    return new BoundProof(multipliers, Optional.empty());
  }
}
