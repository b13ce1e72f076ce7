package org.placewright.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.Solve;
import org.placewright.report.PlanReport;
import org.placewright.report.json.SolveJson;
import org.placewright.report.page.PlanSource;
import org.placewright.table.Detail;

/**
 * How a plan was looked for: the part of a manifest that does not follow from the plan.
 *
 * @param limits what was asked for
 * @param solve what was done
 */
record SearchRecord(SearchLimits limits, Solve solve) {
  /** What the manifest calls how much of its tables a run has. */
  static final String DETAIL = "detail";

  /** What it calls how many futures were drawn for the fan, by the seed of the search. */
  static final String DRAWS = "draws";

  /** The word of it. */
  static String word(Detail detail) {
    return detail.name().toLowerCase(Locale.ROOT);
  }

  /**
   * All that the manifest of a plan says, but for program, version, time and files.
   *
   * @param decided the plan
   * @param pack its input
   * @param origin what the pages say of the input
   * @return in the order in which they are written
   */
  Map<String, Object> details(PlanReport decided, LoadedPack pack, PlanSource origin) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("command", "plan");
    details.put("pack", origin.pack());
    details.put("fingerprint", origin.fingerprint());
    details.putAll(pack.details());
    decided.brief().near().ifPresent(near -> details.putAll(EarlierRun.details(near)));
    details.put("levers", SolveJson.levers(pack.scenario().policy().levers()));
    details.putAll(SolveJson.of(limits, solve, decided.allocation().certificate()));
    decided
        .board()
        .mission()
        .ifPresent(mission -> details.put("without_mission", mission.without().levers()));
    decided
        .board()
        .leverCosts()
        .ifPresent(costs -> details.put("priced_levers", costs.proofs().levers()));
    decided.fan().ifPresent(fan -> details.put(DRAWS, fan.draws()));
    return details;
  }
}
