package org.placewright.allocation.lever;

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

  static final String CORE =
      "`*` for each core specialty by itself, or one core specialty, whose row then wins.";

  static final String BRANCH =
      "`*`, an SHA, a deanery, or a specialty. The most specific row wins: specialty, then deanery,"
          + " SHA, and last `*`; for a specialty in the country its own row or that of `*`.";

  private Scopes() {}
}
