package org.placewright.allocation.lever;

import org.placewright.quantity.Figures;

/** What a lever counts in, and how a sentence writes an amount of it. */
enum LeverUnit {
  ENTRANTS("entrants", 1e-9),
  TRAINEES("trainees", 1e-9),
  PLACES("places", 1e-9),
  FTE("FTE", 1e-9),
  POUNDS("£", 0);

  private final String word;
  private final double tolerance;

  LeverUnit(String word, double tolerance) {
    this.word = word;
    this.tolerance = tolerance;
  }

  String word() {
    return word;
  }

  /** By how much a limit of this size may be missed and yet count as kept: rounding, no more. */
  double tolerance(double size) {
    return tolerance * Math.max(1, Math.abs(size));
  }

  /** An amount with its unit, as {@code 19.4 entrants} or {@code £1,250.50}. */
  String of(double amount) {
    return switch (this) {
      case POUNDS -> (amount < 0 ? "-£" : "£") + figure(Math.abs(amount));
      case PLACES -> figure(amount) + (amount == 1 ? " place" : " places");
      case ENTRANTS, TRAINEES, FTE -> figure(amount) + " " + word;
    };
  }

  /** An amount without its unit. */
  String figure(double amount) {
    return switch (this) {
      case POUNDS -> Figures.grouped(amount, isWhole(amount) ? 0 : 2);
      case PLACES -> Figures.grouped(amount, isWhole(amount) ? 0 : 1);
      case ENTRANTS, TRAINEES, FTE ->
          Figures.grouped(amount, amount != 0 && Math.abs(amount) < 0.05 ? 4 : 1);
    };
  }

  /** A share, as {@code 47.3 %}. */
  static String percent(double share) {
    return Figures.grouped(100 * share, 1) + " %";
  }

  private static boolean isWhole(double amount) {
    return amount == StrictMath.rint(amount);
  }
}
