package org.placewright.input.overlay;

/** How a test compares a field with a value. Those with two signs stand before those with one. */
enum Relation {
  IS_NOT("!="),
  AT_MOST("<="),
  AT_LEAST(">="),
  IS("="),
  BELOW("<"),
  ABOVE(">");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** Whether it asks which of two is more. */
  boolean isOfOrder() {
    return this != IS && this != IS_NOT;
  }

  /**
   * Whether a difference is as it asks.
   *
   * @param difference below 0 where the field is less than the value
   */
  boolean holds(int difference) {
    return switch (this) {
      case IS_NOT -> difference != 0;
      case AT_MOST -> difference <= 0;
      case AT_LEAST -> difference >= 0;
      case IS -> difference == 0;
      case BELOW -> difference < 0;
      case ABOVE -> difference > 0;
    };
  }
}
