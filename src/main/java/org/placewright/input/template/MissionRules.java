package org.placewright.input.template;

import java.util.Set;

/**
 * The levers that a pack without general practice cannot keep.
 *
 * @param all their ids
 * @param counted those whose value is a number of places, which grows with what there is
 */
public record MissionRules(Set<String> all, Set<String> counted) {
  public MissionRules {
    all = Set.copyOf(all);
    counted = Set.copyOf(counted);
  }
}
