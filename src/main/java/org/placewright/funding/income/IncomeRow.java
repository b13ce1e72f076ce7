package org.placewright.funding.income;

import java.util.Optional;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Pounds;

/**
 * What a provider receives for training in a financial year.
 *
 * @param provider the provider, or {@link Bills#UNPLACED}
 * @param deanery where its programmes are
 * @param sha the strategic health authority that pays
 * @param year the financial year, from 1 April
 * @param before what it would receive with the baseline carried on
 * @param bill what its trainees under the plan cost by the tariffs
 * @param after the fixed part of before, and the portable part of the bill
 * @param withTransition before, and the part of the change to after that takes effect
 * @param floor the income below which it is destabilised; empty where there is none
 */
public record IncomeRow(
    String provider,
    String deanery,
    String sha,
    FinancialYear year,
    Pounds before,
    Pounds bill,
    Pounds after,
    Pounds withTransition,
    Optional<Pounds> floor) {
  /** How a provider's income changes. */
  public enum IncomeState {
    /** It is what it was. */
    STEADY,
    /** It is more than before. */
    GROWS,
    /** It is less than before, and not below the floor. */
    FALLS,
    /** It would be below the floor. */
    DESTABILISED
  }

  /** Fixed money that no trainee of the plan matches; negative for trainees who come without. */
  public Pounds fixed() {
    return after.minus(bill);
  }

  /** What lifts the income to the floor. */
  public Pounds topUp() {
    return floor
        .filter(least -> least.compareTo(withTransition) > 0)
        .map(least -> least.minus(withTransition))
        .orElse(Pounds.ZERO);
  }

  /** What the provider receives, with its top-up. */
  public Pounds income() {
    return withTransition.plus(topUp());
  }

  public IncomeState state() {
    if (topUp().pence() > 0) {
      return IncomeState.DESTABILISED;
    }
    int change = withTransition.compareTo(before);
    return change == 0 ? IncomeState.STEADY : change > 0 ? IncomeState.GROWS : IncomeState.FALLS;
  }
}
