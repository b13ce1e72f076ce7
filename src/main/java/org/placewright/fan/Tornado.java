package org.placewright.fan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import org.placewright.uncertainty.Moments;

/** What the uncertainty of demand less supply in the horizon year is due to. */
final class Tornado {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  /** With fewer draws an input, straight lines explain too much. */
  private static final int DRAWS_AN_INPUT = 10;

  private final Country country;
  private final FigureSeries series;
  private final Moments gaps;
  private final List<double[]> atLow = new ArrayList<>();
  private final List<double[]> atHigh = new ArrayList<>();

  /**
   * Moves each input alone.
   *
   * @param country what to run
   * @param series the figures that are kept of each run
   * @param gaps the results of all draws, then the inputs, with the inputs
   */
  Tornado(Country country, FigureSeries series, Moments gaps) {
    this.country = country;
    this.series = series;
    this.gaps = gaps;
    for (int i = 0; i < country.inputs(); i++) {
      atLow.add(series.gaps(series.of(country.run(i, country.value(i, LOW)))));
      atHigh.add(series.gaps(series.of(country.run(i, country.value(i, HIGH)))));
    }
  }

  /**
   * The rows of a specialty or of all together.
   *
   * @param group index of the specialty, or the one after the last for all together
   * @param id what to call it
   * @return the inputs that can change it, the widest first, and then the interactions
   */
  List<TornadoRow> rows(int group, String id) {
    int[] inputs = inputs(group).stream().mapToInt(Integer::intValue).toArray();
    boolean enough = gaps.count() >= (long) DRAWS_AN_INPUT * inputs.length;
    double[] shares = VarianceShares.of(gaps, series.groups(), group, inputs);
    List<TornadoRow> rows = new ArrayList<>();
    double explained = 0;
    for (int i = 0; i < inputs.length; i++) {
      int input = inputs[i];
      explained += shares[i];
      rows.add(
          new TornadoRow(
              id,
              country.name(input),
              shown(input, LOW),
              shown(input, HIGH),
              OptionalDouble.of(atLow.get(input)[group]),
              OptionalDouble.of(atHigh.get(input)[group]),
              enough ? OptionalDouble.of(shares[i]) : OptionalDouble.empty()));
    }
    Collections.sort(rows, TornadoRow.WIDEST_FIRST);
    if (enough && gaps.variance(group) > 0) {
      rows.add(interactions(id, Math.max(0, 1 - explained)));
    }
    return rows;
  }

  private OptionalDouble shown(int input, double share) {
    return OptionalDouble.of(country.shown(input, country.value(input, share)));
  }

  private static TornadoRow interactions(String id, double share) {
    OptionalDouble none = OptionalDouble.empty();
    return new TornadoRow(
        id, TornadoRow.INTERACTIONS, none, none, none, none, OptionalDouble.of(share));
  }

  private SortedSet<Integer> inputs(int group) {
    if (group < series.groups() - 1) {
      return country.inputsOf(group);
    }
    SortedSet<Integer> all = new TreeSet<>();
    for (int s = 0; s < group; s++) {
      all.addAll(country.inputsOf(s));
    }
    return all;
  }
}
