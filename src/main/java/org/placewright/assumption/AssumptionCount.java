package org.placewright.assumption;

import java.util.List;

/**
 * How many assumptions there are, by what they rest on.
 *
 * @param all how many
 * @param published printed by somebody
 * @param derived calculated from printed figures
 * @param judged thought by somebody
 * @param withoutOwner for which nobody answers
 */
public record AssumptionCount(int all, int published, int derived, int judged, int withoutOwner) {
  static AssumptionCount of(List<Assumption> rows) {
    int[] byBasis = new int[Basis.values().length];
    int withoutOwner = 0;
    for (Assumption row : rows) {
      row.provenance().basis().ifPresent(basis -> byBasis[basis.ordinal()]++);
      withoutOwner += row.provenance().owner().isEmpty() ? 1 : 0;
    }
    return new AssumptionCount(
        rows.size(),
        byBasis[Basis.PUBLISHED.ordinal()],
        byBasis[Basis.DERIVED.ordinal()],
        byBasis[Basis.JUDGED.ordinal()],
        withoutOwner);
  }

  /** Those of which nobody says what they rest on. */
  public int unknown() {
    return all - published - derived - judged;
  }
}
