package org.placewright.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.UnknownFiles;
import org.placewright.input.raw.RawTable;

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
