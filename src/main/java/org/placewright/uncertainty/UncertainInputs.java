package org.placewright.uncertainty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.uncertainty.UncertainRow;

/** Everything that is uncertain in a scenario. */
public final class UncertainInputs {
  private UncertainInputs() {}

  /**
   * The rows of {@code uncertainty.csv}, and the drivers of demand whose low is below their high.
   *
   * @param scenario a checked scenario
   * @return fitted, sorted by name: the order of the numbers of a {@link Sample}
   */
  public static List<UncertainInput> of(Scenario scenario) {
    return Stream.concat(
            scenario.policy().uncertainty().inputs().stream().map(UncertainInput::of),
            scenario.need().drivers().stream()
                .filter(row -> row.low() < row.high())
                .map(UncertainInput::of))
        .sorted(Comparator.comparing(UncertainInput::name))
        .toList();
  }

  /**
   * A sample of the inputs of a scenario, correlated as it says.
   *
   * @param scenario a checked scenario
   * @param draws how many draws there are
   * @param seed another seed makes another sample
   * @return a sample of as many numbers as {@link #of} has inputs, in their order
   */
  public static Sample sample(Scenario scenario, int draws, long seed) {
    List<String> names = names(scenario.policy().uncertainty().inputs(), scenario.need().drivers());
    RankCorrelations correlations =
        RankCorrelations.of(names, scenario.policy().uncertainty().correlations());
    return Sample.of(names.size(), draws, seed, correlations);
  }

  /**
   * The names of the uncertain inputs.
   *
   * @param rows the rows of {@code uncertainty.csv}
   * @param drivers the drivers of demand
   * @return sorted
   */
  public static List<String> names(List<UncertainRow> rows, List<DriverRow> drivers) {
    return Stream.concat(
            rows.stream().map(UncertainRow::input),
            drivers.stream().filter(row -> row.low() < row.high()).map(DriverRow::inputName))
        .sorted()
        .toList();
  }
}
