package org.placewright.input.coverage;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.input.table.Table;

/** The patches that a table must have rows for, and which files depend on each. */
final class Dependents {
  private final Map<Patch, SortedSet<String>> files = new TreeMap<>();

  Dependents add(Patch patch, Table<?> dependent) {
    files.computeIfAbsent(patch, key -> new TreeSet<>()).add(dependent.shape().file());
    return this;
  }

  Dependents addAll(Collection<Patch> patches, Table<?> dependent) {
    patches.forEach(patch -> add(patch, dependent));
    return this;
  }

  Set<Patch> patches() {
    return files.keySet();
  }

  SortedSet<String> of(Collection<Patch> patches) {
    SortedSet<String> all = new TreeSet<>();
    patches.forEach(patch -> all.addAll(files.getOrDefault(patch, new TreeSet<>())));
    return all;
  }
}
