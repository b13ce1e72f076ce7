package org.placewright.demand.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.scenario.need.Method;

/** Rewrite the pages with {@code mvn test -Dtest=MethodPagesTest -Dplacewright.rewrite=true}. */
class MethodPagesTest {
  private static final Path FOLDER = Path.of("src/site/markdown/methods");

  private static Map<Path, String> pages() {
    Map<Path, String> pages = new TreeMap<>();
    for (DemandMethod method : Methods.all()) {
      MethodCard card = method.card();
      pages.put(FOLDER.resolve(card.id() + ".md"), MethodPages.page(card));
    }
    pages.put(FOLDER.resolve("index.md"), MethodPages.index());
    return pages;
  }

  @Test
  void theCommittedPagesAreWhatTheCardsSay() throws IOException {
    for (Map.Entry<Path, String> page : pages().entrySet()) {
      if (Boolean.getBoolean("placewright.rewrite")) {
        Files.createDirectories(FOLDER);
        Files.writeString(page.getKey(), page.getValue());
      }
      assertEquals(page.getValue(), Files.readString(page.getKey()), page.getKey() + " is stale");
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(List.copyOf(pages().keySet()), files.sorted().toList());
    }
  }

  @Test
  void everyMethodHasACardUnderItsOwnCode() {
    for (Method method : Method.values()) {
      MethodCard card = Methods.of(method).card();
      assertEquals(method.code(), card.id());
      assertFalse(card.symbols().isEmpty(), card.id());
    }
  }
}
