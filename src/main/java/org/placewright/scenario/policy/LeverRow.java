package org.placewright.scenario.policy;

import org.placewright.construction.NamedComponents;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * One policy rule as set for some years. For a scope and year the most specific row wins.
 *
 * @param lever the lever's id
 * @param scope what part of the plan it holds for; {@link Wildcard#ANY} for all
 * @param years the intake or financial years it holds for
 * @param value the lever's number, in its own unit
 * @param mode hard, soft or off
 * @param relaxPrice weighted FTE-years per unit by which a soft lever is missed
 * @param source where the rule comes from
 */
@NamedComponents
public record LeverRow(
    String lever,
    String scope,
    YearRange years,
    double value,
    Mode mode,
    double relaxPrice,
    String source)
    implements Row {
  /**
   * The same rule in another mode.
   *
   * @param other hard, soft or off
   * @return all else as it is
   */
  public LeverRow in(Mode other) {
    return new LeverRow(lever, scope, years, value, other, relaxPrice, source);
  }

  @Override
  public String key() {
    return Row.keyOf(lever, scope, years.from());
  }
}
