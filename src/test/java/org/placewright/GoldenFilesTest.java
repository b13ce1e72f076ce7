package org.placewright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program makes of the small pack, file by file, as committed. Run with {@code
 * -Dplacewright.rewrite=true} to rewrite the committed files, then read the difference.
 */
class GoldenFilesTest {
  private static final Path GOLDEN = Path.of("src/test/golden/small");
  private static final String PACK = "sample-data/small";

  /** Of a proof, which is one of many; the summary names its own. */
  private static final String FINGERPRINT = "\\b[0-9a-f]{64}\\b";

  @TempDir Path folder;

  @Test
  void theSmallPackGivesWhatIsCommitted() throws IOException {
    Map<String, String> made = new TreeMap<>();
    made.put("check.txt", printed("check", PACK));
    made.put("project.txt", printed("project", PACK));
    Path run = folder.resolve("run");
    String summary = printed("plan", PACK, "--out", run.toString());
    made.put("plan.txt", summary.replace(run.toString(), "DIR"));
    Path other = folder.resolve("other");
    printed(
        "plan",
        PACK,
        "--out",
        other.toString(),
        "--without",
        "existing-resources",
        "--gap",
        "0.02");
    made.put("compare.txt", printed("compare", run.toString(), other.toString()));
    made.put("verify.txt", printed("verify", run.toString()));
    addFiles(run, made);
    addReconfigured(made);
    made.replaceAll(
        (name, text) ->
            name.endsWith("summary.json") ? text.replaceAll(FINGERPRINT, "fingerprint") : text);
    if (Boolean.getBoolean("placewright.rewrite")) {
      rewrite(made);
    }
    Map<String, String> committed = new TreeMap<>();
    addAll(GOLDEN, committed);
    assertEquals(committed.keySet(), made.keySet());
    committed.forEach((name, text) -> assertEquals(text, made.get(name), name));
  }

  /** A plan that rests on one assured reconfiguration and one that is not, and one held still. */
  private void addReconfigured(Map<String, String> made) throws IOException {
    Path run = folder.resolve("reconfigured");
    String scenario = "surgery-to-north+gps-to-north";
    String plan =
        printed("plan", PACK, "--no-mission-cost", "--scenario", scenario, "--out", run.toString());
    made.put("reconfigured/plan.txt", plan.replace(run.toString(), "DIR"));
    made.put("reconfigured/verify.txt", printed("verify", run.toString()));
    for (String name :
        List.of(
            "summary.json",
            "scenarios_in_force.csv",
            "moves.csv",
            "commissions/MEE.html",
            "commissions/index.csv")) {
      made.put("reconfigured/" + name, Files.readString(run.resolve(name)));
    }
    Path held = folder.resolve("held");
    String text =
        printed("evaluate", run.toString(), "--scenario", "high-demand", "--out", held.toString());
    made.put("held/evaluate.txt", text.replace(held.toString(), "DIR"));
    for (String name :
        List.of(
            "evaluation.csv",
            "evaluated_shortage.csv",
            "evaluated_spend.csv",
            "evaluated_rules.csv")) {
      made.put("held/" + name, Files.readString(held.resolve(name)));
    }
  }

  private static String printed(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(0, Main.run(args, out, err), () -> String.join(" ", args) + ": " + err);
    return out.toString() + err;
  }

  // The manifest has the time; the multipliers and the leaves are one proof of many.
  private static void addFiles(Path run, Map<String, String> files) throws IOException {
    Map<String, String> all = new TreeMap<>();
    addAll(run, all);
    all.keySet().removeIf(name -> name.startsWith("input/"));
    all.remove("manifest.json");
    all.keySet().removeIf(name -> name.matches(".*(certificate|leaves|leaf_multipliers)[.]csv"));
    files.putAll(all);
  }

  private static void addAll(Path folder, Map<String, String> files) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file));
      }
    }
  }

  private static void rewrite(Map<String, String> made) throws IOException {
    for (Map.Entry<String, String> entry : made.entrySet()) {
      Path file = GOLDEN.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue());
    }
  }
}
