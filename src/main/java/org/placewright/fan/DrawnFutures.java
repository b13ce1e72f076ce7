package org.placewright.fan;

import java.util.List;
import java.util.stream.IntStream;
import org.placewright.scenario.Scenario;
import org.placewright.uncertainty.Sample;
import org.placewright.uncertainty.UncertainInput;
import org.placewright.uncertainty.UncertainInputs;

/** Futures drawn from what is uncertain, each as a scenario of its own. */
public final class DrawnFutures {
  private final Scenario scenario;
  private final List<UncertainInput> inputs;
  private final TableDraws tables;
  private final Sample sample;

  private DrawnFutures(Scenario scenario, int draws, long seed) {
    this.scenario = scenario;
    inputs = UncertainInputs.of(scenario);
    tables = TableDraws.of(scenario, inputs);
    sample = UncertainInputs.sample(scenario, draws, seed);
  }

  /** Draws futures, none of which is made yet. */
  static DrawnFutures prepare(Scenario scenario, int draws, long seed) {
    return new DrawnFutures(scenario, draws, seed);
  }

  /** One of the futures; may be called by several threads. */
  Scenario at(int draw) {
    double[] values = new double[sample.inputs()];
    sample.shares(draw, values);
    for (int i = 0; i < values.length; i++) {
      values[i] = inputs.get(i).spread().at(values[i]);
    }
    return tables.in(scenario, Draw.ofAll(values));
  }

  /**
   * Draws futures as a fan draws them.
   *
   * @param scenario a checked scenario in which something is uncertain
   * @param draws how many
   * @param seed another seed draws others
   * @return scenarios that differ in their uncertain figures alone
   */
  public static List<Scenario> of(Scenario scenario, int draws, long seed) {
    DrawnFutures futures = prepare(scenario, draws, seed);
    return IntStream.range(0, draws).mapToObj(futures::at).toList();
  }
}
