package org.placewright.app;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;

/**
 * What the use cases work with.
 *
 * @param levers the levers there are, in the order of reports
 * @param planner finds plans
 */
public record Tools(List<Lever> levers, Planner planner) {
  public Tools {
    levers = List.copyOf(levers);
  }

  public SortedSet<String> leverIds() {
    SortedSet<String> ids = new TreeSet<>();
    levers.forEach(lever -> ids.add(lever.id()));
    return ids;
  }

  public List<LeverCard> cards() {
    return levers.stream().map(Lever::card).toList();
  }
}
