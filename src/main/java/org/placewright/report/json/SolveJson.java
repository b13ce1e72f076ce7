package org.placewright.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.Solve;
import org.placewright.json.Json;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;

/** How a plan was found, for a manifest. */
public final class SolveJson {
  private SolveJson() {}

  /**
   * The plan's part of a manifest.
   *
   * @param limits what was asked for
   * @param solve how the plan was found
   * @param certificate its proof
   * @return an object for {@link Json#write}
   */
  public static Map<String, Object> of(SearchLimits limits, Solve solve, Certificate certificate) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("solver", solve.engine());
    json.put("status", solve.stop().name().toLowerCase(Locale.ROOT));
    json.put("certified", certificate.holds());
    json.put("objective", SummaryJson.number(certificate.objective()));
    json.put("bound", SummaryJson.number(certificate.bound()));
    json.put("gap", SummaryJson.number(certificate.gap()));
    json.put("solver_bound", solve.solverBound().flatMap(SummaryJson::number));
    json.put("asked_gap", SummaryJson.number(limits.gap()));
    json.put("asked_solver", limits.engine().name().toLowerCase(Locale.ROOT));
    json.put("work", SummaryJson.number(limits.work()));
    json.put("time_limit_seconds", limits.seconds().flatMap(SummaryJson::number));
    json.put("seed", limits.seed());
    json.put("steps", solve.steps().stream().map(SolveJson::step).toList());
    return json;
  }

  private static Map<String, Object> step(Solve.Step step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("step", step.name());
    json.put("work", step.work());
    json.put("objective", step.objective().flatMap(SummaryJson::number));
    return json;
  }

  /**
   * The levers in force.
   *
   * @param levers rows of {@code levers.csv}
   * @return those that are not off
   */
  public static List<Map<String, Object>> levers(List<LeverRow> levers) {
    List<Map<String, Object>> json = new ArrayList<>();
    for (LeverRow row : levers) {
      if (row.mode() != Mode.OFF) {
        Map<String, Object> lever = new LinkedHashMap<>();
        lever.put("lever", row.lever());
        lever.put("scope", row.scope());
        if (!row.years().isAny()) {
          lever.put("from_year", row.years().from());
          lever.put("to_year", row.years().to());
        }
        lever.put("value", SummaryJson.number(row.value()));
        lever.put("mode", row.mode().name().toLowerCase(Locale.ROOT));
        if (row.mode() == Mode.SOFT) {
          lever.put("relax_price", SummaryJson.number(row.relaxPrice()));
        }
        json.add(lever);
      }
    }
    return json;
  }
}
