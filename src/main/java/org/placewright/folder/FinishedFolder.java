package org.placewright.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewright.compression.Gzip;
import org.placewright.compression.Zip;
import org.placewright.json.Json;
import org.placewright.os.FileKind;
import org.placewright.os.WholeFile;

/**
 * A folder that a run has finished: its manifest names every file and its fingerprint.
 *
 * @param folder where it is
 * @param manifest what its manifest says
 */
public record FinishedFolder(Path folder, Map<String, Object> manifest) {
  /** The file that makes a folder ours. */
  public static final String MANIFEST = "manifest.json";

  /** What {@code manifest.json} calls this program. */
  public static final String PROGRAM = "placewright";

  // Left behind by file managers; nobody's work.
  private static final List<String> DEBRIS = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

  /**
   * Opens a folder that a run has finished.
   *
   * @param folder where the run wrote, or a link to it
   * @return the folder; empty when no run of this program made it
   * @throws IOException when its manifest cannot be read
   */
  public static Optional<FinishedFolder> open(Path folder) throws IOException {
    OutputPlace.recover(folder);
    Path real = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    Path manifest = real.resolve(MANIFEST);
    if (FileKind.of(manifest) != FileKind.FILE) {
      return Optional.empty();
    }
    Map<String, Object> content = Json.read(manifest);
    return PROGRAM.equals(content.get("program"))
        ? Optional.of(new FinishedFolder(real, content))
        : Optional.empty();
  }

  /**
   * Asks whether another run has put its own folder in the place of this one since it was opened.
   *
   * @throws FolderBusy when one has, so that what was read is part of one run and part of another
   */
  public void requireSameRun() throws FolderBusy {
    Map<String, Object> now;
    try {
      now = Json.read(folder.resolve(MANIFEST));
    } catch (IOException damaged) {
      return;
    }
    if (!now.equals(manifest)) {
      throw new FolderBusy(folder);
    }
  }

  /**
   * Fingerprints by file name, from the manifest.
   *
   * @param section {@code inputs} or {@code outputs}
   * @return as the manifest has them, sorted
   */
  public Map<String, String> hashes(String section) {
    Map<String, String> hashes = new TreeMap<>();
    if (manifest.get(section) instanceof Map<?, ?> listed) {
      listed.forEach((name, hash) -> hashes.put(name.toString(), hash.toString()));
    }
    return hashes;
  }

  /**
   * The name under which the run keeps a file: its own, or that of the compressed file.
   *
   * @param name without an end for compression
   * @return the name in the folder; empty when the run has neither
   */
  public Optional<String> stored(String name) {
    Map<String, String> outputs = hashes("outputs");
    return Stream.of(name, name + Gzip.SUFFIX).filter(outputs::containsKey).findFirst();
  }

  /**
   * What the manifest should say of a file with a known content. Compressed bytes may differ where
   * what is in them is the same.
   *
   * @param name the name in the folder
   * @param content the fingerprint of what should be in it
   * @return the manifest's own fingerprint of a compressed file that has that content; else the
   *     fingerprint of the content
   * @throws IOException when the file cannot be read
   */
  public String expectedHash(String name, String content) throws IOException {
    boolean same =
        Gzip.isCompressed(name)
            && hashes("outputs").containsKey(name)
            && content.equals(Sha256.ofContent(folder.resolve(name)));
    return same ? hashes("outputs").getOrDefault(name, content) : content;
  }

  /**
   * What the manifest should say of an archive with a known content.
   *
   * @param name the name in the folder
   * @param archive what the program makes of it here
   * @return the manifest's own fingerprint of an archive with the same content; else that of the
   *     one that is made here
   * @throws IOException when the file cannot be read
   */
  public String expectedArchiveHash(String name, byte[] archive) throws IOException {
    String made = Sha256.ofBytes(archive);
    String written = hashes("outputs").getOrDefault(name, made);
    boolean same =
        written.equals(made) || Zip.sameContent(archive, WholeFile.bytes(folder.resolve(name)));
    return same ? written : made;
  }

  /**
   * Files that are not as the run wrote them, or that it did not write.
   *
   * @return a sentence each, sorted by file
   * @throws IOException when a file cannot be read
   */
  public List<String> changes() throws IOException {
    Map<String, String> outputs = hashes("outputs");
    List<String> changes = new ArrayList<>();
    for (String name : Disk.files(folder)) {
      String sentence = difference(name, outputs);
      if (!sentence.isEmpty()) {
        changes.add(sentence);
      }
    }
    return changes;
  }

  /**
   * Files that the run wrote and that are gone.
   *
   * @return a sentence each, sorted by file
   * @throws IOException when the folder cannot be looked through
   */
  public List<String> losses() throws IOException {
    Set<String> there = new HashSet<>();
    for (String name : Disk.files(folder)) {
      if (Disk.isFile(folder.resolve(name))) {
        there.add(name);
      }
    }
    return hashes("outputs").keySet().stream()
        .filter(name -> !isPlain(name) || !there.contains(name))
        .map(
            name ->
                isPlain(name)
                    ? name + " is missing."
                    : "The manifest names " + name + ", which cannot be a file of this folder.")
        .toList();
  }

  /** Whether a name is that of a file in the folder, said in the one way a manifest says it. */
  private boolean isPlain(String name) {
    try {
      Path path = folder.getFileSystem().getPath(name);
      return !name.isEmpty()
          && !path.isAbsolute()
          && path.equals(path.normalize())
          && !path.startsWith("..");
    } catch (InvalidPathException noNameHere) {
      return false;
    }
  }

  private String difference(String name, Map<String, String> outputs) throws IOException {
    Path file = folder.resolve(name);
    if (name.equals(MANIFEST) || DEBRIS.contains(String.valueOf(file.getFileName()))) {
      return "";
    }
    String hash = outputs.get(name);
    if (hash == null) {
      return name + " was not made by the run.";
    }
    return Disk.isFile(file) && hash.equals(Sha256.of(file))
        ? ""
        : name + " has been changed since the run wrote it.";
  }
}
