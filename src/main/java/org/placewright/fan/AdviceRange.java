package org.placewright.fan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.demand.DriverVariant;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.uncertainty.RankCorrelations;
import org.placewright.uncertainty.Sample;
import org.placewright.uncertainty.UncertainInput;
import org.placewright.uncertainty.UncertainInputs;

/**
 * The range of an advice: the required intake with every driver of demand at its low and at its
 * high, and over many draws of all that is uncertain, each run through the models as any scenario
 * is. Docs page {@code models/advice.md}.
 */
public final class AdviceRange {
  /** Draws that one thread takes at a time. */
  private static final int CHUNK = 10;

  private final Scenario scenario;
  private final List<UncertainInput> inputs;
  private final List<RequiredIntakeGroup> parts = new ArrayList<>();
  private final double[] central;

  private AdviceRange(Scenario scenario) {
    this.scenario = scenario;
    inputs = UncertainInputs.of(scenario);
    LinkedSpecialties.of(scenario)
        .forEach(ids -> parts.add(new RequiredIntakeGroup(scenario, ids, inputs)));
    central = required(DriverVariant.CENTRAL);
  }

  /**
   * The range of the advice on a scenario.
   *
   * @param scenario a checked scenario
   * @param draws how many futures to draw; empty for none
   * @return by specialty, all together last
   * @throws java.util.concurrent.CancellationException when the thread is asked to stop
   */
  public static List<RequiredIntake> of(Scenario scenario, Optional<DrawSettings> draws) {
    AdviceRange range = new AdviceRange(scenario);
    Optional<DrawnFigures> drawn = Optional.empty();
    if (draws.isPresent()) {
      drawn = Optional.of(range.draw(draws.get()));
    }
    double[] current = new double[range.central.length];
    range.parts.forEach(part -> part.current(current));
    sum(current);
    return range.rows(current, drawn);
  }

  /** The results of all draws, by specialty and all together. */
  private DrawnFigures draw(DrawSettings draws) {
    RankCorrelations together =
        RankCorrelations.of(
            inputs.stream().map(UncertainInput::name).toList(),
            scenario.policy().uncertainty().correlations());
    Sample sample = Sample.of(inputs.size(), draws.draws(), draws.seed(), together);
    DrawnFigures drawn = new DrawnFigures(central.length);
    DrawChunksBuilder.builder()
        .size(CHUNK)
        .draws(sample.draws())
        .threads(draws.threads())
        .build()
        .run(first -> chunk(sample, first), chunk -> chunk.forEach(drawn::add));
    return drawn;
  }

  private List<double[]> chunk(Sample sample, int first) {
    List<double[]> chunk = new ArrayList<>();
    double[] values = new double[sample.inputs()];
    for (int draw = first; draw < Math.min(first + CHUNK, sample.draws()); draw++) {
      sample.shares(draw, values);
      for (int i = 0; i < values.length; i++) {
        values[i] = inputs.get(i).spread().at(values[i]);
      }
      double[] required = central.clone();
      Draw drawn = Draw.ofAll(values);
      parts.stream()
          .filter(RequiredIntakeGroup::isUncertain)
          .forEach(part -> part.run(drawn, required));
      sum(required);
      chunk.add(required);
    }
    return chunk;
  }

  private double[] required(DriverVariant variant) {
    double[] required = new double[scenario.register().specialties().size() + 1];
    parts.forEach(part -> part.run(variant, required));
    sum(required);
    return required;
  }

  /** Puts the sum over all specialties in the last figure. */
  private static void sum(double[] places) {
    int last = places.length - 1;
    places[last] = Arrays.stream(places, 0, last).sum();
  }

  private List<RequiredIntake> rows(double[] current, Optional<DrawnFigures> drawn) {
    double[] low = required(DriverVariant.LOW);
    double[] high = required(DriverVariant.HIGH);
    List<String> groups = new ArrayList<>();
    scenario.register().specialties().stream().map(Specialty::id).forEach(groups::add);
    groups.add(Wildcard.ANY);
    List<RequiredIntake> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      int group = i;
      rows.add(
          new RequiredIntake(
              groups.get(group),
              current[group],
              central[group],
              low[group],
              high[group],
              drawn.map(all -> OptionalDouble.of(all.mean(group))).orElse(OptionalDouble.empty()),
              drawn.map(all -> all.quantiles(group)).orElse(List.of())));
    }
    return rows;
  }
}
