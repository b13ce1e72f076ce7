package org.placewright.app;

import java.io.IOException;

/** A finished run cannot be read. */
public final class UnreadableRun extends IOException {
  private static final long serialVersionUID = 1L;

  public UnreadableRun(String sentence) {
    super(sentence);
  }

  public UnreadableRun(String sentence, IOException cause) {
    super(sentence, cause);
  }
}
