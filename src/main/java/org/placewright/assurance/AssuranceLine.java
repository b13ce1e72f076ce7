package org.placewright.assurance;

import java.util.List;
import java.util.Optional;
import org.placewright.scenario.policy.Assurance;
import org.placewright.scenario.register.Risk;
import org.placewright.scenario.register.Specialty;

/**
 * What assures one specialty whose places a plan buys.
 *
 * @param specialty the specialty of which a plan buys at least one place
 * @param places places of all its programmes, by planned intake
 * @param assurance what is in force at the first intake with places, the longest to come first;
 *     else what is in force at a later one; empty when the profession is regulated or has none
 * @param state how it stands
 * @param missing what is missing, a sentence; empty when nothing is
 */
public record AssuranceLine(
    Specialty specialty,
    List<Integer> places,
    Optional<Assurance> assurance,
    AssuranceState state,
    String missing) {
  public AssuranceLine {
    places = List.copyOf(places);
  }

  /** How a specialty stands in the intakes that have places. */
  public enum AssuranceState {
    /** The law regulates it, or the profession that it feeds. */
    REGULATED,
    /** Something is in force at each of them. */
    ASSURED,
    /** Something is in force at the first of them, and nothing at a later one. */
    EXPIRING,
    /** Nothing is in force at the first of them. */
    MISSING
  }

  /** Whether it is what the report is about: not regulated, and of significant risk. */
  public boolean needsAssurance() {
    return state != AssuranceState.REGULATED && specialty.risk() == Risk.SIGNIFICANT;
  }

  /** Whether at some intake with places nothing is in force. */
  public boolean isUnassured() {
    return state == AssuranceState.EXPIRING || state == AssuranceState.MISSING;
  }

  public int total() {
    return places.stream().mapToInt(Integer::intValue).sum();
  }
}
