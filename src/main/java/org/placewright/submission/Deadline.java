package org.placewright.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days that decide whether a return is late or stale.
 *
 * @param asOf the day on which they are collected; empty for that of the newest
 * @param due the last day on which they are in time; empty where none is
 */
public record Deadline(Optional<LocalDate> asOf, Optional<LocalDate> due) {
  /** A return is of the yearly round that ends with the day of collection. */
  public static final int MOST_MONTHS = 12;

  /**
   * The day of collection.
   *
   * @param submitted the days on which returns were submitted
   * @return the day asked for, or else the last of these; empty when there is neither
   */
  public Optional<LocalDate> day(List<LocalDate> submitted) {
    return asOf.or(() -> submitted.stream().max(LocalDate::compareTo));
  }

  /**
   * How a return stands.
   *
   * @param submitted its day
   * @param day the day of collection
   * @return received, stale or late
   */
  public Status status(LocalDate submitted, LocalDate day) {
    if (submitted.plusMonths(MOST_MONTHS).isBefore(day)) {
      return Status.STALE;
    }
    return due.filter(submitted::isAfter).isPresent() ? Status.LATE : Status.RECEIVED;
  }
}
