package org.placewright.scenario;

import java.time.LocalDate;

/**
 * What stands in for regulation by law where a profession has none: a register, a licence, or a
 * scheme of employers, and the days on which it is in force.
 *
 * @param profession the profession it is for
 * @param specialty the specialty it is for, or {@link Wildcard#ANY} for all of the profession
 * @param kind what it is
 * @param body who keeps it, in words
 * @param validFrom the first day it is in force; {@link LocalDate#MIN} when it always was
 * @param validTo the last day; {@link LocalDate#MAX} when no end is known
 * @param scopeNote whom or what it covers, in words; may be empty
 */
public record Assurance(
    String profession,
    String specialty,
    Kind kind,
    String body,
    LocalDate validFrom,
    LocalDate validTo,
    String scopeNote)
    implements Row {
  /** Kinds of assurance, the strongest first. */
  public enum Kind {
    /** Registration by law, decided and not yet or only now in force. */
    STATUTORY,
    /** A licence to practise, given by a public body. */
    LICENSING,
    /** A voluntary register that an independent body has accredited. */
    ACCREDITED_REGISTER,
    /** A voluntary register that nobody has accredited. */
    VOLUNTARY_REGISTER,
    /** A code of conduct and a list that employers keep. */
    EMPLOYER_SCHEME
  }

  /** Whether it is for a specialty. */
  public boolean covers(Specialty row) {
    return profession.equals(row.profession()) && Wildcard.covers(specialty, row.id());
  }

  /** Whether it is in force on a day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validTo);
  }

  @Override
  public String key() {
    return Row.keyOf(profession, specialty, kind, body, validFrom);
  }
}
