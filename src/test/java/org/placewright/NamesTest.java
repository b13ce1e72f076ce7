package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One word an idea: a type's simple name means one thing in the whole program. */
class NamesTest {
  @Test
  void noSimpleNameMeansTwoThings() {
    Map<String, List<String>> places = new TreeMap<>();
    for (CompilationUnitTree unit : Sources.parse().units()) {
      new Types(unit, places).scan(unit, null);
    }
    places.values().removeIf(files -> files.size() == 1);
    assertEquals(Map.of(), places);
  }

  private static final class Types extends TreeScanner<Void, Void> {
    private final String file;
    private final Map<String, List<String>> places;

    Types(CompilationUnitTree unit, Map<String, List<String>> places) {
      this.file = unit.getSourceFile().getName();
      this.places = places;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      String name = type.getSimpleName().toString();
      if (!name.isEmpty()) {
        places.computeIfAbsent(name, key -> new ArrayList<>()).add(file);
      }
      return super.visitClass(type, nothing);
    }
  }
}
