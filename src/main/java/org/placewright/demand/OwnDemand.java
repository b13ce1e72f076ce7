package org.placewright.demand;

import java.util.List;
import org.placewright.quantity.DeaneryYearTable;

/** What one specialty needs before any work is shifted. */
final class OwnDemand {
  private final List<DemandEffects> effects;
  private final DeaneryYearTable fte;

  /**
   * Need and what drivers turn it into.
   *
   * @param effects what the specialty's method gives and what moves it, by deanery
   */
  OwnDemand(List<DemandEffects> effects) {
    this.effects = List.copyOf(effects);
    fte =
        new DeaneryYearTable(effects.stream().map(DemandEffects::demand).toArray(double[][]::new));
  }

  /** What the method gives in a deanery, and what moves it. */
  DemandEffects in(int deanery) {
    return effects.get(deanery);
  }

  /** FTE needed, by deanery and year. */
  DeaneryYearTable fte() {
    return fte;
  }
}
