package org.placewright.input.overlay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.scenario.policy.ScenarioCase;
import org.placewright.scenario.row.ScenarioEdit;

/**
 * The scenarios of a combination, in the order in which their changes are made: each after those
 * that it builds on, and else as they are named.
 *
 * @param order every scenario once
 * @param ordersOfEach the same of each alone, as it comes with what it builds on
 */
record Lineup(List<String> order, Map<String, List<String>> ordersOfEach) {

  Lineup {
    order = List.copyOf(order);
    ordersOfEach = Map.copyOf(ordersOfEach);
  }

  /** The names in a combination such as {@code A+B}; none in an empty one. */
  static List<String> names(String combination) {
    return combination.isEmpty()
        ? List.of()
        : Arrays.stream(combination.split("\\+", -1)).map(String::strip).toList();
  }

  /** What each scenario of a pack builds on. */
  record Bases(Map<String, List<String>> of) {
    static Bases of(List<ScenarioCase> cases) {
      Map<String, List<String>> of = new TreeMap<>();
      cases.forEach(row -> of.put(row.scenario(), names(row.buildsOn())));
      return new Bases(of);
    }

    List<String> of(String scenario) {
      return Optional.ofNullable(of.get(scenario)).orElse(List.of());
    }

    Lineup lineup(List<String> asked) {
      Map<String, List<String>> each = new TreeMap<>();
      List<String> order = order(asked);
      order.forEach(name -> each.put(name, order(List.of(name))));
      return new Lineup(order, each);
    }

    private List<String> order(List<String> asked) {
      LinkedHashSet<String> order = new LinkedHashSet<>();
      asked.forEach(name -> add(name, new TreeSet<>(), order));
      return new ArrayList<>(order);
    }

    private void add(String name, Set<String> above, LinkedHashSet<String> order) {
      if (above.add(name)) {
        of(name).forEach(base -> add(base, above, order));
        above.remove(name);
        order.add(name);
      }
    }

    /** Whether a scenario builds on itself, by whatever others. */
    boolean isCircular(String scenario) {
      TreeSet<String> reached = new TreeSet<>();
      List<String> next = new ArrayList<>(of(scenario));
      while (!next.isEmpty()) {
        String name = next.remove(0);
        if (reached.add(name)) {
          next.addAll(of(name));
        }
      }
      return reached.contains(scenario);
    }
  }

  /**
   * Whether somebody has said that one change comes before another.
   *
   * @param first the change that is made first
   * @param then the one that is made after it
   */
  boolean ordered(ScenarioEdit first, ScenarioEdit then) {
    return first.scenario().equals(then.scenario())
        ? first.order() < then.order()
        : ordersOfEach.values().stream()
            .anyMatch(
                own ->
                    own.contains(then.scenario())
                        && own.subList(0, own.indexOf(then.scenario())).contains(first.scenario()));
  }
}
