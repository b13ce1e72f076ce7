package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.NextPlace;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/**
 * Why an intake of a programme is what it is, what else its money could buy, and what it was in an
 * earlier plan.
 *
 * @param reason of the plan
 * @param nextBest what else could be had for the money of one place; empty where nothing could
 * @param before the reason in an earlier plan; empty without one, or where it did not plan this
 */
public record ExplainedPlaces(
    PlaceReason reason, Optional<PlaceReasons.OtherUse> nextBest, Optional<PlaceReason> before) {

  /** What took the difference to what the Centre advises; empty where there is none. */
  public Optional<NextPlace> towardsAdvice() {
    int open = reason.line().places().advised() - reason.line().places().planned();
    return open > 0 ? Optional.of(reason.more()) : open < 0 ? reason.fewer() : Optional.empty();
  }

  /**
   * What changed since the earlier plan.
   *
   * @return a few words each; none where nothing did, or without an earlier plan
   */
  public List<String> changes() {
    List<String> changes = new ArrayList<>();
    before.ifPresent(
        old -> {
          compare(
              "places", old.line().places().planned(), reason.line().places().planned(), changes);
          compare(
              "advised", old.line().places().advised(), reason.line().places().advised(), changes);
          figures(old).forEach(name -> compare(name, old, changes));
          compareRules(old, changes);
        });
    return changes;
  }

  private static void compare(String what, int then, int now, List<String> changes) {
    if (then != now) {
      changes.add(what + " " + then + " then, " + now + " now");
    }
  }

  private List<FigureName> figures(PlaceReason old) {
    List<FigureName> names = new ArrayList<>();
    for (PlaceReason each : List.of(old, reason)) {
      for (NextPlace next : each.all()) {
        next.stops().stream()
            .flatMap(stop -> stop.figures().stream())
            .filter(name -> !names.contains(name))
            .forEach(names::add);
      }
    }
    return names;
  }

  private void compare(FigureName name, PlaceReason old, List<String> changes) {
    Optional<WrittenFigure> then = old.written().find(name);
    Optional<WrittenFigure> now = reason.written().find(name);
    String said = then.map(WrittenFigure::text).orElse("nothing");
    String says = now.map(WrittenFigure::text).orElse("nothing");
    if (!said.equals(says)) {
      String place = now.or(() -> then).map(WrittenFigure::place).orElse("");
      changes.add(place + " " + name.column() + " " + said + " then, " + says + " now");
    }
  }

  private void compareRules(PlaceReason old, List<String> changes) {
    String then = old.rules();
    String now = reason.rules();
    if (!then.equals(now)) {
      changes.add("one more: " + then + " then, " + now + " now");
    }
  }
}
