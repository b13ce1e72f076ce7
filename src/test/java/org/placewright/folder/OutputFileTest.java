package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path parent;

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isWrittenOverWhatWasThere() throws IOException {
    Path file = parent.resolve("a.csv");
    OutputFile.write(file, out -> out.append("a longer one\n"));
    OutputFile.write(file, out -> out.append("Môn\n"));
    assertEquals("Môn\n", Files.readString(file));
    assertEquals(List.of("a.csv"), names());
  }

  @Test
  void whatWasThereStaysWhenItCannotBeWritten() throws IOException {
    Path file = Files.writeString(parent.resolve("a.csv"), "old\n");
    FileSystemException failure =
        assertThrows(
            FileSystemException.class,
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.append("half");
                      throw new IOException("No space left on device");
                    }));
    assertEquals(file.toAbsolutePath().toString(), failure.getFile());
    assertEquals("No space left on device", failure.getReason());
    assertEquals("old\n", Files.readString(file));
    assertEquals(List.of("a.csv"), names());
  }

  @Test
  void aDraftOfADeadRunDoesNotShineThrough() throws IOException {
    Path draft = parent.resolve(".a.csv.tmp-" + ProcessHandle.current().pid());
    Files.writeString(draft, "longer than what is written\n");
    OutputFile.write(parent.resolve("a.csv"), out -> out.append("short\n"));
    assertEquals("short\n", Files.readString(parent.resolve("a.csv")));
    assertEquals(List.of("a.csv"), names());
  }

  @Test
  void aFolderIsNotReplacedAndNoneIsMade() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("folder"));
    CannotCreate refusal =
        assertThrows(CannotCreate.class, () -> OutputFile.write(folder, out -> out.append("x")));
    assertEquals(folder + " is a folder, not a file.", refusal.getMessage());
    Path below = parent.resolve("none").resolve("a.csv");
    CannotCreate nowhere =
        assertThrows(CannotCreate.class, () -> OutputFile.write(below, out -> out.append("x")));
    assertEquals(
        "Cannot write in the folder " + parent.resolve("none") + ".", nowhere.getMessage());
    assertEquals(List.of("folder"), names());
  }
}
