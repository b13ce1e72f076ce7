package org.placewright.submission;

import java.util.Locale;

/** What became of a provider's return. */
public enum Status {
  /** The return was taken into the pack. */
  RECEIVED,
  /** The provider sent none; what the pack had is carried over. */
  MISSING,
  /** The return was taken in, and is over a year old. */
  STALE,
  /** The return was taken in, and came after it was due. */
  LATE,
  /** The return has errors; nothing is taken from anybody. */
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
