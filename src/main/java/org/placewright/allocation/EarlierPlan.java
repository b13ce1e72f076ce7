package org.placewright.allocation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.construction.NamedComponents;
import org.placewright.plan.PlacesPlan;

/**
 * A plan made before, which another begins from. Nothing of it is believed: poor places and poor
 * multipliers make the search longer and its bound worse, never wrong.
 *
 * @param run what the run is called that made it
 * @param manifest fingerprint of that run's manifest
 * @param places its places, by the programmes and intakes of the plan that is to be made
 * @param multipliers what proved its bound, by row name
 * @param nearest whether to stay as near to it as the asked gap allows, and not only to begin there
 * @param boundAgain whether to solve for a bound of one's own even where its multipliers prove one
 *     within the gap
 * @param question what it is an answer to
 */
@NamedComponents
public record EarlierPlan(
    String run,
    String manifest,
    PlacesPlan places,
    Map<String, Double> multipliers,
    boolean nearest,
    boolean boundAgain,
    EarlierQuestion question) {
  public EarlierPlan {
    multipliers = Collections.unmodifiableMap(new TreeMap<>(multipliers));
  }

  /**
   * By how many places another plan differs from it.
   *
   * @param plan for the same programmes and intakes
   * @return the sum of the differences, of which none makes up for another
   */
  public int moved(PlacesPlan plan) {
    int moved = 0;
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < plan.intakes(); i++) {
        moved += Math.abs(plan.at(p, i) - places.at(p, i));
      }
    }
    return moved;
  }
}
