package org.placewright.allocation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Unique names and their positions, in the order given. */
final class Names {
  private final List<String> inOrder = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  void add(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a row or column without a name");
    }
    if (positions.putIfAbsent(name, inOrder.size()) != null) {
      throw new IllegalArgumentException("the name " + name + " is used twice");
    }
    inOrder.add(name);
  }

  String get(int position) {
    return inOrder.get(position);
  }

  OptionalInt position(String name) {
    Integer found = positions.get(name);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  Names copy() {
    Names copy = new Names();
    copy.inOrder.addAll(inOrder);
    copy.positions.putAll(positions);
    return copy;
  }
}
