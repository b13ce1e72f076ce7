package org.placewright.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One combination of values.
 *
 * @param number 0 for the pack as it is, then from 1
 * @param values one for each thing varied, in the order asked; none for the pack as it is
 */
record SweepPoint(int number, List<PointValue> values) {
  SweepPoint {
    values = List.copyOf(values);
  }

  /** What is varied, and its value here. */
  record PointValue(Variation variation, Variation.VariedValue value) {}

  /** The pack as it is. */
  static final SweepPoint AS_IT_IS = new SweepPoint(0, List.of());

  /** All combinations, the last thing varied changing soonest. */
  static List<SweepPoint> all(List<Variation> variations) {
    List<List<PointValue>> rows = List.of(List.of());
    for (Variation variation : variations) {
      List<List<PointValue>> longer = new ArrayList<>();
      for (List<PointValue> row : rows) {
        for (Variation.VariedValue value : variation.values()) {
          List<PointValue> more = new ArrayList<>(row);
          more.add(new PointValue(variation, value));
          longer.add(more);
        }
      }
      rows = longer;
    }
    List<SweepPoint> points = new ArrayList<>();
    for (List<PointValue> row : rows) {
      points.add(new SweepPoint(points.size() + 1, row));
    }
    return points;
  }

  /** What the step is called, as a scenario and as a folder. */
  String name() {
    return "step-" + String.format(Locale.ROOT, "%04d", number);
  }

  /** The scenarios that it is planned in. */
  Optional<String> scenario(Optional<String> asked) {
    return number == 0 ? asked : Optional.of(asked.map(each -> each + "+").orElse("") + name());
  }

  /** Values as given, by what is varied. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach(each -> texts.put(each.variation().name(), each.value().text()));
    return texts;
  }
}
