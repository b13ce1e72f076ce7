package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
  @TempDir Path folder;

  @Test
  void tellsAPlainFileFromALinkAFolderAndNothing() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertTrue(Disk.isFile(file));
    assertFalse(Disk.isFile(Files.createSymbolicLink(folder.resolve("link"), file)));
    assertFalse(Disk.isFile(folder));
    assertFalse(Disk.isFile(folder.resolve("none")));
  }

  /** A disk that answers nothing has lost nothing: nobody knows. */
  @Test
  void whatCannotBeLookedAtIsNotCalledMissing() {
    Path unanswerable = folder.resolve("x".repeat(300));
    FileSystemException failure =
        assertThrows(FileSystemException.class, () -> Disk.isFile(unanswerable));
    assertEquals(unanswerable.toString(), failure.getFile());
  }
}
