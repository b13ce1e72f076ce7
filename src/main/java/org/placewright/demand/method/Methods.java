package org.placewright.demand.method;

import java.util.Arrays;
import java.util.List;
import org.placewright.scenario.need.Method;

/** All methods there are. */
public final class Methods {
  private Methods() {}

  /**
   * Every method, in the order in which they are told.
   *
   * @return five methods
   */
  public static List<DemandMethod> all() {
    return Arrays.stream(Method.values()).map(Methods::of).toList();
  }

  /**
   * One method.
   *
   * @param method which
   * @return the class that reckons it
   */
  public static DemandMethod of(Method method) {
    return switch (method) {
      case UTILISATION -> new Utilisation();
      case RATIO -> new Ratio();
      case WORKLOAD -> new Workload();
      case STANDARD -> new Standard();
      case RETURNS -> new Returns();
    };
  }
}
