package org.placewright.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.placewright.commission.BindingConstraint;
import org.placewright.commission.CommissionLine;

/**
 * A lever that held some places, and its rows in its own words.
 *
 * @param lever its id
 * @param worth the most that one of its rows comes to for one place, in weighted FTE-years
 * @param sentences of its rows, the one that held most first, then in the lever's own order
 */
record LeverExplanation(String lever, double worth, List<String> sentences) {
  LeverExplanation {
    sentences = List.copyOf(sentences);
  }

  /** The levers that held any of the lines that pass a test, the strongest first. */
  static List<LeverExplanation> of(List<CommissionLine> lines, Predicate<BindingConstraint> test) {
    Map<String, Map<String, BindingConstraint>> byLever = new LinkedHashMap<>();
    for (CommissionLine line : lines) {
      for (BindingConstraint constraint : line.constraints()) {
        if (test.test(constraint)) {
          byLever
              .computeIfAbsent(constraint.verdict().lever(), lever -> new LinkedHashMap<>())
              .merge(constraint.verdict().row(), constraint, LeverExplanation::stronger);
        }
      }
    }
    List<LeverExplanation> explanations = new ArrayList<>();
    byLever.forEach(
        (lever, constraints) -> explanations.add(of(lever, new ArrayList<>(constraints.values()))));
    return explanations.stream()
        .sorted(Comparator.comparing(LeverExplanation::worth).reversed())
        .toList();
  }

  private static BindingConstraint stronger(BindingConstraint one, BindingConstraint other) {
    return other.worth() > one.worth() ? other : one;
  }

  private static LeverExplanation of(String lever, List<BindingConstraint> constraints) {
    List<BindingConstraint> strongestFirst =
        constraints.stream()
            .sorted(Comparator.comparing(BindingConstraint::worth).reversed())
            .toList();
    return new LeverExplanation(
        lever,
        strongestFirst.get(0).worth(),
        strongestFirst.stream().map(constraint -> constraint.verdict().sentence()).toList());
  }
}
