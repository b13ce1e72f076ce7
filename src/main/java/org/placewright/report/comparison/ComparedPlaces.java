package org.placewright.report.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.scenario.row.Wildcard;

/** Places of several runs beside those of the first, in the intakes that all of them plan. */
public final class ComparedPlaces {
  private static final Comparator<PlacesOf> ORDER =
      Comparator.comparing(PlacesOf::group)
          .thenComparing(of -> of.specialty().orElse(""))
          .thenComparing(of -> of.intake().orElse(0));

  private final List<ComparedRun> runs;
  private final List<Integer> intakes;

  ComparedPlaces(List<ComparedRun> runs, List<Integer> intakes) {
    this.runs = runs;
    this.intakes = intakes;
  }

  /**
   * A group or a specialty that has places.
   *
   * @param group of staff, that of the first run in which the specialty is; {@code *} for all staff
   * @param specialty its id; empty for the whole group
   * @param intake the intake year; empty for all that are shared
   */
  public record PlacesOf(String group, Optional<String> specialty, Optional<Integer> intake) {}

  /**
   * Places beside those of the first run.
   *
   * @param run its name
   * @param of what has them
   * @param places in this run
   * @param change from the first run
   * @param finding what is to be said of that
   */
  public record PlacesLine(
      String run, PlacesOf of, int places, int change, Noise.PlacesFinding finding) {}

  /** Run by run, each with the same things in the same order. */
  List<PlacesLine> lines() {
    List<Map<PlacesOf, Integer>> counts = new ArrayList<>();
    Map<String, String> groups = groups();
    SortedMap<PlacesOf, Integer> all = new TreeMap<>(ORDER);
    for (ComparedRun run : runs) {
      Map<PlacesOf, Integer> ofRun = counts(run, groups);
      counts.add(ofRun);
      all.putAll(ofRun);
    }
    Noise<PlacesOf> noise = Noise.of(runs, counts);
    List<PlacesLine> lines = new ArrayList<>();
    for (int r = 0; r < runs.size(); r++) {
      for (PlacesOf key : all.keySet()) {
        int before = counts.get(0).getOrDefault(key, 0);
        int now = counts.get(r).getOrDefault(key, 0);
        Noise.PlacesFinding finding = noise.finding(runs.get(r).difference(), key, before, now);
        lines.add(new PlacesLine(runs.get(r).name(), key, now, now - before, finding));
      }
    }
    return lines;
  }

  private Map<String, String> groups() {
    Map<String, String> groups = new TreeMap<>();
    for (ComparedRun run : runs) {
      run.places().forEach(count -> groups.putIfAbsent(count.specialty(), count.group()));
    }
    return groups;
  }

  private Map<PlacesOf, Integer> counts(ComparedRun run, Map<String, String> groups) {
    Map<PlacesOf, Integer> counts = new TreeMap<>(ORDER);
    for (PlaceCount count : run.places()) {
      if (intakes.contains(count.intake())) {
        String group = groups.getOrDefault(count.specialty(), count.group());
        for (Optional<Integer> intake : List.of(Optional.<Integer>empty(), intake(count))) {
          add(counts, count, new PlacesOf(Wildcard.ANY, Optional.empty(), intake));
          add(counts, count, new PlacesOf(group, Optional.empty(), intake));
          add(counts, count, new PlacesOf(group, Optional.of(count.specialty()), intake));
        }
      }
    }
    return counts;
  }

  private static Optional<Integer> intake(PlaceCount count) {
    return Optional.of(count.intake());
  }

  private static void add(Map<PlacesOf, Integer> counts, PlaceCount count, PlacesOf key) {
    counts.merge(key, count.places(), Integer::sum);
  }
}
