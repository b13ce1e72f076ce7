package org.placewright.allocation.search;

import java.util.Arrays;
import java.util.List;
import org.placewright.allocation.model.ShortfallPrices;
import org.placewright.allocation.model.SpecialtyGoals;

/**
 * The priced balances of one specialty as places come and go. A cell is a deanery and intake; a
 * place more in a cell moves the balances of every area (the deaneries and the country) and later
 * year.
 */
final class SpecialtyBalance {
  private final SpecialtyGoals goals;
  private final ShortfallPrices prices;
  private final int years;
  private final int firstYield;
  private final int[] areas;
  private final double[][][] fte;
  private final double[] gap;

  /** By balance and tier: FTE short from which the tier applies. */
  private final double[] from;

  /** By tier: what it adds to the price of the one before. */
  private final double[] step;

  /** By balance: what an FTE-year of it weighs. */
  private final double[] weight;

  private final double[] cost;
  private final double[] trial;
  private final double[] marginal;
  private final boolean[] known;
  private final int intakes;
  private int trialFrom;
  private double total;

  SpecialtyBalance(SpecialtyGoals goals, ShortfallPrices prices, int intakes) {
    this.goals = goals;
    this.prices = prices;
    this.intakes = intakes;
    years = goals.years();
    firstYield = goals.firstYield();
    areas = areasThatWeigh();
    step = steps(prices.tiers());
    int size = areas.length * years;
    fte = new double[intakes][][];
    gap = new double[size];
    from = new double[size * step.length];
    weight = new double[size];
    cost = new double[size];
    trial = new double[size];
    marginal = new double[2 * goals.deaneries() * intakes];
    known = new boolean[marginal.length];
    flatten();
    empty();
    refresh();
  }

  /** Starts again from no places at all; {@link #refresh} must follow. */
  void empty() {
    for (int a = 0; a < areas.length; a++) {
      for (int year = 0; year < years; year++) {
        gap[a * years + year] = goals.gap(areas[a], year);
      }
    }
  }

  private int[] areasThatWeigh() {
    int[] all = new int[goals.areas()];
    int count = 0;
    for (int area = 0; area < all.length; area++) {
      if (goals.areaWeight(area, prices) > 0) {
        all[count++] = area;
      }
    }
    return Arrays.copyOf(all, count);
  }

  private static double[] steps(List<ShortfallPrices.Tier> tiers) {
    double[] steps = new double[tiers.size()];
    for (int t = 0; t < steps.length; t++) {
      steps[t] = tiers.get(t).price() - (t == 0 ? 0 : tiers.get(t - 1).price());
    }
    return steps;
  }

  private void flatten() {
    for (int a = 0; a < areas.length; a++) {
      for (int year = 0; year < years; year++) {
        int at = a * years + year;
        weight[at] = goals.yearWeight()[year] * goals.areaWeight(areas[a], prices);
        for (int t = 0; t < step.length; t++) {
          double share = prices.tiers().get(t).fromShare();
          from[at * step.length + t] = share * goals.demand(areas[a], year);
        }
      }
    }
    for (int intake = 0; intake < intakes; intake++) {
      fte[intake] = intake > 0 && goals.isLikeTheFirst(intake) ? fte[0] : gives(intake);
    }
  }

  /** FTE that a place of an intake gives, by deanery of training and balance, years since it. */
  private double[][] gives(int intake) {
    double[][] gives = new double[goals.deaneries()][gap.length];
    for (int a = 0; a < areas.length; a++) {
      for (int k = 0; k < years - intake; k++) {
        for (int deanery = 0; deanery < goals.deaneries(); deanery++) {
          gives[deanery][a * years + k] = goals.ftePerPlaceIn(deanery, areas[a], intake, k);
        }
      }
    }
    return gives;
  }

  /** Prices every balance from scratch. */
  void refresh() {
    total = 0;
    for (int base = 0; base < gap.length; base += years) {
      for (int at = base + firstYield; at < base + years; at++) {
        cost[at] = price(at, gap[at]);
        total += cost[at];
      }
    }
    Arrays.fill(known, false);
  }

  private double price(int at, double open) {
    if (open <= 0) {
      return -open * prices.over() * weight[at];
    }
    double price = 0;
    int tier = at * step.length;
    for (int t = 0; t < step.length && open > from[tier + t]; t++) {
      price += (open - from[tier + t]) * step[t];
    }
    return price * weight[at];
  }

  double total() {
    return total;
  }

  /** What the total changes by when places change in one cell. */
  double change(int deanery, int intake, int places) {
    if (places != 1 && places != -1) {
      return evaluate(deanery, intake, places);
    }
    int slot = 2 * (deanery * intakes + intake) + (places + 1) / 2;
    if (!known[slot]) {
      marginal[slot] = evaluate(deanery, intake, places);
      known[slot] = true;
    }
    return marginal[slot];
  }

  private double evaluate(int deanery, int intake, int places) {
    double[] gives = fte[intake][deanery];
    double change = 0;
    for (int base = 0; base < gap.length; base += years) {
      for (int at = base + intake + firstYield; at < base + years; at++) {
        change += price(at, gap[at] - places * gives[at - intake]) - cost[at];
      }
    }
    return change;
  }

  /** Begins a change in several cells at once. */
  void beginTrial() {
    Arrays.fill(trial, 0);
    trialFrom = years;
  }

  /** Adds a change of places in one cell to the trial. */
  void addToTrial(int deanery, int intake, int places) {
    double[] gives = fte[intake][deanery];
    int first = intake + firstYield;
    trialFrom = Math.min(trialFrom, first);
    for (int base = 0; base < gap.length; base += years) {
      for (int at = base + first; at < base + years; at++) {
        trial[at] += places * gives[at - intake];
      }
    }
  }

  /** What the total changes by with all of the trial. */
  double trialChange() {
    double change = 0;
    for (int base = 0; base < gap.length; base += years) {
      for (int at = base + trialFrom; at < base + years; at++) {
        change += price(at, gap[at] - trial[at]) - cost[at];
      }
    }
    return change;
  }

  /** Makes a change of places without pricing it; {@link #refresh} must follow. */
  void load(int deanery, int intake, int places) {
    double[] gives = fte[intake][deanery];
    for (int base = 0; base < gap.length; base += years) {
      for (int at = base + intake + firstYield; at < base + years; at++) {
        gap[at] -= places * gives[at - intake];
      }
    }
  }
}
