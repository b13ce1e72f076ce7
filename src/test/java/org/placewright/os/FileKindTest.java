package org.placewright.os;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileKindTest {
  @TempDir Path folder;

  @Test
  void saysWhatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a\n");
    assertEquals(FileKind.FILE, FileKind.of(file));
    assertEquals(FileKind.FOLDER, FileKind.of(folder));
    assertEquals(FileKind.NOTHING, FileKind.of(folder.resolve("b.csv")));
    assertEquals(FileKind.NOTHING, FileKind.of(folder.resolve("none").resolve("b.csv")));
    assertEquals(FileKind.NOTHING, FileKind.of(file.resolve("b.csv")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAreFollowed() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, folder.resolve("a.csv"));
    assertEquals(FileKind.NOTHING, FileKind.of(link));
    Files.writeString(folder.resolve("a.csv"), "a\n");
    assertEquals(FileKind.FILE, FileKind.of(link));
    assertEquals(FileKind.OTHER, FileKind.of(link, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatNobodyCanSayIsAFailureThatNamesThePath() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, link);
    IOException failure = assertThrows(IOException.class, () -> FileKind.of(link));
    assertTrue(String.valueOf(failure.getMessage()).contains(link.toString()));
  }
}
