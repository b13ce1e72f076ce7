package org.placewright.app;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.placewright.input.UnknownFiles;

/**
 * Which data to work on.
 *
 * @param folder where the pack is
 * @param scenario the scenario whose changes to make; empty for the data as they are
 * @param without levers to switch off
 * @param since an earlier pack, or a run made from one, that nothing may be lost from in silence
 * @param unknown what becomes of files that may be misnamed tables
 */
public record PackChoice(
    Path folder,
    Optional<String> scenario,
    SortedSet<String> without,
    Optional<Path> since,
    UnknownFiles unknown) {
  public PackChoice {
    without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
  }

  /** The same data in another scenario. */
  PackChoice in(Optional<String> another) {
    return new PackChoice(folder, another, without, since, unknown);
  }

  /** The same choice of data that lie elsewhere. */
  PackChoice at(Path another) {
    return new PackChoice(another, scenario, without, since, unknown);
  }

  /** What the pack is called: the name of its folder. */
  public String name() {
    return name(folder);
  }

  /** What a folder is called, wherever it lies. */
  static String name(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? "" : last.toString();
  }
}
