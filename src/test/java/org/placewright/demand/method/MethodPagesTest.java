package org.placewright.demand.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.CommittedPages;
import org.placewright.scenario.need.Method;

/** Rewrite the pages with {@code mvn test -Dtest=MethodPagesTest -Dplacewright.rewrite=true}. */
class MethodPagesTest {
  private static final Path FOLDER = Path.of("src/site/markdown/methods");

  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    for (DemandMethod method : Methods.all()) {
      MethodCard card = method.card();
      pages.put(card.id() + ".md", MethodPages.page(card));
    }
    pages.put("index.md", MethodPages.index());
    return pages;
  }

  @Test
  void theCommittedPagesAreWhatTheCardsSay() throws IOException {
    CommittedPages.areThose(FOLDER, pages());
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
