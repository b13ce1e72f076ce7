package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.compression.Gzip;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;
import org.placewright.table.TableUse;
import org.placewright.table.ValueFormat;
import org.placewright.table.ValueType;

/**
 * What is put into an output folder: files as they are, large ones compressed, tables described.
 */
class FolderContentTest {
  /** The first size at which what nobody reads is kept compressed. */
  private static final int LARGE = 64 * 1024;

  @TempDir Path parent;

  private static FilledTable<String> table(String file, TableUse use, List<String> rows) {
    return OutputTable.<String>of(file, "Words.", "Always.")
        .with(
            OutputColumn.of(
                "word",
                "Which.",
                new ValueFormat<>(ValueType.TEXT, "", text -> text),
                word -> word))
        .usedFor(use)
        .filledWith(rows);
  }

  @Test
  void copiesAFileByteForByteIntoAFolderOfItsOwn() throws IOException {
    byte[] bytes = {0, (byte) 0xFF, '\r', '\n', (byte) 0xC3};
    Path source = Files.write(parent.resolve("source"), bytes);
    try (OutputFolder folder = OutputFolder.begin(parent.resolve("out"))) {
      folder.copy("inputs/a.bin", source);
      assertThrows(NoSuchFileException.class, () -> folder.copy("b", parent.resolve("none")));
      assertEquals(Set.of("inputs/a.bin"), folder.hashes().keySet());
      assertEquals(Sha256.ofBytes(bytes), folder.hashes().get("inputs/a.bin"));
      OutputFolderTest.finish(folder);
    }
    assertArrayEquals(bytes, Files.readAllBytes(parent.resolve("out/inputs/a.bin")));
  }

  @Test
  void nothingIsWrittenTwice() throws IOException {
    try (OutputFolder folder = OutputFolder.begin(parent.resolve("out"))) {
      folder.write("a", new byte[] {1});
      assertThrows(IOException.class, () -> folder.write("a", new byte[] {2}));
      assertThrows(IOException.class, () -> folder.write("a", out -> out.append("3")));
      assertEquals(Sha256.ofBytes(new byte[] {1}), folder.hashes().get("a"));
    }
  }

  @Test
  void whatIsLargeIsStoredCompressed() throws IOException {
    byte[] small = new byte[LARGE - 1];
    byte[] large = new byte[LARGE];
    large[LARGE - 1] = 7;
    try (OutputFolder folder = OutputFolder.begin(parent.resolve("out"))) {
      assertEquals("small.json", folder.store("small.json", small));
      assertEquals("large.json.gz", folder.store("large.json", large));
      OutputFolderTest.finish(folder);
    }
    assertArrayEquals(small, Files.readAllBytes(parent.resolve("out/small.json")));
    Path stored = parent.resolve("out/large.json.gz");
    assertArrayEquals(large, Gzip.read(stored, LARGE));
    assertEquals(Sha256.ofBytes(large), Sha256.ofContent(stored));
  }

  @Test
  void everyTableIsDescribedUnderTheNameItHas() throws IOException {
    List<String> many = Collections.nCopies(LARGE / 8, "sixteen letters.");
    try (OutputFolder folder = OutputFolder.begin(parent.resolve("out"))) {
      folder.writeAll(
          List.of(
              table("read.csv", TableUse.READING, many),
              table("proof.csv", TableUse.PROOF, many),
              table("brief.csv", TableUse.PROOF, List.of("one"))));
      List<String> stored = List.of("brief.csv", "proof.csv.gz", "read.csv");
      assertEquals(stored, List.copyOf(folder.hashes().keySet()));
      assertEquals(stored, List.copyOf(folder.resources().keySet()));
      assertEquals("gz", folder.resources().get("proof.csv.gz").get("compression"));
      OutputFolderTest.finish(folder);
    }
    assertEquals("word\none\n", Files.readString(parent.resolve("out/brief.csv")));
    assertEquals(1 + many.size(), Files.readAllLines(parent.resolve("out/read.csv")).size());
  }
}
