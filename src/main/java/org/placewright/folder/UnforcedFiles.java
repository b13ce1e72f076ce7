package org.placewright.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.placewright.os.FileFailure;

/**
 * Files that are written and perhaps not on the disk yet. They stay open until they are: what a
 * disk could not write meanwhile it tells to those who have the file open.
 */
final class UnforcedFiles {
  private static final int AT_ONCE = 8;

  private final List<OpenFile> files = new ArrayList<>();

  /**
   * Makes a file, empty as yet.
   *
   * @param path where there is none
   * @return takes what goes into it; not to be closed
   * @throws IOException when it cannot be made
   */
  FileChannel create(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    files.add(new OpenFile(path, channel));
    return channel;
  }

  /**
   * Has all files reach the disk and closes them. Several at once, as most disks take several in
   * the time of one.
   *
   * @throws IOException when one does not reach it; of several the first that was made
   */
  void force() throws IOException {
    ExecutorService disk = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<CompletableFuture<Optional<IOException>>> forced =
          files.stream().map(file -> CompletableFuture.supplyAsync(file::force, disk)).toList();
      for (CompletableFuture<Optional<IOException>> each : forced) {
        Optional<IOException> failure = each.join();
        if (failure.isPresent()) {
          throw failure.get();
        }
      }
    } finally {
      disk.shutdownNow();
    }
    files.clear();
  }

  /** Closes all files, of which nobody needs one any more. */
  void drop() {
    files.forEach(OpenFile::drop);
    files.clear();
  }

  private record OpenFile(Path path, FileChannel channel) {
    Optional<IOException> force() {
      try (channel) {
        channel.force(true);
        return Optional.empty();
      } catch (IOException failure) {
        return Optional.of(FileFailure.of(path, failure));
      }
    }

    void drop() {
      try {
        channel.close();
      } catch (IOException ofNoMatter) {
        // What could not be written is deleted next.
      }
    }
  }
}
