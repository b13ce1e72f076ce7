package org.placewright.allocation.lever;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.CommittedPages;

/** The committed pages are those that the cards make; -Dplacewright.rewrite=true writes them. */
class LeverPagesTest {
  private static final Path FOLDER = Path.of("src/site/markdown/levers");

  @Test
  void everyPageIsThatOfItsCardAndTheIndexListsThemAll() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    Levers.all().forEach(lever -> pages.put(lever.id() + ".md", LeverPages.page(lever.card())));
    pages.put("index.md", LeverPages.index());
    CommittedPages.areThose(FOLDER, pages);
  }
}
