package org.placewright.input.table;

/**
 * Who fills in a table. Commissioning and provision are kept apart by this: what one side owns the
 * other cannot set.
 */
public enum Owner {
  /** Who pays for training sets need, price, threshold and who may judge. */
  COMMISSIONER(
      "the commissioner",
      "Need, price and threshold are for those who commission. A price is asked in bids.csv."),
  /** Who trains states capacity and bids. */
  PROVIDER("the providers", "Send it in a return; it is for who provides the training."),
  /** Who neither provides the training nor has an interest in it gives scores. */
  ASSESSOR(
      "the assessors", "Quality is judged by somebody with no part in providing the training."),
  /** The register that both sides work by; changed by agreement, so by neither alone. */
  SHARED(
      "both sides together",
      "The register is changed by agreement. The least intake of a programme is asked in"
          + " bids.csv.");

  private final String words;
  private final String why;

  Owner(String words, String why) {
    this.words = words;
    this.why = why;
  }

  /** The owner in words for people. */
  public String words() {
    return words;
  }

  /** Why nobody else may set it, as advice to somebody who did. */
  public String why() {
    return why;
  }
}
