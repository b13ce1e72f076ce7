package org.placewright.submission;

import java.util.Locale;

/** What became of a provider's return. */
public enum Status {
  /** It was taken in. */
  RECEIVED,
  /** There is none; what the pack had is carried over. */
  MISSING,
  /** It was taken in, and is over a year old. */
  STALE,
  /** It was taken in, and came after it was due. */
  LATE,
  /** It has errors; nothing is taken from anybody. */
  REFUSED;

  /** As it is written in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody should be asked for a new one. */
  public boolean isWanting() {
    return this != RECEIVED;
  }
}
