package org.placewright.allocation;

import java.util.List;
import java.util.Optional;
import org.placewright.allocation.model.LeverRows;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverDeclaration;

/**
 * One policy rule of a plan, as {@code levers.csv} sets it. It writes rows for the solver, and it
 * judges a plan by plain arithmetic that shares nothing with those rows. A lever never sees another
 * lever.
 */
public interface Lever {
  /** Describes the rule for people: its documentation is made from this. */
  LeverCard card();

  default String id() {
    return card().id();
  }

  /**
   * How many units of the lever's rows make one unit of its card.
   *
   * @return 100 where a card in pounds has rows in pence, else 1
   */
  default int rowUnitsPerUnit() {
    return 1;
  }

  /**
   * Whether the rule is what the policy is for, and not one of the limits it is to be kept within.
   * The report says what such rules cost.
   *
   * @return false for a limit
   */
  default boolean isMission() {
    return false;
  }

  /**
   * What the rule asks of whole places that fractions of places need not keep. Where fractions
   * could keep every rule and whole places cannot, such rules are the first to look at.
   *
   * @return a few words in the plural, as "least cohorts"; empty when it asks the same of both
   */
  default Optional<String> asksOfWholePlaces() {
    return Optional.empty();
  }

  /**
   * Why a pack should set the lever.
   *
   * @return a table whose rows mean little without it; empty when a pack may leave it out
   */
  default Optional<LeverDeclaration.NeededBy> neededBy() {
    return Optional.empty();
  }

  /** What the lever says of itself to those who read a pack. */
  default LeverDeclaration declaration() {
    LeverCard card = card();
    return new LeverDeclaration(
        card.id(),
        neededBy(),
        closesWithout(),
        idleWithout(),
        card.values(),
        card.years(),
        card.scopes());
  }

  /**
   * The table that the rule cannot judge a programme without.
   *
   * @return the file's name without {@code .csv}: a programme with no row there gets no places;
   *     empty when the rule needs no such row
   */
  default Optional<String> closesWithout() {
    return Optional.empty();
  }

  /**
   * The table that the rule asks nothing without.
   *
   * @return the file's name without {@code .csv}; empty when the rule asks something of every pack
   */
  default Optional<String> idleWithout() {
    return Optional.empty();
  }

  /**
   * Whether a pack has anything to do with the lever.
   *
   * @param settings how the lever is set
   * @param brief what the plan is made from
   * @return whether the report speaks of it; if not it limits nothing
   */
  default boolean concerns(LeverSettings settings, PlanBrief brief) {
    return true;
  }

  /**
   * Writes the rule into the plan model.
   *
   * @param settings how the lever is set
   * @param brief what the plan is made from
   * @param rows where its rows go
   */
  void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows);

  /**
   * Judges a plan from its whole places.
   *
   * @param settings how the lever is set
   * @param brief what the plan is made from
   * @param plan the whole places to judge
   * @return one verdict for each scope and year in which the lever is not off
   */
  List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan);
}
