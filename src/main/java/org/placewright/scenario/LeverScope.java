package org.placewright.scenario;

/** What the scope of a lever can name, besides all of the plan. */
public enum LeverScope {
  SHA("an SHA"),
  DEANERY("a deanery"),
  PROVIDER("a provider"),
  PROFESSION("a profession"),
  SPECIALTY("a specialty"),
  CORE("a core specialty"),
  PROGRAMME("a programme"),
  FUND("a fund");

  private final String words;

  LeverScope(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
