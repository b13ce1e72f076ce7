package org.placewright.funding.cost;

/** Pence, not rounded, by fund and financial year of the plan, as they are added up. */
public final class FundYears {
  private final double[][] pence;

  public FundYears(CostInputs costing) {
    pence = new double[costing.funds()][costing.span().years()];
  }

  /** Pence of a fund in a financial year, counted from the first of the plan. */
  public double at(int fund, int year) {
    return pence[fund][year];
  }

  void add(int fund, int year, double more) {
    pence[fund][year] += more;
  }

  /** Adds a share of other amounts. */
  public void add(FundYears others, double share) {
    for (int f = 0; f < pence.length; f++) {
      for (int y = 0; y < pence[f].length; y++) {
        pence[f][y] += share * others.pence[f][y];
      }
    }
  }
}
