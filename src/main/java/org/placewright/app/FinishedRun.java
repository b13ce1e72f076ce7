package org.placewright.app;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.UnknownFiles;
import org.placewright.input.raw.RawTable;
import org.placewright.issue.IssueCode;

/**
 * A finished run that has its own copy of the input.
 *
 * @param folder where it is
 */
record FinishedRun(FinishedFolder folder) {
  /** The input it was made from: its own copy. */
  PackChoice input() {
    return new PackChoice(
        folder.folder().resolve(LoadedPack.COPY),
        Optional.ofNullable(folder.manifest().get("scenario")).map(Object::toString),
        new TreeSet<>(texts("without")),
        Optional.empty(),
        UnknownFiles.REFUSED);
  }

  /**
   * What the manifest lists.
   *
   * @param key under which
   * @return as texts; none where it lists nothing
   */
  List<String> texts(String key) {
    return folder.manifest().get(key) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  /** Its input, with the warnings that the run was given of what is beside it. */
  LoadedPack asWarned(LoadedPack pack) {
    List<String> warnings = texts("warnings");
    List<String> ofTables = warnings.stream().filter(FinishedRun::isOfTables).toList();
    return ofTables.equals(pack.warningLines()) ? pack.asWarned(warnings) : pack;
  }

  /** Neither files that no table has the name of were copied, nor an earlier pack. */
  private static boolean isOfTables(String warning) {
    return Stream.of(IssueCode.UNKNOWN_FILE, IssueCode.LOST_ROWS)
        .noneMatch(code -> warning.contains(" warning " + code + ": "));
  }

  /** What the pack was called that the plan was made from. */
  String packName() {
    return Optional.ofNullable(folder.manifest().get("pack")).map(Object::toString).orElse("");
  }

  /**
   * The version of the program that wrote it.
   *
   * @return as {@code 0.1.0}
   * @throws UnreadableRun when the manifest gives none
   */
  String version() throws UnreadableRun {
    return Optional.ofNullable(folder.manifest().get("version"))
        .map(Object::toString)
        .filter(text -> text.matches("[0-9]+(\\.[0-9A-Za-z-]+){0,5}"))
        .orElseThrow(() -> new UnreadableRun("manifest.json does not say which version wrote it."));
  }

  /**
   * When it was written.
   *
   * @return a time of day
   * @throws UnreadableRun when the manifest gives none
   */
  Instant writtenAt() throws UnreadableRun {
    try {
      return Instant.parse(String.valueOf(folder.manifest().get("written_at")));
    } catch (DateTimeParseException noTime) {
      throw new UnreadableRun("manifest.json does not say when the run was written.");
    }
  }

  /** The sentence that explains failures where another version wrote the run. */
  Optional<String> otherVersion(String own) throws UnreadableRun {
    String writtenBy = version();
    return writtenBy.equals(own)
        ? Optional.empty()
        : Optional.of(
            "Version "
                + writtenBy
                + " wrote it and this is version "
                + own
                + ": verify it with the version that wrote it.");
  }

  /**
   * A table that the run has written.
   *
   * @param name without an end for compression
   * @throws UnreadableRun when it cannot be read
   */
  RawTable table(String name) throws UnreadableRun {
    try {
      return FinishedTable.read(folder.folder().resolve(folder.stored(name).orElse(name)));
    } catch (UnreadableRun damaged) {
      throw damaged;
    } catch (IOException failure) {
      throw new UnreadableRun(name + " cannot be read.", failure);
    }
  }

  /**
   * How the files differ from what the run wrote.
   *
   * @return a sentence each
   * @throws IOException when one cannot be read
   */
  List<String> differences() throws IOException {
    List<String> differences = new ArrayList<>(folder.changes());
    differences.addAll(folder.losses());
    if (differences.isEmpty()) {
      for (Map.Entry<String, String> input : folder.hashes("inputs").entrySet()) {
        if (!isCopied(input.getKey(), input.getValue())) {
          differences.add("The copy of " + input.getKey() + " is not the input that was read.");
        }
      }
    }
    return differences;
  }

  private boolean isCopied(String name, String hash) throws IOException {
    Optional<String> copy = folder.stored(LoadedPack.COPY + "/" + name);
    return copy.isPresent() && hash.equals(Sha256.ofContent(folder.folder().resolve(copy.get())));
  }
}
