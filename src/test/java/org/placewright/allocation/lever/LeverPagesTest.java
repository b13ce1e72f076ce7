package org.placewright.allocation.lever;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.allocation.Lever;

/** The committed pages are those that the cards make; -Dplacewright.rewrite=true writes them. */
class LeverPagesTest {
  private static final Path FOLDER = Path.of("src", "site", "markdown", "levers");

  static Stream<Lever> levers() {
    return Levers.all().stream();
  }

  @ParameterizedTest
  @MethodSource("levers")
  void everyPageIsThatOfItsCard(Lever lever) throws IOException {
    isCommitted(lever.id() + ".md", LeverPages.page(lever.card()));
  }

  @Test
  void theIndexListsThemAll() throws IOException {
    isCommitted("index.md", LeverPages.index());
  }

  private static void isCommitted(String name, String page) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("placewright.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, page, StandardCharsets.UTF_8);
    }
    assertEquals(page, Files.readString(file, StandardCharsets.UTF_8), "rewrite " + file);
  }
}
