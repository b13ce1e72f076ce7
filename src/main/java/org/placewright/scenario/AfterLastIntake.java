package org.placewright.scenario;

/** Which places each programme goes on taking after the last planned intake. */
public enum AfterLastIntake {
  /** The places of the last planned intake, so that a plan cannot gain by ending early. */
  PLAN,
  /** The places of the year before the plan. */
  BASELINE,
  /** The places that the Centre's model advises. */
  ADVICE
}
