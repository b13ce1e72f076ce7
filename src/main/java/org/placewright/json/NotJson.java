package org.placewright.json;

import java.io.IOException;
import java.io.Serial;

/** A file or text that could be read, and is no JSON object that this program would write. */
public final class NotJson extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  NotJson(String message) {
    super(message);
  }

  NotJson(String message, Exception cause) {
    super(message, cause);
  }
}
