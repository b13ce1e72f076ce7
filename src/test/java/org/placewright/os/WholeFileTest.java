package org.placewright.os;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void hasAllBytesAndTheirText() throws IOException {
    byte[] bytes = {'M', (byte) 0xC3, (byte) 0xB4, 'n', (byte) 0xFF};
    Path file = Files.write(folder.resolve("a"), bytes);
    assertArrayEquals(bytes, WholeFile.bytes(file));
    assertEquals("Môn\uFFFD", WholeFile.text(file));
  }

  @Test
  void whatCannotBeReadIsNamed() {
    FileSystemException failure =
        assertThrows(FileSystemException.class, () -> WholeFile.bytes(folder));
    assertEquals(folder.toString(), failure.getFile());
  }

  @Test
  void aFailureIsNamedUnlessItNamesItself() {
    Path file = folder.resolve("a");
    IOException named = FileFailure.of(file, new IOException("No space left on device"));
    FileSystemException failure = assertInstanceOf(FileSystemException.class, named);
    assertEquals(file.toString(), failure.getFile());
    assertEquals("No space left on device", failure.getReason());
    // Text that no character is: it says how long it was, and not where.
    IOException text = FileFailure.of(file, new MalformedInputException(1));
    assertEquals(file.toString(), assertInstanceOf(FileSystemException.class, text).getFile());
    NoSuchFileException known = new NoSuchFileException("b");
    assertSame(known, FileFailure.of(file, known));
  }
}
