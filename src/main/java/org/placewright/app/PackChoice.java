package org.placewright.app;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which data to work on.
 *
 * @param folder where the pack is
 * @param scenario the scenario whose changes to make; empty for the data as they are
 * @param without levers to switch off
 */
public record PackChoice(Path folder, Optional<String> scenario, SortedSet<String> without) {
  public PackChoice {
    without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
  }

  /** What the pack is called: the name of its folder. */
  String name() {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? "" : last.toString();
  }

  public static PackChoice asItIs(Path folder, Optional<String> scenario) {
    return new PackChoice(folder, scenario, new TreeSet<>());
  }
}
