package org.placewright.folder;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that one run after another works in: held by one of them at a time. Every change in it
 * is one step, so that whatever ends a run leaves something whole, and the next run goes on.
 */
public final class HeldFolder implements AutoCloseable {
  private final Path folder;
  private final FolderLock lock;

  private HeldFolder(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes a folder, which is made where it is not there.
   *
   * @param folder where it is
   * @return the folder, to be closed
   * @throws FolderBusy when another run has it
   * @throws CannotCreate when it cannot be made
   * @throws IOException when the disk fails
   */
  public static HeldFolder take(Path folder) throws IOException {
    OutputPlace place = OutputPlace.of(folder);
    FolderLock lock = place.lock();
    try {
      Files.createDirectories(place.target());
      return new HeldFolder(place.target(), lock);
    } catch (IOException failure) {
      lock.close();
      throw new CannotCreate("Cannot create the folder " + folder + ".", failure);
    }
  }

  public Path folder() {
    return folder;
  }

  /**
   * The folders in one of its folders whose names are years.
   *
   * @param name the folder in it
   * @return years, sorted; none where there is no such folder
   * @throws IOException when it cannot be read
   */
  public List<Integer> years(String name) throws IOException {
    Path within = folder.resolve(name);
    if (!Files.isDirectory(within)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(within)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(entry -> entry.matches("[0-9]{4}"))
          .map(Integer::valueOf)
          .sorted()
          .toList();
    }
  }

  /**
   * Has a name in the folder lead to another of its files or folders, in one step.
   *
   * @param name the link; where there can be none a file with the target's name in it
   * @param target from the folder
   * @throws IOException when it cannot be written, or something else has the name
   */
  public void link(String name, String target) throws IOException {
    Path link = folder.resolve(name);
    if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
      throw new CannotCreate(link + " is a folder, and would have to be a link.");
    }
    Path draft = folder.resolve("." + name + ".tmp-" + ProcessHandle.current().pid());
    Files.deleteIfExists(draft);
    try {
      Files.createSymbolicLink(draft, Path.of(target));
    } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
      OutputFile.write(link, out -> out.append(target).append('\n'));
      return;
    }
    Files.move(draft, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Disk.syncFolder(folder);
  }

  /**
   * Deletes folders that runs have finished, unless somebody has changed something in them.
   *
   * @param names from this folder
   * @return those that are kept, as they are no longer as the run wrote them
   * @throws IOException when one cannot be read or deleted
   */
  public List<String> prune(List<String> names) throws IOException {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      Path old = folder.resolve(name);
      Optional<FinishedFolder> finished = FinishedFolder.open(old);
      if (finished.isPresent() && finished.get().changes().isEmpty()) {
        new OutputPlace(old).remove();
      } else if (Files.exists(old)) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** Gives the folder up for the next run. */
  @Override
  public void close() {
    lock.close();
  }
}
