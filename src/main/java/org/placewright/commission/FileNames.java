package org.placewright.commission;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What files are called that are named for ids. An id is its own name wherever every file system
 * can hold it beside the others; ids are often codes of other systems, which nobody can choose
 * again, so no id is refused for its file.
 *
 * @param ids all that files are named for, sorted
 * @param reserved names of other files beside them
 */
record FileNames(List<String> ids, Set<String> reserved) {
  private static final int MOST_BYTES = 100;

  /** Names of devices in Windows, whatever follows a dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

  /** What is made here when all else fails, so that no id has it for itself. */
  private static final Pattern NUMBERED = Pattern.compile("sha-[0-9]+");

  FileNames {
    ids = List.copyOf(ids);
    reserved = Set.copyOf(reserved);
  }

  /**
   * The name of an id's files, without what follows the dot.
   *
   * @param id one of the ids
   * @return the id, or the id after {@code sha-}, or its number in the list; no two are the same
   *     where upper and lower case are
   */
  String of(String id) {
    return Stream.of("", "sha-")
        .filter(before -> fits(before + id) && isAlone(before, id))
        .findFirst()
        .map(before -> before + id)
        .orElseGet(() -> "sha-" + (ids.indexOf(id) + 1));
  }

  private boolean fits(String name) {
    String folded = folded(name);
    return name.getBytes(UTF_8).length <= MOST_BYTES
        && !reserved.contains(folded)
        && !DEVICE.matcher(folded).matches()
        && !NUMBERED.matcher(folded).matches();
  }

  /** Whether no other id, plain or with the same beginning, has this name. */
  private boolean isAlone(String before, String id) {
    String name = folded(before + id);
    return ids.stream()
        .filter(other -> !other.equals(id))
        .noneMatch(other -> folded(other).equals(name) || folded(before + other).equals(name));
  }

  private static String folded(String name) {
    String alike = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return alike.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
