package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.uncertainty.Sample;
import org.placewright.uncertainty.UncertainInput;
import org.placewright.uncertainty.UncertainInputs;

/** Futures drawn from what is uncertain, each as a scenario of its own. */
public final class DrawnFutures {
  private DrawnFutures() {}

  /**
   * Draws futures as a fan draws them.
   *
   * @param scenario a checked scenario in which something is uncertain
   * @param draws how many
   * @param seed another seed draws others
   * @return scenarios that differ in their uncertain figures alone
   */
  public static List<Scenario> of(Scenario scenario, int draws, long seed) {
    List<UncertainInput> inputs = UncertainInputs.of(scenario);
    TableDraws tables = TableDraws.of(scenario, inputs);
    Sample sample = UncertainInputs.sample(scenario, draws, seed);
    List<Scenario> futures = new ArrayList<>();
    for (int draw = 0; draw < draws; draw++) {
      double[] values = new double[sample.inputs()];
      sample.shares(draw, values);
      for (int i = 0; i < values.length; i++) {
        values[i] = inputs.get(i).spread().at(values[i]);
      }
      futures.add(tables.in(scenario, Draw.ofAll(values)));
    }
    return futures;
  }
}
