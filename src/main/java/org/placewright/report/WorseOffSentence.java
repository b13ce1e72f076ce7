package org.placewright.report;

import org.placewright.commission.WorseOff;

/** Why a specialty is worse off, in words. */
public final class WorseOffSentence {
  private WorseOffSentence() {}

  /**
   * Why a specialty is worse off.
   *
   * @param each the specialty
   * @param decided the plan
   * @return the sentence of the row that holds its places back, or the reason in words
   */
  public static String of(WorseOff each, PlanReport decided) {
    int baselineYear = decided.brief().scenario().horizon().baselineYear();
    String places = each.places().baseline() + " of " + baselineYear;
    return switch (each.why()) {
      case ADVISED ->
          "The Centre advises "
              + each.places().advised()
              + " places a year, not the "
              + places
              + ".";
      case LEVER -> each.constraint().map(constraint -> constraint.verdict().sentence()).orElse("");
      case MOVED ->
          "It has no fewer places than the " + places + ", but on other programmes or later.";
      case PRICE ->
          "No rule stands against the next place: it costs more, in surplus, change or"
              + " shortage elsewhere, than it saves.";
    };
  }
}
