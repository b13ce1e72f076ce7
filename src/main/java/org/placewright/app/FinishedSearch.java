package org.placewright.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.SearchLimits.Engine;
import org.placewright.allocation.Solve;
import org.placewright.allocation.Solve.Stop;
import org.placewright.fan.DrawSettings;

/**
 * How a finished plan was looked for, read back from its manifest. Only the run itself knew, so
 * nothing can recalculate it; what contradicts the plan or itself is refused.
 */
final class FinishedSearch {
  /** Costs are written to four decimals, shares to six digits; the search adds in any order. */
  private static final double ROUNDING = 2e-4;

  private static final double ADDING = 1e-6;

  private FinishedSearch() {}

  static SearchRecord read(Map<?, ?> manifest) throws UnreadableRun {
    SearchLimits limits =
        new SearchLimits(
            number(manifest, "asked_gap"),
            number(manifest, "work"),
            optional(manifest, "time_limit_seconds"),
            oneOf(Engine.values(), text(manifest, "asked_solver"), "asked_solver"),
            whole(manifest, "seed"));
    List<Solve.Step> steps = new ArrayList<>();
    if (manifest.get("steps") instanceof List<?> listed) {
      for (Object each : listed) {
        steps.add(step(each));
      }
    }
    return new SearchRecord(
        limits,
        new Solve(
            text(manifest, "solver"),
            oneOf(Stop.values(), text(manifest, "status"), "status"),
            optional(manifest, "solver_bound"),
            steps));
  }

  /**
   * How the fan of a plan was drawn.
   *
   * @return empty where it has none
   */
  static Optional<DrawSettings> draws(Map<?, ?> manifest) throws UnreadableRun {
    if (!manifest.containsKey(SearchRecord.DRAWS)) {
      return Optional.empty();
    }
    long draws = whole(manifest, SearchRecord.DRAWS);
    if (!DrawSettings.canBe(draws)) {
      throw wrong(SearchRecord.DRAWS);
    }
    return Optional.of(HeldFan.settings((int) draws, whole(manifest, "seed")));
  }

  private static Solve.Step step(Object each) throws UnreadableRun {
    if (each instanceof Map<?, ?> step) {
      return new Solve.Step(text(step, "step"), whole(step, "work"), optional(step, "objective"));
    }
    throw wrong("steps");
  }

  /**
   * What cannot have been so, of how the plan was looked for.
   *
   * @param search as the manifest has it
   * @param certificate the plan's proof, made again
   * @return a sentence each
   */
  static List<String> contradictions(SearchRecord search, Certificate certificate) {
    SearchLimits limits = search.limits();
    Solve solve = search.solve();
    List<String> found = new ArrayList<>();
    if (!isPossible(limits)) {
      found.add("manifest.json gives limits of the search that no run can be given.");
    }
    if (!isOf(limits.engine(), solve.engine())) {
      found.add("manifest.json names a solver that was not asked for: " + solve.engine() + ".");
    }
    if (!mayStop(solve.stop(), limits, certificate.gap())) {
      found.add("manifest.json gives a status that its gaps and limits contradict.");
    }
    if (!leadsTo(certificate.objective(), solve.steps())) {
      found.add("manifest.json lists steps that do not lead to the plan's cost.");
    }
    if (solve.solverBound().orElse(0.0) > certificate.objective() + near(certificate.objective())) {
      found.add("manifest.json gives a solver_bound above the cost of the plan.");
    }
    return found;
  }

  private static boolean isPossible(SearchLimits limits) {
    return limits.gap() >= 0
        && limits.gap() < 1
        && limits.work() > 0
        && limits.work() <= 1000
        && limits.seconds().orElse(1.0) > 0;
  }

  private static boolean isOf(Engine asked, String solver) {
    boolean highs = solver.startsWith("HiGHS ");
    boolean ojalgo = solver.startsWith("ojAlgo");
    return switch (asked) {
      case AUTO -> highs || ojalgo;
      case HIGHS -> highs;
      case OJALGO -> ojalgo;
    };
  }

  private static boolean mayStop(Stop stop, SearchLimits limits, double gap) {
    boolean timeAsFits = stop != Stop.TIME_LIMIT || limits.seconds().isPresent();
    boolean nearly = Math.abs(gap - limits.gap()) <= ROUNDING * limits.gap();
    return timeAsFits && (nearly || (stop == Stop.GAP_REACHED) == (gap <= limits.gap()));
  }

  /** The best plan so far never gets worse, but for nearness, and the last one is the plan. */
  private static boolean leadsTo(double objective, List<Solve.Step> steps) {
    double best = Double.POSITIVE_INFINITY;
    for (Solve.Step step : steps) {
      double now = step.objective().orElse(best);
      if (step.work() < 0 || (now > best + near(objective) && !step.isForNearness())) {
        return false;
      }
      best = now;
    }
    return Math.abs(best - objective) <= near(objective);
  }

  private static double near(double objective) {
    return ROUNDING + ADDING * Math.abs(objective);
  }

  private static String text(Map<?, ?> from, String key) throws UnreadableRun {
    if (from.get(key) instanceof String text) {
      return text;
    }
    throw wrong(key);
  }

  private static double number(Map<?, ?> from, String key) throws UnreadableRun {
    return optional(from, key).orElseThrow(() -> wrong(key));
  }

  private static Optional<Double> optional(Map<?, ?> from, String key) throws UnreadableRun {
    Object value = from.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof BigDecimal number && Double.isFinite(number.doubleValue())) {
      return Optional.of(number.doubleValue());
    }
    throw wrong(key);
  }

  private static long whole(Map<?, ?> from, String key) throws UnreadableRun {
    try {
      if (from.get(key) instanceof BigDecimal number) {
        return number.longValueExact();
      }
    } catch (ArithmeticException noWholeNumber) {
      throw wrong(key);
    }
    throw wrong(key);
  }

  private static <E extends Enum<E>> E oneOf(E[] all, String word, String key)
      throws UnreadableRun {
    for (E each : all) {
      if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
        return each;
      }
    }
    throw wrong(key);
  }

  private static UnreadableRun wrong(String key) {
    return new UnreadableRun("manifest.json does not say '" + key + "' as a plan's manifest does.");
  }
}
