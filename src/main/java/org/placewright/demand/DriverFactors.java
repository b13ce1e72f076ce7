package org.placewright.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.Driver;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;

/**
 * What each driver alone has multiplied demand by since the base year: {@code F(t) = F(t − 1) · (1
 * + rate(t))} where its changes compound, {@code F(t) = F(t − 1) + rate(t)} where they add up.
 */
final class DriverFactors {
  private final List<DriverRow> rows;
  private final Horizon horizon;
  private final DriverVariant variant;
  private final Set<String> named = new TreeSet<>();
  private Optional<DriverGroups> elsewhere = Optional.empty();

  DriverFactors(Scenario scenario, DriverVariant variant) {
    this(scenario.need().drivers(), scenario.horizon(), variant);
  }

  private DriverFactors(List<DriverRow> rows, Horizon horizon, DriverVariant variant) {
    this.rows = rows;
    this.horizon = horizon;
    this.variant = variant;
    rows.forEach(row -> named.add(row.deanery()));
  }

  /** Whether any row is about one deanery alone; all others are alike. */
  boolean names(Deanery deanery) {
    return named.contains(deanery.id());
  }

  /** The factors of one specialty, its rows picked out once for all deaneries. */
  DriverFactors of(Specialty specialty) {
    return new DriverFactors(
        rows.stream().filter(row -> Wildcard.covers(row.specialty(), specialty.id())).toList(),
        horizon,
        variant);
  }

  /** The effects in one deanery, in the order of drivers and causes. For one thread. */
  DriverGroups in(Deanery deanery) {
    if (names(deanery)) {
      return new DriverGroups(effects(deanery));
    }
    DriverGroups groups = elsewhere.orElseGet(() -> new DriverGroups(effects(deanery)));
    elsewhere = Optional.of(groups);
    return groups;
  }

  /** What drivers are told apart by, in the order of their effects. */
  private record Cause(Driver driver, String name) {
    static final Comparator<Cause> IN_ORDER =
        Comparator.comparing(Cause::driver).thenComparing(Cause::name);
  }

  private List<DriverEffect> effects(Deanery deanery) {
    SortedMap<Cause, List<DriverRow>> byCause = new TreeMap<>(Cause.IN_ORDER);
    for (DriverRow row : rows) {
      if (Wildcard.covers(row.deanery(), deanery.id())) {
        Cause cause = new Cause(row.driver(), row.cause());
        byCause.computeIfAbsent(cause, none -> new ArrayList<>()).add(row);
      }
    }
    List<DriverEffect> effects = new ArrayList<>();
    for (List<DriverRow> own : byCause.values()) {
      List<DriverRow> laidOver = laidOver(own);
      effects.add(DriverEffect.of(laidOver.get(laidOver.size() - 1), factor(laidOver)));
    }
    return effects;
  }

  /** The most specific row last; of equally specific ones, the one that begins later. */
  private static List<DriverRow> laidOver(List<DriverRow> own) {
    return Wildcard.leastSpecificFirst(
        own, row -> true, row -> Wildcard.specificity(row.specialty(), row.deanery()));
  }

  private double[] factor(List<DriverRow> laidOver) {
    double[] rates = new double[horizon.years()];
    boolean[] adds = new boolean[rates.length];
    laidOver.forEach(row -> paint(row, rates, adds));
    double[] factor = new double[rates.length];
    factor[0] = 1;
    for (int t = 1; t < factor.length; t++) {
      factor[t] = adds[t] ? factor[t - 1] + rates[t] : factor[t - 1] * (1 + rates[t]);
    }
    return factor;
  }

  private void paint(DriverRow row, double[] rates, boolean[] adds) {
    int from = Math.max(row.years().from(), horizon.baseYear());
    int to = Math.min(row.years().to(), horizon.horizonYear());
    if (from <= to) {
      int first = from - horizon.baseYear();
      int end = to - horizon.baseYear() + 1;
      Arrays.fill(rates, first, end, variant.rate(row));
      Arrays.fill(adds, first, end, row.trend() == Trend.ADDITIVE);
    }
  }
}
