package org.placewright.scenario;

import org.placewright.quantity.Figures;

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
