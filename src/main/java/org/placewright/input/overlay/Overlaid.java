package org.placewright.input.overlay;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.RawTable;
import org.placewright.scenario.policy.Relocation;

/**
 * A pack with the changes of scenarios made.
 *
 * @param tables the text of every table, by its name without {@code .csv}
 * @param inForce the scenarios whose changes were made, in that order
 */
public record Overlaid(Map<String, RawTable> tables, List<Made> inForce) {
  public Overlaid {
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    inForce = List.copyOf(inForce);
  }

  /**
   * A scenario whose changes were made.
   *
   * @param scenario its name
   * @param moves what it moves from place to place; none unless it reconfigures services
   */
  public record Made(String scenario, List<Relocation> moves) {
    public Made {
      moves = List.copyOf(moves);
    }
  }
}
