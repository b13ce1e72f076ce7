package org.placewright.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A finished plan's summary, read back.
 *
 * @param name of the run
 * @param summary what {@code summary.json} holds
 */
public record RunSummary(String name, Map<String, Object> summary) {
  /**
   * Looks up a number of the summary by its key.
   *
   * @param key as in {@code summary.json}
   * @return empty when it is not there
   */
  public Optional<BigDecimal> number(String key) {
    return Optional.ofNullable(summary.get(key))
        .filter(BigDecimal.class::isInstance)
        .map(BigDecimal.class::cast);
  }

  /**
   * Places of each specialty.
   *
   * @return by specialty's id and intake year, sorted
   */
  public SortedMap<String, SortedMap<String, Integer>> places() {
    SortedMap<String, SortedMap<String, Integer>> places = new TreeMap<>();
    if (summary.get("specialties") instanceof List<?> specialties) {
      for (Object each : specialties) {
        if (each instanceof Map<?, ?> specialty
            && specialty.get("places") instanceof Map<?, ?> byYear) {
          SortedMap<String, Integer> years = new TreeMap<>();
          byYear.forEach(
              (year, count) ->
                  years.put(year.toString(), new BigDecimal(count.toString()).intValue()));
          places.put(String.valueOf(specialty.get("specialty")), years);
        }
      }
    }
    return places;
  }

  /**
   * The most places of one specialty and intake by which this plan differs.
   *
   * @param other another plan
   * @return places, 0 when all are the same
   */
  public int mostMovedFrom(RunSummary other) {
    SortedMap<String, SortedMap<String, Integer>> mine = places();
    SortedMap<String, SortedMap<String, Integer>> theirs = other.places();
    TreeSet<String> specialties = new TreeSet<>(mine.keySet());
    specialties.addAll(theirs.keySet());
    int most = 0;
    for (String specialty : specialties) {
      SortedMap<String, Integer> here = mine.getOrDefault(specialty, new TreeMap<>());
      SortedMap<String, Integer> there = theirs.getOrDefault(specialty, new TreeMap<>());
      TreeSet<String> years = new TreeSet<>(here.keySet());
      years.addAll(there.keySet());
      for (String year : years) {
        most = Math.max(most, Math.abs(here.getOrDefault(year, 0) - there.getOrDefault(year, 0)));
      }
    }
    return most;
  }

  /**
   * Places of one specialty in all intakes.
   *
   * @param specialty its id
   * @return places
   */
  public int total(String specialty) {
    return places().getOrDefault(specialty, new TreeMap<>()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }
}
