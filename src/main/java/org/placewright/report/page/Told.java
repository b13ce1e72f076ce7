package org.placewright.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.placewright.commission.Hold;
import org.placewright.commission.Line;

/**
 * A lever that held some places, and its rows as it tells them.
 *
 * @param lever its id
 * @param worth the most that one of its rows comes to for one place, in weighted FTE-years
 * @param sentences of its rows, the one that held most first, then in the lever's own order
 */
record Told(String lever, double worth, List<String> sentences) {
  Told {
    sentences = List.copyOf(sentences);
  }

  /** The levers that held any of the lines in the way asked, the strongest first. */
  static List<Told> of(List<Line> lines, Predicate<Hold> way) {
    Map<String, Map<String, Hold>> byLever = new LinkedHashMap<>();
    for (Line line : lines) {
      for (Hold hold : line.holds()) {
        if (way.test(hold)) {
          byLever
              .computeIfAbsent(hold.verdict().lever(), lever -> new LinkedHashMap<>())
              .merge(hold.verdict().row(), hold, Told::stronger);
        }
      }
    }
    List<Told> told = new ArrayList<>();
    byLever.forEach((lever, holds) -> told.add(of(lever, new ArrayList<>(holds.values()))));
    return told.stream().sorted(Comparator.comparing(Told::worth).reversed()).toList();
  }

  private static Hold stronger(Hold one, Hold other) {
    return other.worth() > one.worth() ? other : one;
  }

  private static Told of(String lever, List<Hold> holds) {
    List<Hold> strongestFirst =
        holds.stream().sorted(Comparator.comparing(Hold::worth).reversed()).toList();
    return new Told(
        lever,
        strongestFirst.get(0).worth(),
        strongestFirst.stream().map(hold -> hold.verdict().sentence()).toList());
  }
}
