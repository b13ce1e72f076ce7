package org.placewright.scenario.policy;

import org.placewright.quantity.Figures;
import org.placewright.scenario.row.Row;

/**
 * What an FTE-year short costs from a share of demand on.
 *
 * @param fromShare short by more than this share of demand, from 0
 * @param price weighted FTE-years per FTE-year
 */
public record ShortfallTier(double fromShare, double price) implements Row {
  @Override
  public String key() {
    return Row.keyOf("0" + Figures.fixed(fromShare, 9));
  }
}
