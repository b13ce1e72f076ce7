package org.placewright.allocation.model;

import java.util.Arrays;
import java.util.OptionalInt;

/** Prices that prove a bound for groups of alike programmes, as prices that prove it for these. */
public final class GroupPrices {
  private final AlikeProgrammes alike;
  private final PlanProgram ofGroups;
  private final PlanProgram ofProgrammes;
  private final double[] given;
  private final double[] prices;

  private GroupPrices(
      AlikeProgrammes alike, PlanProgram ofGroups, PlanProgram ofProgrammes, double[] given) {
    this.alike = alike;
    this.ofGroups = ofGroups;
    this.ofProgrammes = ofProgrammes;
    this.given = given;
    prices = new double[ofProgrammes.program().rows()];
    Arrays.fill(prices, Double.NaN);
  }

  /**
   * Gives the rows of programmes the prices of the rows of their groups.
   *
   * @param alike the groups
   * @param ofGroups the program of {@link AlikeProgrammes#together}
   * @param ofProgrammes the program of {@link AlikeProgrammes#apart}
   * @param given by row of the groups' program
   * @return by row of the other: they prove no less
   */
  public static double[] apart(
      AlikeProgrammes alike, PlanProgram ofGroups, PlanProgram ofProgrammes, Values given) {
    GroupPrices prices = new GroupPrices(alike, ofGroups, ofProgrammes, given.toArray());
    prices.rules();
    prices.changes();
    prices.likeNamed();
    prices.sums();
    return prices.prices;
  }

  private void rules() {
    for (int rule = 0; rule < alike.apart().rules().limits().size(); rule++) {
      int its = alike.ruleOfGroups(rule);
      double scales = ofGroups.ruleScale(its) / ofProgrammes.ruleScale(rule);
      prices[ofProgrammes.ruleRow(rule)] = scales * given[ofGroups.ruleRow(its)];
    }
  }

  private void changes() {
    int intakes = alike.apart().intakes();
    for (int group = 0; group < alike.groups(); group++) {
      for (int programme : alike.members(group)) {
        for (int intake = 0; intake < intakes; intake++) {
          OptionalInt row = ofProgrammes.changeRow(programme * intakes + intake);
          OptionalInt its = ofGroups.changeRow(group * intakes + intake);
          if (row.isPresent() && its.isPresent()) {
            prices[row.getAsInt()] = given[its.getAsInt()];
          }
        }
      }
    }
  }

  /** Balances, and what they are made from, are the same in both. */
  private void likeNamed() {
    for (int row = 0; row < prices.length; row++) {
      OptionalInt same = ofGroups.program().rowNamed(ofProgrammes.program().rowName(row));
      if (Double.isNaN(prices[row]) && same.isPresent()) {
        prices[row] = given[same.getAsInt()];
      }
    }
  }

  /**
   * What is left are rows that say what a sum of programmes is, where all are one group. They are
   * priced so that the sum's own column costs nothing.
   */
  private void sums() {
    LinearProgram program = ofProgrammes.program();
    SparseMatrix matrix = program.byColumn();
    for (int row = 0; row < prices.length; row++) {
      if (Double.isNaN(prices[row])) {
        int sum = program.columnNamed(program.rowName(row)).orElseThrow();
        double price = 0;
        for (int k = matrix.begin(sum); k < matrix.end(sum); k++) {
          price -= matrix.index(k) == row ? 0 : matrix.value(k) * prices[matrix.index(k)];
        }
        prices[row] = price;
      }
    }
  }
}
