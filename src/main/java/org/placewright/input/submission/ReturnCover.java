package org.placewright.input.submission;

import java.time.LocalDate;
import org.placewright.scenario.row.Row;

/**
 * Who sent a return, and when.
 *
 * @param submittedOn the day it was sent
 * @param submittedBy who answers for it
 */
record ReturnCover(LocalDate submittedOn, String submittedBy) implements Row {
  @Override
  public String key() {
    return Row.keyOf(submittedOn, submittedBy);
  }
}
