package org.placewright.shortfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewright.scenario.need.Driver;

/**
 * Something that makes the required intake differ from the one that would hold today's balance.
 *
 * @param cause what kind of thing
 * @param driver which driver of demand, when it is one
 */
public record AdviceFactor(Cause cause, Optional<Driver> driver) {

  /** The kinds of factor, demand's before supply's. */
  public enum Cause {
    /** The size, sex and age of the population change. */
    POPULATION,
    /** A driver of demand changes it. */
    DRIVER,
    /** Posts that stand empty in the base year are to be filled. */
    UNMET_DEMAND,
    /** Staff grow older, so that they retire and leave at other rates than today's overall one. */
    RETIREMENT,
    /** Those who will be in post work other hours than those of today. */
    PARTICIPATION,
    /** Trainees give up, or do not complete. */
    ATTRITION,
    /** Some who complete or come never take up a post. */
    NEVER_IN_POST,
    /** Completers move, people come from abroad and come back to practice. */
    MIGRATION
  }

  private static AdviceFactor of(Cause cause) {
    return new AdviceFactor(cause, Optional.empty());
  }

  /**
   * Every factor that reasons name.
   *
   * @return in the order in which they are reported: demand's, each driver on its own, then
   *     supply's
   */
  public static List<AdviceFactor> all() {
    List<AdviceFactor> all = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      if (cause == Cause.DRIVER) {
        for (Driver driver : Driver.values()) {
          all.add(new AdviceFactor(cause, Optional.of(driver)));
        }
      } else {
        all.add(of(cause));
      }
    }
    return all;
  }

  /**
   * Whether it moves demand; the others move supply.
   *
   * @return whether supply is the same with it and without it
   */
  public boolean ofDemand() {
    return cause == Cause.POPULATION || cause == Cause.DRIVER || cause == Cause.UNMET_DEMAND;
  }

  /**
   * Its column in {@code advice.csv}.
   *
   * @return lower case with underscores
   */
  public String code() {
    return driver.map(Driver::code).orElseGet(() -> cause.name().toLowerCase(Locale.ROOT));
  }
}
