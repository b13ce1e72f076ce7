package org.placewright.allocation.search;

import java.util.Arrays;
import org.placewright.allocation.model.ShortfallPrices;
import org.placewright.allocation.model.SpecialtyGoals;

/**
 * The priced balances of one specialty as places come and go. A cell is a deanery and intake; a
 * place more in a cell moves the balances of every deanery and later year.
 */
final class SpecialtyBalance {
  private final SpecialtyGoals goals;
  private final double over;
  private final int years;
  private final int firstYield;
  private final double[][] fte;
  private final double[] gap;
  private final double[] tierOne;
  private final double[] tierTwo;
  private final double[] cost;
  private final double[] trial;
  private final double[] marginal;
  private final boolean[] known;
  private final int intakes;
  private int trialFrom;
  private double total;

  SpecialtyBalance(SpecialtyGoals goals, ShortfallPrices prices, int intakes) {
    this.goals = goals;
    this.intakes = intakes;
    over = prices.over();
    years = goals.years();
    firstYield = goals.firstYield();
    int size = goals.deaneries() * years;
    fte = new double[goals.deaneries()][size];
    gap = new double[size];
    tierOne = new double[size];
    tierTwo = new double[size];
    cost = new double[size];
    trial = new double[size];
    marginal = new double[2 * goals.deaneries() * intakes];
    known = new boolean[marginal.length];
    flatten();
    refresh();
  }

  private void flatten() {
    for (int to = 0; to < goals.deaneries(); to++) {
      for (int year = 0; year < years; year++) {
        int at = to * years + year;
        gap[at] = goals.gap()[to][year];
        tierOne[at] = ShortfallPrices.FIRST_TIER * goals.demand()[to][year];
        tierTwo[at] = ShortfallPrices.SECOND_TIER * goals.demand()[to][year];
        for (int from = 0; from < goals.deaneries(); from++) {
          fte[from][at] = goals.ftePerPlace(from, to, year);
        }
      }
    }
  }

  /** Prices every balance anew. */
  void refresh() {
    total = 0;
    for (int base = 0; base < gap.length; base += years) {
      for (int year = firstYield; year < years; year++) {
        cost[base + year] = price(base + year, gap[base + year]) * goals.yearWeight()[year];
        total += cost[base + year];
      }
    }
    Arrays.fill(known, false);
  }

  private double price(int at, double open) {
    return Math.max(0, open) * ShortfallPrices.FIRST
        + Math.max(0, open - tierOne[at]) * (ShortfallPrices.SECOND - ShortfallPrices.FIRST)
        + Math.max(0, open - tierTwo[at]) * (ShortfallPrices.THIRD - ShortfallPrices.SECOND)
        + Math.max(0, -open) * over;
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
    double[] gives = fte[deanery];
    double change = 0;
    for (int base = 0; base < gap.length; base += years) {
      for (int year = intake + firstYield; year < years; year++) {
        int at = base + year;
        double open = gap[at] - places * gives[at - intake];
        change += price(at, open) * goals.yearWeight()[year] - cost[at];
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
    double[] gives = fte[deanery];
    int first = intake + firstYield;
    trialFrom = Math.min(trialFrom, first);
    for (int base = 0; base < gap.length; base += years) {
      for (int year = first; year < years; year++) {
        trial[base + year] += places * gives[base + year - intake];
      }
    }
  }

  /** What the total changes by with all of the trial. */
  double trialChange() {
    double change = 0;
    for (int base = 0; base < gap.length; base += years) {
      for (int year = trialFrom; year < years; year++) {
        int at = base + year;
        change += price(at, gap[at] - trial[at]) * goals.yearWeight()[year] - cost[at];
      }
    }
    return change;
  }

  /** Makes a change of places without pricing it; {@link #refresh} must follow. */
  void load(int deanery, int intake, int places) {
    double[] gives = fte[deanery];
    for (int base = 0; base < gap.length; base += years) {
      for (int year = intake + firstYield; year < years; year++) {
        gap[base + year] -= places * gives[base + year - intake];
      }
    }
  }
}
