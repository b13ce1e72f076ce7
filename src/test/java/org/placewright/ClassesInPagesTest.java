package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes that pages name are there; decisions and the changes may name what was. */
class ClassesInPagesTest {
  private static final Path PAGES = Path.of("src/site/markdown");
  private static final Path CODE = Path.of("src/main/java/org/placewright");
  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z][A-Za-z]*)`");

  @Test
  void classesThatPagesNameAreThere() throws IOException {
    List<String> named = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page : (Iterable<Path>) pages.filter(ClassesInPagesTest::isOfToday)::iterator) {
        List<String> classes =
            CLASS.matcher(Files.readString(page)).results().map(ClassesInPagesTest::name).toList();
        named.addAll(classes);
        classes.stream()
            .filter(each -> !Files.exists(CODE.resolve(each.replace('.', '/') + ".java")))
            .forEach(each -> missing.add(PAGES.relativize(page) + ": " + each));
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named.size() > 50, named.size() + " classes are named");
  }

  private static boolean isOfToday(Path page) {
    return page.toString().endsWith(".md")
        && !page.startsWith(PAGES.resolve("decisions"))
        && !page.endsWith("CHANGELOG.md");
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }
}
