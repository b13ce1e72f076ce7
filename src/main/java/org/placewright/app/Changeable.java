package org.placewright.app;

import java.math.BigDecimal;
import org.placewright.input.PackText;
import org.placewright.report.Repair;

/** Something of one file that somebody may change to make room. */
interface Changeable {
  /** What it is now, and what it may become. */
  ValueGrid values();

  /** The same in larger steps, where a try takes long. */
  Changeable inLargeSteps();

  /**
   * A pack in which it is changed.
   *
   * @param text the pack
   * @param value what it becomes
   */
  PackText in(PackText text, BigDecimal value);

  /**
   * The change, once a plan was made with it.
   *
   * @param rule the lever's id that it gives room
   * @param value what it becomes
   */
  Repair repair(String rule, BigDecimal value);
}
