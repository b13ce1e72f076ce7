package org.placewright.scenario.policy;

import java.time.LocalDate;
import org.placewright.construction.NamedComponents;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

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
@NamedComponents
public record Assurance(
    String profession,
    String specialty,
    AssuranceKind kind,
    String body,
    LocalDate validFrom,
    LocalDate validTo,
    String scopeNote)
    implements Row {
  /**
   * Kinds of assurance, the strongest first. Each stands for a share of what regulation by law
   * requires of a profession: who may be struck off a statutory or accredited register, or lose a
   * licence, may no longer practise under its name, which is all of it; a register that nobody must
   * join and nobody accredits, or a list that employers keep, covers some people and requires
   * little: half.
   */
  public enum AssuranceKind {
    /** Registration by law, decided and not yet or only now in force. */
    STATUTORY(1),
    /** A licence to practise, given by a public body. */
    LICENSING(1),
    /** A voluntary register that an independent body has accredited. */
    ACCREDITED_REGISTER(1),
    /** A voluntary register that nobody has accredited. */
    VOLUNTARY_REGISTER(0.5),
    /** A code of conduct and a list that employers keep. */
    EMPLOYER_SCHEME(0.5);

    private final double share;

    AssuranceKind(double share) {
      this.share = share;
    }

    /** The share of full assurance that it stands for, above 0 and up to 1. */
    public double share() {
      return share;
    }
  }

  /** Whether it is for a specialty, by profession and id. */
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
