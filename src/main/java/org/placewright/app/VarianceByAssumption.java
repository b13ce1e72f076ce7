package org.placewright.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.assumption.Assumption;
import org.placewright.assumption.AssumptionIdBuilder;
import org.placewright.assumption.Assumptions;
import org.placewright.uncertainty.UncertainInput;

/**
 * Says of each assumption what share of the result's variance the inputs that move it have. An
 * input's share stands at its own row of {@code uncertainty.csv} and at every row that it moves, so
 * the shares of a register do not add up; those of the inputs are in {@code tornado.csv}.
 */
final class VarianceByAssumption {
  private final Map<String, List<Assumption.Id>> byColumn = new TreeMap<>();
  private final Map<Assumption.Id, Double> shares = new LinkedHashMap<>();

  private VarianceByAssumption(Assumptions assumptions) {
    for (Assumption row : assumptions.rows()) {
      String column = row.id().table() + " " + row.id().parameter();
      byColumn.computeIfAbsent(column, none -> new ArrayList<>()).add(row.id());
    }
  }

  /**
   * The shares of a register.
   *
   * @param assumptions the register
   * @param inputs what is uncertain
   * @param shareOf the share of each input, by its name
   * @return shares from 0 to 1; none for what no input moves
   */
  static Map<Assumption.Id, Double> of(
      Assumptions assumptions, List<UncertainInput> inputs, Map<String, Double> shareOf) {
    VarianceByAssumption variance = new VarianceByAssumption(assumptions);
    for (UncertainInput input : inputs) {
      Double share = shareOf.get(input.name());
      if (share != null) {
        variance.add(input, share);
      }
    }
    return variance.shares;
  }

  private void add(UncertainInput input, double share) {
    shares.merge(
        AssumptionIdBuilder.builder()
            .table("uncertainty")
            .key("input=" + input.name())
            .parameter("central")
            .build(),
        share,
        Double::sum);
    String column = input.column().table().file() + " " + input.column().column();
    for (Assumption.Id id : byColumn.getOrDefault(column, List.of())) {
      if (input.where().tests().isEmpty() || matches(id, input.where().tests())) {
        shares.merge(id, share, Double::sum);
      }
    }
  }

  private static boolean matches(Assumption.Id id, SortedMap<String, String> tests) {
    SortedMap<String, String> fields = new TreeMap<>();
    for (String field : id.key().split(", ", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return !fields.isEmpty()
        && tests.entrySet().stream()
            .allMatch(test -> test.getValue().equals(fields.getOrDefault(test.getKey(), "")));
  }
}
