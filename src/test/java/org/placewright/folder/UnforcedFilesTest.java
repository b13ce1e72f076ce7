package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnforcedFilesTest {
  @TempDir Path folder;

  private final UnforcedFiles files = new UnforcedFiles();

  @Test
  void aFileStaysOpenUntilItIsOnTheDisk() throws IOException {
    FileChannel one = files.create(folder.resolve("one"));
    one.write(ByteBuffer.wrap(new byte[] {1, 2}));
    assertTrue(one.isOpen());
    files.force();
    assertFalse(one.isOpen());
    assertEquals(2, Files.size(folder.resolve("one")));
  }

  @Test
  void whatOneFileSaysStopsNoOther() throws IOException {
    FileChannel failing = files.create(folder.resolve("failing"));
    FileChannel other = files.create(folder.resolve("other"));
    failing.close();
    assertThrows(ClosedChannelException.class, files::force);
    files.drop();
    assertFalse(other.isOpen());
  }

  @Test
  void aFileThatIsThereIsLeftAsItIs() throws IOException {
    Path there = Files.writeString(folder.resolve("there"), "before");
    assertThrows(FileAlreadyExistsException.class, () -> files.create(there));
    files.force();
    assertEquals("before", Files.readString(there));
  }
}
