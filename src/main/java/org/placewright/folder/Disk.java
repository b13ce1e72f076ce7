package org.placewright.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.os.FileFailure;
import org.placewright.os.FileKind;

/** The few things done to folders as wholes. */
final class Disk {
  private Disk() {}

  /**
   * Has a folder's entries reach the disk.
   *
   * @throws IOException when they do not
   */
  static void syncFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException failure) {
        throw FileFailure.of(folder, failure);
      }
    }
  }

  /**
   * Has the entries of a folder and of all folders in it reach the disk.
   *
   * @throws IOException when they do not
   */
  static void syncTree(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            syncFolder(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Whether a plain file, and no link, is where a name says.
   *
   * @throws IOException when nobody can say, which is not the same as that there is none
   */
  static boolean isFile(Path path) throws IOException {
    return FileKind.of(path, LinkOption.NOFOLLOW_LINKS) == FileKind.FILE;
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /**
   * Deletes a folder and all in it; links are deleted, not followed.
   *
   * @param folder the folder; need not exist
   * @throws IOException when something cannot be deleted
   */
  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes a folder that nobody needs, as far as it can be done: the next run does the rest. */
  static void dropTree(Path folder) {
    try {
      deleteTree(folder);
    } catch (IOException leftForTheNextRun) {
      // It is in nobody's way, and what the run came to is not to be hidden by it.
    }
  }

  /**
   * The files in a folder and its folders.
   *
   * @return their names from the folder, with slashes, sorted
   * @throws IOException when it cannot be read
   */
  static List<String> files(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            names.add(folder.relativize(file).toString().replace('\\', '/'));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            throw FileFailure.of(file, failure);
          }
        });
    return names.stream().sorted().toList();
  }
}
