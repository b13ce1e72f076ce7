package org.placewright.demand.method;

import java.util.Arrays;
import java.util.List;
import org.placewright.scenario.need.Method;

/** All demand methods that a pack may choose. */
public final class Methods {
  private Methods() {}

  /**
   * Every method, in the order of the documentation.
   *
   * @return as many as {@link Method} has
   */
  public static List<DemandMethod> all() {
    return Arrays.stream(Method.values()).map(Methods::of).toList();
  }

  /**
   * The class of one method.
   *
   * @param method as a row of {@code demand_methods.csv} names it
   * @return what calculates need by it
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
