package org.placewright.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placewright.os.FolderExchange;

/**
 * Where an output folder goes, and what may happen to what is there.
 *
 * @param target an absolute path
 */
record OutputPlace(Path target) {

  static OutputPlace of(Path target) throws IOException {
    Path absolute = target.toAbsolutePath().normalize();
    if (absolute.getFileName() == null) {
      throw new CannotCreate("An output folder must have a name: " + target);
    }
    try {
      Files.createDirectories(parent(absolute));
    } catch (IOException failure) {
      throw new CannotCreate("Cannot create the folder " + parent(absolute) + ".", failure);
    }
    return new OutputPlace(absolute);
  }

  static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  FolderLock lock() throws IOException {
    try {
      return FolderLock.take(target);
    } catch (FolderBusy | CannotCreate refused) {
      throw refused;
    } catch (IOException failure) {
      throw new CannotCreate("Cannot write in the folder " + parent(target) + ".", failure);
    }
  }

  Path makeDraft() throws IOException {
    try {
      return Files.createDirectory(beside("tmp"));
    } catch (IOException failure) {
      throw new CannotCreate("Cannot write in the folder " + parent(target) + ".", failure);
    }
  }

  private Path beside(String kind) {
    return target.resolveSibling(
        "." + target.getFileName() + "." + kind + "-" + ProcessHandle.current().pid());
  }

  /**
   * Clears up after runs that were killed. Only for the holder of the lock: then every draft is a
   * dead run's.
   */
  void tidy() throws IOException {
    for (Path aside : leftovers("old")) {
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
        Disk.dropTree(aside);
      } else {
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    for (Path draft : leftovers("tmp")) {
      Disk.dropTree(draft);
    }
  }

  private List<Path> leftovers(String kind) throws IOException {
    Pattern name =
        Pattern.compile(Pattern.quote("." + target.getFileName() + "." + kind + "-") + "[0-9]+");
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(parent(target))) {
      for (Path sibling : siblings) {
        if (name.matcher(String.valueOf(sibling.getFileName())).matches()) {
          found.add(sibling);
        }
      }
    } catch (DirectoryIteratorException failure) {
      throw failure.getCause();
    }
    return found.stream().sorted().toList();
  }

  /**
   * Refuses to replace what a run of this program did not make, to the last byte.
   *
   * @throws CannotCreate when what is there must stay
   */
  void requireReplaceable() throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new CannotCreate(target + " is there already and is not a folder.");
    }
    if (Disk.isEmpty(target)) {
      return;
    }
    List<String> changes = ours().changes();
    if (!changes.isEmpty()) {
      throw new CannotCreate(
          target
              + " is there already, and "
              + changes.get(0)
              + " It is not replaced, so that nobody's work is lost. To go on, keep it under another"
              + " name (mv "
              + target
              + " "
              + target
              + "-kept) and run again, or choose another folder.");
    }
  }

  private FinishedFolder ours() throws IOException {
    Optional<FinishedFolder> finished;
    try {
      finished = FinishedFolder.open(target);
    } catch (IOException failure) {
      throw new CannotCreate(
          target + " is there already and its manifest cannot be read.", failure);
    }
    return finished.orElseThrow(
        () ->
            new CannotCreate(
                target
                    + " is there already and was not made by Placewright. Choose another folder."));
  }

  /** Gives a finished draft the target's name; the folder that had it is deleted after. */
  void put(Path draft) throws IOException {
    Disk.syncTree(draft);
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      confirm();
    } else if (FolderExchange.swap(draft, target)) {
      Disk.dropTree(draft);
      confirm();
    } else {
      putInTwoSteps(draft);
    }
  }

  /** Between the two steps there is no folder: a reader finds the old one by {@link #recover}. */
  void putInTwoSteps(Path draft) throws IOException {
    Path aside = beside("old");
    Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      throw failure;
    }
    Disk.dropTree(aside);
    confirm();
  }

  /**
   * Takes the folder away in one step, then deletes it: a run that is killed between may bring it
   * back.
   */
  void remove() throws IOException {
    Path aside = beside("old");
    Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
    Disk.deleteTree(aside);
  }

  private static String reason(IOException failure) {
    return failure instanceof FileSystemException known && known.getReason() != null
        ? known.getReason()
        : String.valueOf(failure.getMessage());
  }

  /** Has the new name reach the disk. */
  private void confirm() throws IOException {
    try {
      Disk.syncFolder(parent(target));
    } catch (IOException failure) {
      FileSystemException unsure =
          new FileSystemException(
              target.toString(),
              null,
              "it is written and whole, but the disk did not confirm it: " + reason(failure));
      unsure.initCause(failure);
      throw unsure;
    }
  }

  /**
   * Puts back the folder that a run had moved aside when it was killed between the two steps of
   * replacing it.
   *
   * @param folder where it is to be
   * @throws FolderBusy when a run is replacing it now
   * @throws IOException when it cannot be put back
   */
  static void recover(Path folder) throws IOException {
    OutputPlace place = new OutputPlace(folder.toAbsolutePath().normalize());
    boolean lost =
        !Files.exists(place.target, LinkOption.NOFOLLOW_LINKS)
            && Files.isDirectory(parent(place.target))
            && !place.leftovers("old").isEmpty();
    if (lost) {
      FolderLock held = place.lock();
      try {
        place.tidy();
      } finally {
        held.close();
      }
    }
  }
}
