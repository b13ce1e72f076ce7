package org.placewright.allocation.lever;

import java.util.Set;
import org.placewright.scenario.LeverScope;

/** What the scope column of a lever may name, in the words of its card. */
final class Scopes {
  static final String AREA =
      "`*` for the whole plan, an SHA or a deanery. Each scope in the table is a rule of its own:"
          + " one for `*` and one for an SHA both hold.";
  static final String PROGRAMME =
      "`*`, an SHA, a deanery, a provider, a specialty or a programme. The most specific row wins:"
          + " programme, then specialty, provider, deanery, SHA, and last `*`.";
  static final String PROFESSION =
      "`*` for each profession by itself, or one profession, whose row then wins.";

  /** What a card on money says of years. */
  static final String MONEY_GOES_ON =
      " A rule of the financial year in which the last planned intake begins holds in all later"
          + " ones, to the horizon's, that no row of its scope names.";

  /** What a card on money says of rows. */
  static final String ASKS_THE_SAME =
      " A year that asks just what the year before asks has no row of its own: it is judged by"
          + " itself, and the earlier row counts, and is priced, for both.";

  static final String POOL =
      "`*` for each pool by itself, a profession, or a specialty with applicants of its own; the"
          + " most specific row wins.";

  static final String SPECIALTY =
      "`*`, a profession or a specialty. The most specific row wins: specialty, then profession,"
          + " and last `*`.";

  static final String CORE =
      "`*` for each core specialty by itself, or one core specialty, whose row then wins.";

  static final String BRANCH =
      "`*`, an SHA, a deanery, or a specialty. The most specific row wins: specialty, then deanery,"
          + " SHA, and last `*`; for a specialty in the country its own row or that of `*`.";

  static final Set<LeverScope> AREA_NAMES = Set.of(LeverScope.SHA, LeverScope.DEANERY);

  static final Set<LeverScope> BUDGET_NAMES = Set.of(LeverScope.SHA, LeverScope.FUND);

  static final Set<LeverScope> PROGRAMME_NAMES =
      Set.of(
          LeverScope.SHA,
          LeverScope.DEANERY,
          LeverScope.PROVIDER,
          LeverScope.SPECIALTY,
          LeverScope.PROGRAMME);

  static final Set<LeverScope> PROFESSION_NAMES = Set.of(LeverScope.PROFESSION);

  static final Set<LeverScope> POOL_NAMES = Set.of(LeverScope.PROFESSION, LeverScope.SPECIALTY);

  static final Set<LeverScope> SPECIALTY_NAMES = POOL_NAMES;

  static final Set<LeverScope> CORE_NAMES = Set.of(LeverScope.CORE);

  static final Set<LeverScope> BRANCH_NAMES =
      Set.of(LeverScope.SHA, LeverScope.DEANERY, LeverScope.SPECIALTY);

  private Scopes() {}
}
