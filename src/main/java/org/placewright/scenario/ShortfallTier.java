package org.placewright.scenario;

/**
 * What an FTE-year short costs from a share of demand on.
 *
 * @param fromShare short by more than this share of demand, from 0
 * @param price weighted FTE-years per FTE-year
 */
public record ShortfallTier(double fromShare, double price) implements Row {
  @Override
  public String key() {
    return Row.keyOf(String.format(java.util.Locale.ROOT, "%012.9f", fromShare));
  }
}
