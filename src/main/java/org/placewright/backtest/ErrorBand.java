package org.placewright.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.placewright.scenario.row.Wildcard;

/**
 * The errors found at one horizon, and the band they ask for: a projection that many years ahead,
 * times {@code low} and {@code high}, holds what happened about four times in five. Definition and
 * worked example: docs page {@code models/backtest.md}.
 *
 * @param counted what was counted
 * @param specialty the specialty's id, or {@link Wildcard#ANY} for all of them together
 * @param yearsAhead years from the base year
 * @param accuracy of the comparisons at this horizon
 * @param quantiles the 10, 50 and 90 % quantiles of the error at this horizon, as fractions
 * @param low what to multiply a projection by for its lower bound, at most 1
 * @param high the same for its upper bound, at least 1
 */
public record ErrorBand(
    Counted counted,
    String specialty,
    int yearsAhead,
    Accuracy accuracy,
    List<Double> quantiles,
    double low,
    double high) {
  private static final double LOWER = 0.1;
  private static final double UPPER = 0.9;

  public ErrorBand {
    quantiles = List.copyOf(quantiles);
  }

  /**
   * The bands of a back-test.
   *
   * @param comparisons in any order
   * @return by what was counted, by specialty with all together first, by horizon
   */
  public static List<ErrorBand> of(List<Comparison> comparisons) {
    List<ErrorBand> bands = new ArrayList<>();
    TreeSet<String> specialties = new TreeSet<>(List.of(Wildcard.ANY));
    comparisons.forEach(comparison -> specialties.add(comparison.specialty()));
    for (Counted counted : Counted.values()) {
      for (String specialty : specialties) {
        bands.addAll(
            widening(
                comparisons.stream()
                    .filter(comparison -> comparison.counted() == counted)
                    .filter(comparison -> Wildcard.covers(specialty, comparison.specialty()))
                    .toList(),
                specialty));
      }
    }
    return bands;
  }

  /** An error that was made some years ahead can be made further ahead: bands never narrow. */
  private static List<ErrorBand> widening(List<Comparison> comparisons, String specialty) {
    TreeSet<Integer> horizons = new TreeSet<>();
    comparisons.forEach(comparison -> horizons.add(comparison.yearsAhead()));
    List<ErrorBand> bands = new ArrayList<>();
    double low = 1;
    double high = 1;
    for (int horizon : horizons) {
      List<Comparison> own =
          comparisons.stream().filter(each -> each.yearsAhead() == horizon).toList();
      double[] corrections = corrections(own);
      double[] errors = own.stream().mapToDouble(Comparison::error).sorted().toArray();
      low = Math.min(low, quantile(corrections, LOWER));
      high = Math.max(high, quantile(corrections, UPPER));
      bands.add(
          new ErrorBand(
              own.get(0).counted(),
              specialty,
              horizon,
              Accuracy.of(own),
              List.of(quantile(errors, LOWER), quantile(errors, 0.5), quantile(errors, UPPER)),
              low,
              high));
    }
    return bands;
  }

  /** Where nobody was projected no factor could have made it right: the errors alone say so. */
  private static double[] corrections(List<Comparison> comparisons) {
    double[] found =
        comparisons.stream()
            .filter(comparison -> comparison.projected() > 0)
            .mapToDouble(Comparison::correction)
            .sorted()
            .toArray();
    return found.length == 0 ? new double[] {1} : found;
  }

  /**
   * A quantile, on the straight line between the two figures beside it.
   *
   * @param sorted at least one figure, the least first
   * @param share from 0 for the least to 1 for the greatest
   * @return the quantile
   */
  static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
