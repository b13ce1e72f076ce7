package org.placewright.input;

import java.io.Serial;

/** A folder or file that cannot be read at all; the message is a sentence for the user. */
public final class UnreadableInput extends Exception {
  @Serial private static final long serialVersionUID = 1;

  /**
   * An exception with a reason.
   *
   * @param message why, a sentence for the user
   */
  public UnreadableInput(String message) {
    super(message);
  }
}
