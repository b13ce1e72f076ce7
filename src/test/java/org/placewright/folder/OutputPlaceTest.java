package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exchange in two steps, for systems that cannot do it in one. */
class OutputPlaceTest {
  @TempDir Path parent;

  private OutputPlace place() throws IOException {
    return OutputPlace.of(parent.resolve("out"));
  }

  private static Path filled(Path folder, String content) throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/a.csv"), content);
    return folder;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private String content() throws IOException {
    return Files.readString(parent.resolve("out/sub/a.csv"));
  }

  @Test
  void theNewFolderHasTheNameAndTheOldOneIsGone() throws IOException {
    filled(parent.resolve("out"), "old");
    place().putInTwoSteps(filled(place().makeDraft(), "new"));
    assertEquals("new", content());
    assertEquals(List.of("out"), names());
  }

  @Test
  void theOldFolderIsBackWhenTheSecondStepFails() throws IOException {
    filled(parent.resolve("out"), "old");
    Path missing = parent.resolve("missing");
    assertThrows(NoSuchFileException.class, () -> place().putInTwoSteps(missing));
    assertEquals("old", content());
    assertEquals(List.of("out"), names());
  }
}
