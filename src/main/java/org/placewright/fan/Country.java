package org.placewright.fan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.placewright.scenario.Scenario;
import org.placewright.uncertainty.UncertainInput;

/**
 * The demand and supply of a country as a function of its uncertain inputs. For any draw it gives
 * what the ordinary projections of the changed scenario give, summed over deaneries. May be used by
 * several threads at a time.
 */
final class Country {
  private final List<UncertainInput> inputs;
  private final List<ModelError> errors;
  private final List<LinkedGroup> parts = new ArrayList<>();
  private final CountryRun central;

  /**
   * Prepares the country of a scenario.
   *
   * @param scenario a checked scenario
   * @param inputs what is uncertain in it
   * @param errors those of the model itself: further inputs, after the others
   */
  Country(Scenario scenario, List<UncertainInput> inputs, List<ModelError> errors) {
    this.inputs = List.copyOf(inputs);
    this.errors = List.copyOf(errors);
    LinkedSpecialties.of(scenario)
        .forEach(ids -> parts.add(new LinkedGroup(scenario, ids, inputs)));
    central = new CountryRun(scenario.register().specialties().size());
    double[] none = new double[inputs.size() + errors.size()];
    Draw unmoved = Draw.ofOne(none.length, 0);
    parts.forEach(part -> part.run(unmoved, central));
  }

  /** The inputs and, after them, the errors of the model. */
  int inputs() {
    return inputs.size() + errors.size();
  }

  String name(int input) {
    return input < inputs.size()
        ? inputs.get(input).name()
        : errors.get(input - inputs.size()).name();
  }

  /** The value of an input at a share of its chances. */
  double value(int input, double share) {
    return input < inputs.size()
        ? inputs.get(input).spread().at(share)
        : ModelError.VALUES.at(share);
  }

  /** A value as reports show it. */
  double shown(int input, double value) {
    return input < inputs.size() ? value : errors.get(input - inputs.size()).factorAtTheEnd(value);
  }

  /** The inputs that can change a specialty's figures. */
  SortedSet<Integer> inputsOf(int specialty) {
    SortedSet<Integer> own = new TreeSet<>();
    for (LinkedGroup part : parts) {
      for (int member : part.specialties()) {
        if (member == specialty) {
          own.addAll(part.inputs());
        }
      }
    }
    for (int e = 0; e < errors.size(); e++) {
      if (errors.get(e).specialty() == specialty) {
        own.add(inputs.size() + e);
      }
    }
    return own;
  }

  /** With every input as the pack has it. */
  CountryRun central() {
    return central;
  }

  /** One draw of all inputs. */
  CountryRun run(double[] values) {
    CountryRun run = new CountryRun(central);
    Draw draw = Draw.ofAll(values);
    parts.stream().filter(part -> !part.inputs().isEmpty()).forEach(part -> part.run(draw, run));
    for (int e = 0; e < errors.size(); e++) {
      errors.get(e).correct(run, values[inputs.size() + e]);
    }
    return run;
  }

  /** One input at a value, all others as the pack has them. */
  CountryRun run(int input, double value) {
    CountryRun run = new CountryRun(central);
    if (input >= inputs.size()) {
      errors.get(input - inputs.size()).correct(run, value);
      return run;
    }
    Draw draw = Draw.ofOne(input, value);
    parts.stream()
        .filter(part -> part.inputs().contains(input))
        .forEach(part -> part.run(draw, run));
    return run;
  }
}
