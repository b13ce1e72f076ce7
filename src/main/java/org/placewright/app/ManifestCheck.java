package org.placewright.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.folder.FinishedFolder;
import org.placewright.json.Json;
import org.placewright.os.WholeFile;
import org.placewright.quantity.Figures;

/** Compares a finished run's manifest with what it should say, in the end byte for byte. */
final class ManifestCheck {
  private static final String OUTPUTS = "outputs";

  private ManifestCheck() {}

  /**
   * What a manifest says that is not so.
   *
   * @param run the finished run
   * @param expected what its manifest should say, for {@link Json#write}
   * @return a sentence each
   * @throws IOException when it cannot be read
   */
  static List<String> failures(FinishedFolder run, Map<String, Object> expected)
      throws IOException {
    String text = Json.text(expected);
    Map<String, Object> right = Json.parse(text, FinishedFolder.MANIFEST);
    List<String> failures = new ArrayList<>(files(run, right));
    TreeSet<String> keys = new TreeSet<>(right.keySet());
    keys.addAll(run.manifest().keySet());
    keys.remove(OUTPUTS);
    for (String key : keys) {
      Optional<Object> said = Optional.ofNullable(run.manifest().get(key));
      Optional<Object> now = Optional.ofNullable(right.get(key));
      if (!said.equals(now)) {
        failures.add(sentence(key, said, now));
      }
    }
    boolean same = WholeFile.text(run.folder().resolve(FinishedFolder.MANIFEST)).equals(text);
    if (failures.isEmpty() && !same) {
      failures.add("manifest.json is not in the form in which a run writes it.");
    }
    return failures;
  }

  private static List<String> files(FinishedFolder run, Map<String, Object> right) {
    Map<String, String> written = run.hashes(OUTPUTS);
    Map<String, String> made = new FinishedFolder(run.folder(), right).hashes(OUTPUTS);
    List<String> failures = new ArrayList<>();
    made.forEach(
        (name, hash) -> {
          if (!hash.equals(written.get(name))) {
            failures.add(name + " does not follow from the places and the input.");
          }
        });
    written.keySet().stream()
        .filter(name -> !made.containsKey(name))
        .map(name -> name + " is no file of this plan.")
        .forEach(failures::add);
    return failures;
  }

  private static String sentence(String key, Optional<Object> said, Optional<Object> right) {
    return isShort(said) && isShort(right)
        ? "manifest.json gives " + key + " as " + shown(said) + "; it is " + shown(right) + "."
        : "manifest.json gives " + key + " as it is not by the places and the input.";
  }

  private static boolean isShort(Optional<Object> value) {
    return value.filter(each -> each instanceof Map || each instanceof List).isEmpty();
  }

  private static String shown(Optional<Object> value) {
    return value
        .map(each -> each instanceof BigDecimal number ? Figures.exact(number) : each.toString())
        .orElse("unknown");
  }
}
