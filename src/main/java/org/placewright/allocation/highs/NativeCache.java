package org.placewright.allocation.highs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where native libraries are unpacked once: {@code $PLACEWRIGHT_CACHE}, else {@code
 * $XDG_CACHE_HOME/placewright}, else {@code ~/.cache/placewright}, else a folder of this user in
 * the temporary folder. The first that can be written and belongs to this user is taken; if none,
 * each run has a private copy.
 */
final class NativeCache {
  private static final Duration STRAY_AFTER = Duration.ofHours(1);

  private final List<Path> folders;

  NativeCache(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  static NativeCache ofEnvironment(Map<String, String> environment) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
    Path last = temporary.resolve("placewright-" + System.getProperty("user.name", "user"));
    return new NativeCache(List.of(preferred(environment), last));
  }

  private static Path preferred(Map<String, String> environment) {
    String own = environment.getOrDefault("PLACEWRIGHT_CACHE", "");
    if (!own.isBlank()) {
      return Path.of(own);
    }
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path caches =
        shared.isBlank()
            ? Path.of(System.getProperty("user.home", "."), ".cache")
            : Path.of(shared);
    return caches.resolve("placewright");
  }

  /** Returns the library as a file, unpacked now or by an earlier run. */
  Path unpacked(NativeResource resource) throws IOException {
    for (Path folder : folders) {
      Optional<Path> file = tried(folder.resolve(resource.folder()), resource);
      if (file.isPresent()) {
        return file.get();
      }
    }
    return privateCopy(resource);
  }

  private static Optional<Path> tried(Path folder, NativeResource resource) {
    try {
      return Optional.of(unpackedIn(folder, resource));
    } catch (IOException notWritableOrNotOurs) {
      return Optional.empty();
    }
  }

  /** Returns the library as a file that only this run uses and that goes with it. */
  static Path privateCopy(NativeResource resource) throws IOException {
    Path folder = Files.createTempDirectory("placewright");
    Path file = folder.resolve(resource.file());
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    Files.write(file, resource.bytes());
    return file;
  }

  private static Path unpackedIn(Path folder, NativeResource resource) throws IOException {
    Path file = folder.resolve(resource.file());
    createOwn(folder);
    requireOwn(folder);
    if (isWhole(file, resource)) {
      return file;
    }
    byte[] bytes = resource.bytes();
    Path beside = Files.createTempFile(folder, ".unpacking", ".tmp");
    try {
      writeThrough(beside, bytes);
      sweep(folder, beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Another run may have won, and on Windows its loaded file cannot be replaced.
      if (!isWhole(file, resource)) {
        throw e;
      }
    } finally {
      Files.deleteIfExists(beside);
    }
    return file;
  }

  private static boolean isWhole(Path file, NativeResource resource) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.size(file) != resource.size()) {
      return false;
    }
    requireOwn(file);
    return NativeResource.checksum(Files.readAllBytes(file)) == resource.checksum();
  }

  /** In a shared temporary folder another user could have put a library there first. */
  private static void requireOwn(Path path) throws IOException {
    String owner = Files.getOwner(path).getName();
    Path home = Path.of(System.getProperty("user.home", "."));
    boolean own =
        owner.equals(System.getProperty("user.name"))
            || (Files.exists(home) && owner.equals(Files.getOwner(home).getName()));
    if (!own) {
      throw new IOException(path + " belongs to " + owner);
    }
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
      if (permissions.contains(PosixFilePermission.GROUP_WRITE)
          || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
        throw new IOException(path + " can be written by others");
      }
    }
  }

  /** A folder of our own that nobody else can write, whatever the user's mask allows. */
  private static void createOwn(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException anotherRunWasFirst) {
      return;
    }
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Removes what a killed run left; a young file may be another run's. */
  private static void sweep(Path folder, Path mine) throws IOException {
    FileTime now = Files.getLastModifiedTime(mine);
    try (DirectoryStream<Path> strays = Files.newDirectoryStream(folder, ".unpacking*.tmp")) {
      for (Path stray : strays) {
        Duration age =
            Duration.between(Files.getLastModifiedTime(stray).toInstant(), now.toInstant());
        if (age.compareTo(STRAY_AFTER) > 0) {
          Files.deleteIfExists(stray);
        }
      }
    } catch (DirectoryIteratorException failure) {
      throw failure.getCause();
    }
  }
}
