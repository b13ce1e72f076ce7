package org.placewright.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Trend;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.SortedRows;

/**
 * What each driver alone has multiplied demand by since the base year: {@code F(t) = F(t − 1) · (1
 * + rate(t))} where its changes compound, {@code F(t) = F(t − 1) + rate(t)} where they add up.
 */
final class DriverFactors {
  private final List<DriverRow> rows;
  private final Horizon horizon;
  private final DriverVariant variant;

  /** By specialty, once each is asked for; shared with those of other figures. */
  private final Map<String, DriverLayout> layouts;

  DriverFactors(Scenario scenario, DriverVariant variant) {
    this(scenario, variant, new ConcurrentHashMap<>());
  }

  private DriverFactors(
      Scenario scenario, DriverVariant variant, Map<String, DriverLayout> layouts) {
    rows = scenario.need().drivers();
    horizon = scenario.horizon();
    this.variant = variant;
    this.layouts = layouts;
  }

  /** Those of another scenario with the years of this one's. */
  DriverFactors in(Scenario changed) {
    return SortedRows.sameKeys(rows, changed.need().drivers())
        ? new DriverFactors(changed, variant, layouts)
        : new DriverFactors(changed, variant);
  }

  /** The factors of one specialty. */
  OfSpecialty of(Specialty specialty) {
    return new OfSpecialty(
        layouts.computeIfAbsent(specialty.id(), id -> new DriverLayout(rows, id)));
  }

  /** The drivers of one specialty. For one thread. */
  final class OfSpecialty {
    private final DriverLayout layout;
    private Optional<DriverGroups> elsewhere = Optional.empty();

    private OfSpecialty(DriverLayout layout) {
      this.layout = layout;
    }

    /** Whether any row is about one deanery alone; all others are alike. */
    boolean names(Deanery deanery) {
      return layout.names(deanery.id());
    }

    /** The effects in one deanery, in the order of drivers and causes. */
    DriverGroups in(Deanery deanery) {
      if (names(deanery)) {
        return groups(deanery);
      }
      DriverGroups groups = elsewhere.orElseGet(() -> groups(deanery));
      elsewhere = Optional.of(groups);
      return groups;
    }

    private DriverGroups groups(Deanery deanery) {
      List<DriverEffect> effects = new ArrayList<>();
      for (int[] laidOver : layout.in(deanery.id())) {
        DriverRow last = rows.get(laidOver[laidOver.length - 1]);
        effects.add(DriverEffect.of(last, factor(laidOver)));
      }
      return new DriverGroups(effects);
    }
  }

  private double[] factor(int[] laidOver) {
    double[] rates = new double[horizon.years()];
    boolean[] adds = new boolean[rates.length];
    for (int row : laidOver) {
      paint(rows.get(row), rates, adds);
    }
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
