package org.placewright.report.csv;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.json.Json;

/**
 * {@code datapackage.json}: every CSV file of a run's folder described to other programs, as a
 * Frictionless Data Package.
 */
public final class RunPackage {
  /** Its name in the folder. */
  public static final String FILE = "datapackage.json";

  private RunPackage() {}

  /**
   * Describes a run folder's CSV files as a Frictionless data package.
   *
   * @param command what wrote the folder
   * @param resources of its CSV files, in their order
   * @return for {@link Json}
   */
  public static Map<String, Object> of(String command, Collection<Map<String, Object>> resources) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "data-package");
    description.put("name", "placewright-" + command);
    description.put("resources", List.copyOf(resources));
    return description;
  }
}
