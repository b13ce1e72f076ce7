package org.placewright.demand;

import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.ShiftRow;

/** Which of the three assumptions on each driver a projection takes. */
public enum DriverVariant {
  LOW,
  /** The assumption that a plan is made for. */
  CENTRAL,
  HIGH;

  double rate(DriverRow row) {
    return switch (this) {
      case LOW -> row.low();
      case CENTRAL -> row.central();
      case HIGH -> row.high();
    };
  }

  double share(ShiftRow row) {
    return switch (this) {
      case LOW -> row.low();
      case CENTRAL -> row.central();
      case HIGH -> row.high();
    };
  }
}
