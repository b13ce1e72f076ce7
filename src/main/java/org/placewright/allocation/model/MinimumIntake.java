package org.placewright.allocation.model;

import org.placewright.construction.NamedComponents;

/**
 * A programme that takes nobody, or at least a set number.
 *
 * @param name lever, programme and year, as {@code min-cohort[nursing-north,2010]}
 * @param programme the programme's index in the register
 * @param intake the intake's index from the first planned year
 * @param least the fewest places, at least 2
 * @param relaxPrice weighted FTE-years per place below it; infinite when it may not be missed
 */
@NamedComponents
public record MinimumIntake(String name, int programme, int intake, int least, double relaxPrice) {
  public boolean isHard() {
    return Double.isInfinite(relaxPrice);
  }
}
