package org.placewright.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.compression.Zip;

class FinishedFolderTest {
  @TempDir Path parent;

  /** What was written, with a manifest that has the fingerprint of each. */
  private FinishedFolder folder(Map<String, byte[]> files) throws IOException {
    try (OutputFolder out = OutputFolder.begin(parent.resolve("out"))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.write(file.getKey(), file.getValue());
      }
      OutputFolderTest.finish(out);
    }
    return FinishedFolder.open(parent.resolve("out")).orElseThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Compressed with no effort, as no version of the program does it. */
  private static byte[] badlyCompressed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.NO_COMPRESSION);
          }
        }) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] badlyArchived(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void whereNoRunHasFinishedThereIsNone() throws IOException {
    assertEquals(Optional.empty(), FinishedFolder.open(parent.resolve("out")));
    Path empty = Files.createDirectory(parent.resolve("empty"));
    assertEquals(Optional.empty(), FinishedFolder.open(empty));
  }

  @Test
  void aLinkIsOpenedAsTheFolderItLeadsTo() throws IOException {
    FinishedFolder folder = folder(Map.of("a.csv", bytes("one")));
    Path link = Files.createSymbolicLink(parent.resolve("latest"), Path.of("out"));
    FinishedFolder linked = FinishedFolder.open(link).orElseThrow();
    assertEquals(folder.folder().toRealPath(), linked.folder());
    assertEquals(folder.manifest(), linked.manifest());
  }

  @Test
  void anotherRunInItsPlaceIsNoticed() throws IOException {
    FinishedFolder first = folder(Map.of("a.csv", bytes("one")));
    first.requireSameRun();
    FinishedFolder second = folder(Map.of("a.csv", bytes("two")));
    second.requireSameRun();
    assertThrows(FolderBusy.class, first::requireSameRun);
  }

  @Test
  void aDamagedManifestIsNoOtherRun() throws IOException {
    FinishedFolder folder = folder(Map.of("a.csv", bytes("one")));
    Files.writeString(folder.folder().resolve("manifest.json"), "{");
    folder.requireSameRun();
    assertEquals(List.of(), folder.changes());
  }

  @Test
  void aFileIsKeptUnderItsNameOrThatOfItsCompressedForm() throws IOException {
    Map<String, byte[]> files =
        Map.of("a.csv", bytes("a"), "b.json.gz", badlyCompressed(bytes("b")));
    FinishedFolder folder = folder(files);
    assertEquals(Optional.of("a.csv"), folder.stored("a.csv"));
    assertEquals(Optional.of("b.json.gz"), folder.stored("b.json"));
    assertEquals(Optional.empty(), folder.stored("c.csv"));
  }

  @Test
  void compressedFilesAreComparedByWhatIsInThem() throws IOException {
    byte[] packed = badlyCompressed(bytes("content"));
    FinishedFolder folder = folder(Map.of("a.json.gz", packed, "b.csv", bytes("content")));
    String content = Sha256.ofText("content");
    String other = Sha256.ofText("other");
    assertEquals(Sha256.ofBytes(packed), folder.expectedHash("a.json.gz", content));
    assertEquals(other, folder.expectedHash("a.json.gz", other));
    assertEquals(content, folder.expectedHash("b.csv", content));
    assertEquals(other, folder.expectedHash("b.csv", other));
    assertEquals(content, folder.expectedHash("not-there.gz", content));
  }

  @Test
  void archivesAreComparedByWhatIsInThem() throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(Map.of("1", bytes("one"), "2", bytes("two")));
    byte[] written = badlyArchived(parts);
    byte[] made = Zip.of(parts);
    byte[] other = Zip.of(Map.of("1", bytes("one")));
    FinishedFolder folder = folder(Map.of("book.xlsx", written));
    assertFalse(Arrays.equals(written, made));
    assertEquals(Sha256.ofBytes(written), folder.expectedArchiveHash("book.xlsx", made));
    assertEquals(Sha256.ofBytes(written), folder.expectedArchiveHash("book.xlsx", written));
    assertEquals(Sha256.ofBytes(other), folder.expectedArchiveHash("book.xlsx", other));
    assertNotEquals(Sha256.ofBytes(written), Sha256.ofBytes(other));
    assertEquals(Sha256.ofBytes(made), folder.expectedArchiveHash("none.xlsx", made));
  }

  @Test
  void changesAreSaidFileByFileWithoutWhatFileManagersLeave() throws IOException {
    FinishedFolder folder =
        folder(Map.of("a.csv", bytes("a"), "sub/b.csv", bytes("b"), "sub/c.csv", bytes("c")));
    Files.writeString(folder.folder().resolve("sub/c.csv"), "edited");
    Files.writeString(folder.folder().resolve("sub/.DS_Store"), "of a file manager");
    Files.writeString(folder.folder().resolve("notes"), "mine");
    assertEquals(
        List.of(
            "notes was not made by the run.", "sub/c.csv has been changed since the run wrote it."),
        folder.changes());
  }

  @Test
  void aLinkToTheSameBytesIsAChange() throws IOException {
    FinishedFolder folder = folder(Map.of("a.csv", bytes("a")));
    Path elsewhere = Files.writeString(parent.resolve("elsewhere"), "a");
    Files.delete(folder.folder().resolve("a.csv"));
    Files.createSymbolicLink(folder.folder().resolve("a.csv"), elsewhere);
    assertEquals(List.of("a.csv has been changed since the run wrote it."), folder.changes());
    assertEquals(List.of("a.csv is missing."), folder.losses());
  }

  @Test
  void aNameThatNoFileCanHaveIsNone() throws IOException {
    FinishedFolder folder =
        new FinishedFolder(
            Files.createDirectory(parent.resolve("out")),
            Map.of("outputs", Map.of("a\0b", Sha256.ofText("a"))));
    assertEquals(
        List.of("The manifest names a\0b, which cannot be a file of this folder."),
        folder.losses());
  }
}
