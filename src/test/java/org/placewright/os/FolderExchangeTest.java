package org.placewright.os;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderExchangeTest {
  @TempDir Path parent;

  @Test
  void eachHasTheOthersName() throws IOException {
    Assumptions.assumeTrue(Platform.isLinux());
    Path one = Files.createDirectory(parent.resolve("Môn"));
    Path other = Files.createDirectory(parent.resolve("other"));
    Files.writeString(one.resolve("a"), "1");
    assertTrue(FolderExchange.swap(one, other));
    assertTrue(Files.exists(other.resolve("a")));
    assertFalse(Files.exists(one.resolve("a")));
  }

  @Test
  void changesNothingWhereOneIsMissing() throws IOException {
    Path one = Files.createDirectory(parent.resolve("one"));
    assertFalse(FolderExchange.swap(one, parent.resolve("none")));
    assertTrue(Files.isDirectory(one));
    assertEquals(1, parent.toFile().listFiles().length);
  }
}
