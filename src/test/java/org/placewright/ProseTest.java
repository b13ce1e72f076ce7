package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prose is present-day English: there are better words for those that make a reader stop. */
class ProseTest {
  /** What not to write, and what to write instead. */
  private static final Map<Pattern, String> OLD =
      Map.of(
          Pattern.compile("(?i)\\w*reckon\\w*"), "calculate",
          Pattern.compile("(?i)\\b(held|holds?|holding)\\s+(\\S+\\s+){0,6}?against\\b"),
              "compare with",
          Pattern.compile("(?i)\\b(drawn\\s+)?by\\s+lot\\b"), "random",
          Pattern.compile("(?i)\\banew\\b"), "again",
          Pattern.compile("(?i)\\bsuch\\s+a\\s+share\\b"), "a set share",
          Pattern.compile("(?i)\\bthat\\s+lacks?\\b"), "missing",
          Pattern.compile("(?i)\\b(is|are|was|were)\\s+told\\b"), "shown, reported, notified");

  /** Line ends within a comment or a text of several parts, so that phrases are found across. */
  private static final Pattern LINE_END = Pattern.compile("\"?\\n[ \\t]*(\\+ \"|\\*(?!/)|//|#)?");

  @Test
  void noWordMakesAReaderStop() {
    List<String> found = new ArrayList<>();
    files().forEach(file -> found.addAll(find(file.toString(), Sources.text(file))));
    assertEquals(List.of(), found);
  }

  @Test
  void phrasesAreFoundAcrossLines() {
    assertEquals(
        List.of("A.java:2 (compare with): Held one against"),
        find("A.java", "/**\n * Held one\n * against the other.\n */"));
    assertEquals(
        List.of("A.java:1 (compare with): holds all against"),
        find("A.java", "text(\"holds all\"\n    + \" against it\")"));
    assertEquals(List.of("a.md:1 (calculate): reckoned"), find("a.md", "All is reckoned."));
    assertEquals(List.of(), find("a.md", "Each is held to its limit."));
  }

  private static Stream<Path> files() {
    Stream<Path> folders =
        Stream.of("src/main", "src/site/markdown", "src/test/java", "sample-data", "scripts", ".ci")
            .flatMap(folder -> prose(Path.of(folder)).stream());
    Stream<Path> top = Stream.of("README.md", "CONTRIBUTING.md", "NOTICE", "pom.xml").map(Path::of);
    return Stream.concat(folders, top)
        .filter(file -> !file.endsWith("ProseTest.java") && !file.toString().endsWith(".png"));
  }

  /** Texts that people write; figures and data packages are left out, and so is what is quoted. */
  private static List<Path> prose(Path folder) {
    return Sources.below(folder, "").stream()
        .filter(Files::isRegularFile)
        .filter(file -> !file.toString().matches(".*\\.(csv|json|pyc)"))
        .toList();
  }

  private static List<String> find(String file, String text) {
    String joined = LINE_END.matcher(text).replaceAll(end -> " ".repeat(end.group().length()));
    List<String> found = new ArrayList<>();
    OLD.forEach(
        (old, better) -> {
          Matcher word = old.matcher(joined);
          while (word.find()) {
            int line = text.substring(0, word.start()).split("\n", -1).length;
            String words = word.group().replaceAll("\\s+", " ");
            found.add(file + ":" + line + " (" + better + "): " + words);
          }
        });
    return found;
  }
}
