package org.placewright.fan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.uncertainty.WideningBand;
import org.placewright.uncertainty.RankCorrelations;
import org.placewright.uncertainty.Sample;
import org.placewright.uncertainty.UncertainInput;
import org.placewright.uncertainty.UncertainInputs;

/**
 * The fan around the projection of a scenario: many draws of its uncertain inputs, each run through
 * the models. All figures are of the whole country. Docs page {@code models/uncertainty.md}.
 */
public final class Fan {
  private final Scenario scenario;
  private final FigureSeries series;
  private final double[] central;
  private final FigureQuantiles tally;
  private final FigureMeans sums;
  private final List<TornadoRow> tornado = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();

  private Fan(Scenario scenario, Country country, Sample sample, int threads) {
    this.scenario = scenario;
    series = new FigureSeries(country.central().specialties(), country.central().years());
    central = series.of(country.central());
    DrawRunner.DrawnRuns drawn = DrawRunner.all(country, series, sample, threads);
    tally = drawn.tally();
    sums = drawn.sums();
    scenario.register().specialties().stream().map(Specialty::id).forEach(groups::add);
    groups.add(Wildcard.ANY);
    Tornado causes = new Tornado(country, series, sums.gaps());
    for (int group = 0; group < groups.size(); group++) {
      tornado.addAll(causes.rows(group, groups.get(group)));
    }
  }

  /**
   * Draws the fan of a scenario.
   *
   * @param scenario a checked scenario
   * @param draws how many draws, their seed and the threads
   * @param bands errors that back-tests found, to widen it by; none to leave it
   * @return the fan
   * @throws java.util.concurrent.CancellationException when the thread is asked to stop
   */
  public static Fan of(Scenario scenario, DrawSettings draws, List<WideningBand> bands) {
    List<UncertainInput> inputs = UncertainInputs.of(scenario);
    Country country = new Country(scenario, inputs, ModelErrors.of(scenario, bands));
    List<String> names = inputs.stream().map(UncertainInput::name).toList();
    // The errors come last, so that without them the others are drawn as with them.
    RankCorrelations together =
        RankCorrelations.of(names, scenario.policy().uncertainty().correlations());
    Sample sample = Sample.of(country.inputs(), draws.draws(), draws.seed(), together);
    return new Fan(scenario, country, sample, draws.threads());
  }

  /**
   * Whether anything is uncertain in a scenario.
   *
   * @param scenario a checked scenario
   * @return false when all its draws would be alike
   */
  public static boolean hasUncertainInputs(Scenario scenario) {
    return !UncertainInputs.of(scenario).isEmpty();
  }

  /**
   * Quantiles of demand, supply and shortfall.
   *
   * @return by specialty with all together last, by year and measure
   */
  public List<FanRow> rows() {
    List<FanRow> rows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (int t = 0; t < series.years(); t++) {
        for (FanMeasure measure : FanMeasure.values()) {
          rows.add(row(group, t, measure));
        }
      }
    }
    return rows;
  }

  private FanRow row(int group, int t, FanMeasure measure) {
    int at = series.at(group, t, measure);
    Stream<Double> quantiles = FanRow.SHARES.stream().map(share -> tally.quantile(at, share));
    return new FanRow(
        groups.get(group),
        year(t),
        measure,
        central[at],
        sums.figures().mean(at),
        quantiles.toList());
  }

  private int year(int t) {
    return scenario.horizon().baseYear() + t;
  }

  /**
   * How likely a shortfall is, and how great.
   *
   * @return by specialty with all together last, and by year
   */
  public List<RiskRow> risks() {
    List<RiskRow> rows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (int t = 0; t < series.years(); t++) {
        double mean = sums.figures().mean(series.at(group, t, FanMeasure.SHORTFALL));
        rows.add(new RiskRow(groups.get(group), year(t), tally.chanceOfShortfall(group, t), mean));
      }
    }
    return rows;
  }

  /**
   * What the uncertainty in the horizon year is due to.
   *
   * @return by specialty with all together last, the widest input first
   */
  public List<TornadoRow> tornado() {
    return List.copyOf(tornado);
  }

  /**
   * The share of each input in the variance of demand less supply of all specialties together in
   * the horizon year.
   *
   * @return shares by the input's name, the widest swing first, {@link TornadoRow#INTERACTIONS}
   *     last; empty with too few draws to estimate them
   */
  public Map<String, Double> varianceShares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (TornadoRow row : tornado) {
      if (row.specialty().equals(Wildcard.ANY)) {
        row.varianceShare().ifPresent(share -> shares.put(row.input(), share));
      }
    }
    return shares;
  }
}
