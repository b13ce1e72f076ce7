package org.placewright.folder;

import java.io.IOException;

/** The output cannot be put where it was asked for; nothing there was touched. */
public final class CannotCreate extends IOException {
  private static final long serialVersionUID = 1L;

  public CannotCreate(String sentence) {
    super(sentence);
  }

  public CannotCreate(String sentence, IOException cause) {
    super(sentence, cause);
  }
}
