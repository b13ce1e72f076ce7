package org.placewright.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the program learns from the process it runs in, not from its arguments.
 *
 * @param environment environment variables
 * @param terminal whether a person watches standard error
 * @param clock the time of day, for manifests, and to know a day that is to come
 */
public record Environment(Map<String, String> environment, boolean terminal, Clock clock) {
  /** No variables, nobody watching, always 1970. */
  static final Environment NOWHERE =
      new Environment(Map.of(), false, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  private static final String FIXED_TIME = "SOURCE_DATE_EPOCH";

  private static final ZoneOffset FURTHEST_EAST = ZoneOffset.ofHours(14);

  public Environment {
    environment = Map.copyOf(new TreeMap<>(environment));
  }

  /**
   * The time to put in a manifest: that of {@code SOURCE_DATE_EPOCH}, in seconds, where it is set.
   *
   * @return to the second
   * @throws IllegalArgumentException when the variable is not a number of seconds
   */
  public Instant now() {
    Optional<String> fixed = Optional.ofNullable(environment.get(FIXED_TIME));
    try {
      long seconds = fixed.map(Long::parseLong).orElseGet(() -> clock.instant().getEpochSecond());
      return Instant.ofEpochSecond(seconds);
    } catch (NumberFormatException | DateTimeException failure) {
      throw new IllegalArgumentException(
          FIXED_TIME + " is not a number of seconds: " + fixed.orElse(""), failure);
    }
  }

  /**
   * The last day that has begun anywhere on earth, by the clock and whatever time a manifest says.
   *
   * @return empty where there is no clock
   */
  public Optional<LocalDate> today() {
    Instant now = clock.instant();
    return now.equals(Instant.EPOCH)
        ? Optional.empty()
        : Optional.of(LocalDate.ofInstant(now, FURTHEST_EAST));
  }

  /**
   * Whether marks of colour may be written.
   *
   * @return on a terminal, unless {@code NO_COLOR} is set
   */
  public boolean coloured() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
