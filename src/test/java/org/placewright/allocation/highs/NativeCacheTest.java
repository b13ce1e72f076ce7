package org.placewright.allocation.highs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTest {
  private static final byte[] BYTES = "a library".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temporary;
  private NativeResource resource;
  private NativeCache cache;

  @BeforeEach
  void makeALibrary() throws Exception {
    Path source = Files.write(temporary.resolve("lib.so"), BYTES);
    resource = NativeResource.at(source.toUri().toURL(), "lib.so", "1.0");
    cache = new NativeCache(List.of(temporary.resolve("cache")));
  }

  @Test
  void unpacksOnceAndUsesThatAgain() throws IOException {
    Path first = cache.unpacked(resource);
    assertArrayEquals(BYTES, Files.readAllBytes(first));
    assertTrue(Files.isExecutable(first));
    FileTime then = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(first, then);
    assertEquals(first, cache.unpacked(resource));
    assertEquals(then, Files.getLastModifiedTime(first));
    assertEquals(List.of("lib.so"), names(first.getParent()));
  }

  @Test
  void theFolderIsNamedByVersionAndContent() throws Exception {
    Path other = Files.writeString(temporary.resolve("other.so"), "a librarz");
    NativeResource changed = NativeResource.at(other.toUri().toURL(), "lib.so", "1.0");
    assertFalse(resource.folder().equals(changed.folder()));
    assertTrue(resource.folder().startsWith("highs-1.0-"));
  }

  @Test
  void aTornFileIsUnpackedAgain() throws IOException {
    Path file = cache.unpacked(resource);
    Files.writeString(file, "a lib");
    assertArrayEquals(BYTES, Files.readAllBytes(cache.unpacked(resource)));
  }

  @Test
  void aDamagedFileOfTheSameSizeIsUnpackedAgain() throws IOException {
    Path file = cache.unpacked(resource);
    Files.writeString(file, "a librarz");
    assertArrayEquals(BYTES, Files.readAllBytes(cache.unpacked(resource)));
  }

  @Test
  void aCacheThatOthersCanWriteIsNotTrusted() throws IOException {
    Path open = cache.unpacked(resource).getParent();
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    NativeCache next =
        new NativeCache(List.of(temporary.resolve("cache"), temporary.resolve("next")));
    assertTrue(next.unpacked(resource).startsWith(temporary.resolve("next")));
  }

  @Test
  void aLinkIsNotTheLibrary() throws IOException {
    Path file = cache.unpacked(resource);
    Path planted = Files.write(temporary.resolve("planted"), BYTES);
    Files.delete(file);
    Files.createSymbolicLink(file, planted);
    assertTrue(Files.isRegularFile(cache.unpacked(resource), LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void aCacheThatCannotBeWrittenIsPassedOver() throws IOException {
    Path file = Files.writeString(temporary.resolve("no folder"), "");
    NativeCache next = new NativeCache(List.of(file, temporary.resolve("next")));
    assertTrue(next.unpacked(resource).startsWith(temporary.resolve("next")));
    Path lonely = new NativeCache(List.of(file)).unpacked(resource);
    assertArrayEquals(BYTES, Files.readAllBytes(lonely));
    assertFalse(lonely.startsWith(temporary.resolve("next")));
  }

  @Test
  void oldStraysAreSweptAndYoungOnesLeft() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("cache").resolve(resource.folder()));
    Path old = Files.writeString(folder.resolve(".unpacking1.tmp"), "x");
    Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
    Files.writeString(folder.resolve(".unpacking2.tmp"), "x");
    cache.unpacked(resource);
    assertEquals(List.of(".unpacking2.tmp", "lib.so"), names(folder));
  }

  @Test
  void manyAtOnceAllGetTheWholeFile() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<Path>> files = new ArrayList<>();
      for (int k = 0; k < 32; k++) {
        files.add(pool.submit(() -> cache.unpacked(resource)));
      }
      for (Future<Path> file : files) {
        assertArrayEquals(BYTES, Files.readAllBytes(file.get()));
      }
      assertEquals(List.of("lib.so"), names(files.get(0).get().getParent()));
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void bytesOtherThanPromisedAreRefused() throws IOException {
    Files.writeString(temporary.resolve("lib.so"), "a  libary");
    assertThrows(IOException.class, () -> cache.unpacked(resource));
  }

  @Test
  void theEnvironmentSaysWhere() throws IOException {
    Path own = temporary.resolve("own");
    Path file =
        NativeCache.ofEnvironment(Map.of("PLACEWRIGHT_CACHE", own.toString())).unpacked(resource);
    assertEquals(own.resolve(resource.folder()).resolve("lib.so"), file);
    Path xdg = temporary.resolve("xdg");
    Path shared =
        NativeCache.ofEnvironment(Map.of("XDG_CACHE_HOME", xdg.toString())).unpacked(resource);
    assertEquals(xdg.resolve("placewright").resolve(resource.folder()).resolve("lib.so"), shared);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return List.copyOf(new TreeSet<>(files.map(f -> f.getFileName().toString()).toList()));
    }
  }
}
