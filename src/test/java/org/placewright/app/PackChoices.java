package org.placewright.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.input.UnknownFiles;

/** Packs as tests choose them. */
final class PackChoices {
  private PackChoices() {}

  /** A pack as it is: no scenario, every lever in force. */
  static PackChoice asItIs(Path folder) {
    return new PackChoice(
        folder, Optional.empty(), new TreeSet<>(), Optional.empty(), UnknownFiles.REFUSED);
  }
}
