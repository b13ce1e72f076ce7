package org.placewright.scenario;

/** Which places each programme goes on taking after the last planned intake. */
public enum AfterLastIntake {
  /** Those of the last planned intake, so that there is no window to game. */
  PLAN,
  /** Those of the year before the plan. */
  BASELINE,
  /** Those that the Centre's model advises. */
  ADVICE
}
