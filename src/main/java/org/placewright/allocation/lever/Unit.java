package org.placewright.allocation.lever;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a lever counts in, and how a sentence says so much of it. */
enum Unit {
  ENTRANTS("entrants", 1e-9),
  TRAINEES("trainees", 1e-9),
  PLACES("places", 1e-9),
  FTE("FTE", 1e-9),
  POUNDS("£", 0);

  private final String word;
  private final double tolerance;

  Unit(String word, double tolerance) {
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
      case POUNDS -> grouped(amount, isWhole(amount) ? 0 : 2);
      case PLACES -> grouped(amount, isWhole(amount) ? 0 : 1);
      case ENTRANTS, TRAINEES, FTE ->
          grouped(amount, amount != 0 && Math.abs(amount) < 0.05 ? 4 : 1);
    };
  }

  /** A share, as {@code 47.3 %}. */
  static String percent(double share) {
    return grouped(100 * share, 1) + " %";
  }

  private static boolean isWhole(double amount) {
    return amount == StrictMath.rint(amount);
  }

  private static String grouped(double amount, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(amount).setScale(decimals, RoundingMode.HALF_EVEN);
    StringBuilder text = new StringBuilder(rounded.toPlainString());
    int first = rounded.signum() < 0 ? 1 : 0;
    int point = decimals > 0 ? text.length() - decimals - 1 : text.length();
    for (int comma = point - 3; comma > first; comma -= 3) {
      text.insert(comma, ',');
    }
    return text.toString();
  }
}
