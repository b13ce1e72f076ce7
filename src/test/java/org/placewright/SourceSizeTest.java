package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files and methods stay small enough to read at one go. */
class SourceSizeTest {
  private static final int MOST_LINES = 300;
  private static final int MOST_MEDIAN = 100;
  private static final int MOST_METHOD_LINES = 30;
  private static final int MOST_PARAMETERS = 4;

  /** A card is one declaration, most of it words. */
  private static final String CARD = ".card";

  /** Each with its reason; the list may only shrink. */
  private static final List<String> EXEMPT =
      List.of(
          "SearchListener.invoke", // the signature is HiGHS's
          "HighsPassing.pass", // one call of C with its arrays
          "LinearProgramBuilder.column", // name, limits, cost and kind are one column
          "Node.child",
          "Certifier.difference",
          "LeverPages.page"); // a page from top to bottom

  @Test
  void filesAreShort() throws IOException {
    Map<String, Integer> lengths = new TreeMap<>();
    for (Path file : Sources.files()) {
      lengths.put(file.toString(), Files.readAllLines(file).size());
    }
    List<String> tooLong =
        lengths.entrySet().stream()
            .filter(entry -> entry.getValue() >= MOST_LINES)
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .toList();
    assertEquals(List.of(), tooLong);
    List<Integer> sorted = lengths.values().stream().sorted().toList();
    int median = sorted.get(sorted.size() / 2);
    assertTrue(median < MOST_MEDIAN, "median of " + median + " lines");
  }

  @Test
  void methodsAreShortAndTakeFewParameters() {
    List<String> tooLong = new ArrayList<>();
    Sources parsed = Sources.parse();
    for (CompilationUnitTree unit : parsed.units()) {
      new Methods(unit, parsed.positions(), tooLong).scan(unit, null);
    }
    assertEquals(List.of(), tooLong);
  }

  private static final class Methods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;

    Methods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null) {
        LineMap lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
        long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
        boolean isConstructor = method.getReturnType() == null;
        boolean takesMany = method.getParameters().size() > MOST_PARAMETERS;
        String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        String name = file.replace("java", "") + method.getName();
        if (EXEMPT.contains(name) || name.endsWith(CARD)) {
          return super.visitMethod(method, nothing);
        }
        if (last - first - 1 > MOST_METHOD_LINES || (takesMany && !isConstructor)) {
          found.add(
              unit.getSourceFile().getName()
                  + " "
                  + method.getName()
                  + ": "
                  + (last - first - 1)
                  + " lines, "
                  + method.getParameters().size()
                  + " parameters");
        }
      }
      return super.visitMethod(method, nothing);
    }
  }
}
