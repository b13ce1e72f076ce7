package org.placewright.funding.cost;

import org.placewright.quantity.Fraction;

/**
 * The part of a bill that follows the trainee: the portable share of the tariff of the same fund,
 * specialty and year of training. A component of the curriculum has the share of the tariff that it
 * comes on top of, and none where its fund has no tariff.
 *
 * @param bill what is paid for the trainee in all
 * @param tariffs the tariffs that name the portable shares
 */
record PortableShares(Bill bill, Tariffs tariffs) implements Bill {
  @Override
  public double pence(int fund, TrainingPost post, int elapsed, int begins) {
    double share = tariffs.portableShare(fund, post.specialty(), elapsed + 1).fraction();
    return bill.pence(fund, post, elapsed, begins) * share;
  }

  @Override
  public Fraction exact(int fund, TrainingPost post, int elapsed, int begins) {
    double share = tariffs.portableShare(fund, post.specialty(), elapsed + 1).fraction();
    return bill.exact(fund, post, elapsed, begins).times(Fraction.written(share));
  }
}
