package org.placewright.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.placewright.os.WholeFile;

/**
 * Keeps two runs from writing one output. The lock dies with its process. A process may hold one
 * lock of an output and try for no second: on POSIX the failed try would give up the first.
 */
final class FolderLock implements AutoCloseable {
  private static final long SIZES = 1 << 16;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of an output.
   *
   * @param target the output
   * @return the lock
   * @throws FolderBusy when another run has it
   * @throws CannotCreate when something else has the lock file's name
   * @throws IOException when the lock file cannot be made
   */
  static FolderLock take(Path target) throws IOException {
    Path file = target.resolveSibling("." + target.getFileName() + ".lock");
    while (true) {
      requireOurs(file);
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
      FolderLock lock = new FolderLock(file, channel);
      try {
        if (tryLock(channel).isEmpty()) {
          throw new FolderBusy(target);
        }
        if (lock.isOfTheNamedFile()) {
          return lock;
        }
        channel.close();
      } catch (IOException | RuntimeException failure) {
        channel.close();
        throw failure;
      }
    }
  }

  /**
   * A lock file holds nothing but zeros; a link, a folder or anything with a content is not ours.
   */
  private static void requireOurs(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean ours =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= SIZES;
    try {
      if (ours) {
        for (byte each : WholeFile.bytes(file)) {
          ours &= each == 0;
        }
      }
    } catch (NoSuchFileException deletedMeanwhile) {
      return;
    }
    if (!ours) {
      throw new CannotCreate(
          file + " is in the way: it has the name of a lock, and no run of Placewright made it.");
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException heldInThisProcess) {
      return Optional.empty();
    }
  }

  // The last holder deletes the file; whoever had opened it before then locks a file without a
  // name, and must start again. Recognised by a size of our own making: to open the file a second
  // time and close it would give up the lock, as POSIX has it.
  private boolean isOfTheNamedFile() throws IOException {
    long token = Math.floorMod(System.nanoTime() ^ (ProcessHandle.current().pid() << 8), SIZES);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), token);
    try {
      return Files.size(file) == token + 1;
    } catch (NoSuchFileException deleted) {
      return false;
    }
  }

  /** Gives the lock up. A lock file that cannot be deleted locks nothing, and is taken again. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException leftForTheNextRun) {
      // What the run came to is not to be hidden by it.
    }
  }
}
