package org.placewright.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What proves what each lever costs: the plan without it.
 *
 * @param alone without one lever each, in the order of the levers
 * @param together without all of these; empty where there is only one, or no such plan was found
 * @param ranges in which prices of the plan's rules hold, by rule name; a solver's claim
 */
public record RuleCosts(
    List<WithoutRules> alone,
    Optional<WithoutRules> together,
    SortedMap<String, PriceRange> ranges) {
  public RuleCosts {
    alone = List.copyOf(alone);
    ranges = Collections.unmodifiableSortedMap(new TreeMap<>(ranges));
  }

  /** The levers that were left out one by one. */
  public List<String> levers() {
    return alone.stream().flatMap(each -> each.levers().stream()).toList();
  }

  /** What was left out in each of the plans, as tables name it: a lever, or all. */
  public Map<String, WithoutRules> byName(String all) {
    Map<String, WithoutRules> plans = new LinkedHashMap<>();
    alone.forEach(each -> plans.put(each.levers().get(0), each));
    together.ifPresent(each -> plans.put(all, each));
    return plans;
  }
}
