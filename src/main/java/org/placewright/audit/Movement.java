package org.placewright.audit;

import org.placewright.quantity.Pounds;
import org.placewright.scenario.money.Entry;

/**
 * What happened to money, in a month or over several.
 *
 * @param spend on training
 * @param virement moved in from other training funds of the SHA; negative for moved out
 * @param diverted taken for something other than training
 * @param carriedForward kept for training in the next financial year
 * @param broughtForward kept from the financial year before
 * @param planned announced as a diversion; it has not moved
 */
public record Movement(
    Pounds spend,
    Pounds virement,
    Pounds diverted,
    Pounds carriedForward,
    Pounds broughtForward,
    Pounds planned) {
  public static final Movement NONE =
      new Movement(Pounds.ZERO, Pounds.ZERO, Pounds.ZERO, Pounds.ZERO, Pounds.ZERO, Pounds.ZERO);

  /** One entry as the fund it comes from sees it. */
  static Movement of(Entry entry, Pounds amount) {
    Pounds none = Pounds.ZERO;
    return switch (entry) {
      case SPEND -> new Movement(amount, none, none, none, none, none);
      case VIREMENT -> into(none.minus(amount));
      case DIVERSION -> new Movement(none, none, amount, none, none, none);
      case CARRY_FORWARD -> new Movement(none, none, none, amount, none, none);
      case BROUGHT_FORWARD -> new Movement(none, none, none, none, amount, none);
      case PLANNED_DIVERSION -> new Movement(none, none, none, none, none, amount);
    };
  }

  /** Money moved in from another fund. */
  static Movement into(Pounds amount) {
    Pounds none = Pounds.ZERO;
    return new Movement(none, amount, none, none, none, none);
  }

  public Movement plus(Movement other) {
    return new Movement(
        spend.plus(other.spend),
        virement.plus(other.virement),
        diverted.plus(other.diverted),
        carriedForward.plus(other.carriedForward),
        broughtForward.plus(other.broughtForward),
        planned.plus(other.planned));
  }

  /** What moved out to other funds on balance, never below nothing. */
  Pounds movedOut() {
    return new Pounds(Math.max(0, -virement.pence()));
  }

  /** What is left of a budget after all of it; negative when overspent. */
  Pounds leftOf(Pounds budget) {
    return budget
        .plus(broughtForward)
        .plus(virement)
        .minus(diverted)
        .minus(carriedForward)
        .minus(spend);
  }
}
