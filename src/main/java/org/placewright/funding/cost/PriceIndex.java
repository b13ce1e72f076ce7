package org.placewright.funding.cost;

import org.placewright.quantity.Fraction;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.money.Fund;

/**
 * What a fund's prices of a financial year are to those that tariffs are in: {@code product of (1 +
 * rate)} over the years after the price year, up to and with the year; before the price year, one
 * divided by the product over the years after the year, up to and with the price year.
 */
final class PriceIndex {
  private final int first;
  private final double[][] factors;
  private final Scenario scenario;

  private PriceIndex(Scenario scenario, int first, double[][] factors) {
    this.scenario = scenario;
    this.first = first;
    this.factors = factors;
  }

  /**
   * The prices of a scenario.
   *
   * @param scenario its uplifts and price year
   * @param first the first financial year of the index
   * @param years how many it has
   * @return its index of prices
   */
  static PriceIndex of(Scenario scenario, int first, int years) {
    double[][] factors = new double[scenario.money().funds().size()][years];
    for (int f = 0; f < factors.length; f++) {
      Fund fund = scenario.money().funds().get(f);
      for (int y = 0; y < years; y++) {
        factors[f][y] = factor(scenario, fund.id(), first + y);
      }
    }
    return new PriceIndex(scenario, first, factors);
  }

  private static double factor(Scenario scenario, String fund, int year) {
    int prices = scenario.settings().priceYear();
    double product = 1;
    for (int y = Math.min(prices, year) + 1; y <= Math.max(prices, year); y++) {
      product *= 1 + scenario.money().costRules().uplift(fund, y);
    }
    return year < prices ? 1 / product : product;
  }

  /**
   * The prices of a financial year.
   *
   * @param fund the fund's index
   * @param year the first year of a financial year of the index
   * @return what a pound of tariff is then
   */
  double factor(int fund, int year) {
    return factors[fund][year - first];
  }

  /** The same as {@link #factor(int, int)}, exactly. */
  Fraction exact(int fund, int year) {
    String id = scenario.money().funds().get(fund).id();
    int prices = scenario.settings().priceYear();
    Fraction product = Fraction.ONE;
    for (int y = Math.min(prices, year) + 1; y <= Math.max(prices, year); y++) {
      double uplift = scenario.money().costRules().uplift(id, y);
      product = product.times(Fraction.ONE.plus(Fraction.written(uplift)));
    }
    return year < prices ? Fraction.ONE.over(product) : product;
  }

  /** Whether prices stay as they are. */
  boolean isFlat() {
    for (double[] byYear : factors) {
      for (double factor : byYear) {
        if (factor != 1) {
          return false;
        }
      }
    }
    return true;
  }
}
