package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.allocation.Lever;

/** A lever's id stands in its own class: who needs to know says so by a property of the lever. */
class LeverIdsTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "placewright");

  /** Where words that are ids too, as "ringfence", are columns and keys of their own. */
  private static final List<String> OWN_WORDS = List.of("report", "audit");

  @Test
  void noOtherClassWritesIt() throws IOException {
    Map<Path, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(SOURCES.relativize(file), Files.readString(file));
      }
    }
    List<String> found = new ArrayList<>();
    for (Lever lever : Levers.all()) {
      Path own = Path.of("allocation", "lever", lever.getClass().getSimpleName() + ".java");
      sources.forEach(
          (file, text) -> {
            if (!file.equals(own) && writes(file, text, lever.id())) {
              found.add(file + ": " + lever.id());
            }
          });
    }
    assertEquals(List.of(), found);
  }

  private static boolean writes(Path file, String text, String id) {
    boolean asWord = text.contains('"' + id + '"') && !isOwnWord(file, id);
    return asWord || text.contains('"' + id + '[') || text.contains('(' + id + ')');
  }

  private static boolean isOwnWord(Path file, String id) {
    boolean own = OWN_WORDS.contains(file.getName(0).toString()) && !id.contains("-");
    // A table may have the name of a lever that reads it.
    return own || file.startsWith(Path.of("input", "table"));
  }
}
