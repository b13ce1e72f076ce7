package org.placewright.funding.cost;

/** Pence, not rounded, by fund and financial year of the plan, as they are added up. */
final class FundYears {
  private final double[][] pence;

  FundYears(CostInputs costing) {
    pence = new double[costing.funds()][costing.span().years()];
  }

  /** Pence of a fund in a financial year, counted from the first of the plan. */
  double at(int fund, int year) {
    return pence[fund][year];
  }

  void add(int fund, int year, double more) {
    pence[fund][year] += more;
  }
}
