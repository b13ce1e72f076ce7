package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the architecture says what each package uses, as its imports do. */
class ArchitecturePageTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "placewright");
  private static final Path PAGE = Path.of("src", "site", "markdown", "ARCHITECTURE.md");
  private static final Pattern PACKAGE =
      Pattern.compile("^package org\\.placewright\\.?(.*);", Pattern.MULTILINE);
  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?org\\.placewright\\.([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);
  private static final Pattern ROW =
      Pattern.compile("^\\| `([\\w.]+)` \\|.*\\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w*)");
  private static final Pattern QUOTED = Pattern.compile("`([a-z.*]+)`");

  /** Every package may use it, and the compiler alone reads it. */
  private static final String FOR_ALL = "construction";

  @Test
  void packagesUseWhatThePageSays() throws IOException {
    Map<String, Set<String>> uses = uses();
    Map<String, Set<String>> said = said();
    for (Map.Entry<String, Set<String>> row : said.entrySet()) {
      Set<String> own = uses.getOrDefault(row.getKey(), Set.of());
      Set<String> asWritten =
          own.stream().map(used -> written(used, row.getValue())).collect(Collectors.toSet());
      assertEquals(row.getValue(), asWritten, row.getKey());
    }
    uses.keySet().removeAll(said.keySet());
    assertEquals(Set.of(), uses.keySet(), "packages that the page leaves out");
    assertTrue(said.size() > 40);
  }

  @Test
  void classesThatThePageNamesExist() throws IOException {
    Set<String> missing =
        CLASS
            .matcher(Files.readString(PAGE))
            .results()
            .map(match -> match.group(1))
            .filter(name -> !Files.exists(SOURCES.resolve(name.replace('.', '/') + ".java")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), missing);
  }

  private static String written(String used, Set<String> said) {
    String all = used.replaceAll("\\..*", "") + ".*";
    return said.contains(all) ? all : used;
  }

  private static Map<String, Set<String>> uses() throws IOException {
    Map<String, Set<String>> uses = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path file : sources) {
        String text = Files.readString(file);
        String name = first(PACKAGE, text).replaceAll("^$", "Main");
        Set<String> own = uses.computeIfAbsent(name, any -> new TreeSet<>());
        IMPORT.matcher(text).results().map(match -> match.group(1)).forEach(own::add);
        own.remove(FOR_ALL);
        own.remove(name);
      }
    }
    return uses;
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
  }

  private static Map<String, Set<String>> said() throws IOException {
    String page = Files.readString(PAGE);
    String table =
        page.substring(page.indexOf("## Packages"), page.indexOf("## What always holds"));
    Map<String, Set<String>> said = new HashMap<>();
    for (MatchResult row : ROW.matcher(table).results().toList()) {
      Set<String> named =
          QUOTED.matcher(row.group(2)).results().map(m -> m.group(1)).collect(Collectors.toSet());
      said.put(row.group(1), named);
    }
    return said;
  }
}
