package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;
import org.placewright.json.Json;

/** What somebody writes into a finished run is found out, whatever fingerprints are made to fit. */
class ForgedRunTest {
  private static final Set<Integer> REFUSED = Set.of(12, 20, 66);

  /**
   * What only the run itself could know, each forged so that nothing else contradicts it: who wrote
   * it and when, what was asked of the search, and what the search did on the way.
   */
  private static final Map<String, Object> UNKNOWABLE =
      Map.ofEntries(
          Map.entry("version", "0.0.1"),
          Map.entry("written_at", "2001-01-01T00:00:00Z"),
          Map.entry("solver", "HiGHS 0.0.1"),
          Map.entry("asked_solver", "highs"),
          Map.entry("asked_gap", new BigDecimal("0.5")),
          Map.entry("work", new BigDecimal(2)),
          Map.entry("seed", new BigDecimal(77)),
          Map.entry("solver_bound", new BigDecimal(1)),
          Map.entry("step", "search"),
          Map.entry("step work", new BigDecimal(5)),
          Map.entry("step objective", new BigDecimal(100_000)));

  @TempDir static Path folder;
  private static Path run = Path.of("");
  private static String manifest = "";
  private static String summary = "";

  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void plan() throws IOException {
    run = folder.resolve("run");
    StringWriter said = new StringWriter();
    String[] arguments = {"plan", "sample-data/small", "--out", run.toString(), "--quiet"};
    assertEquals(0, Main.run(arguments, said, said), said::toString);
    manifest = Files.readString(run.resolve("manifest.json"));
    summary = Files.readString(run.resolve("summary.json"));
  }

  @AfterEach
  void restore() throws IOException {
    Files.writeString(run.resolve("manifest.json"), manifest);
    Files.writeString(run.resolve("summary.json"), summary);
  }

  @Test
  void noKindOfLeafOfTheSummaryCanBeForged() throws IOException {
    List<String> accepted = new ArrayList<>();
    Set<String> kinds = new TreeSet<>();
    for (Leaf leaf : leaves(read(summary))) {
      if (!kinds.add(leaf.keys())) {
        continue;
      }
      Map<String, Object> forged = read(summary);
      leaf.set(forged, leaf.other());
      rewrite("summary.json", text(forged));
      if (verify() != 12) {
        accepted.add(leaf.name());
      }
    }
    assertEquals(List.of(), accepted);
    assertTrue(kinds.size() > 60, () -> "only a few kinds of leaves were forged");
  }

  @Test
  void noLeafOfTheManifestCanBeForgedButWhatOnlyTheRunKnew() throws IOException {
    Set<String> accepted = new TreeSet<>();
    for (Leaf leaf : leaves(read(manifest))) {
      Map<String, Object> forged = read(manifest);
      leaf.set(forged, UNKNOWABLE.getOrDefault(leaf.kind(), leaf.other()));
      write(forged);
      if (!REFUSED.contains(verify())) {
        accepted.add(leaf.kind());
      }
    }
    assertTrue(UNKNOWABLE.keySet().containsAll(accepted), accepted::toString);
    assertTrue(
        accepted.containsAll(Set.of("version", "written_at", "step work")), accepted::toString);
  }

  @Test
  void whatOnlyTheRunKnewMustStillBePossible() throws IOException {
    for (Map.Entry<String, Object> forgery :
        Map.<String, Object>of(
                "solver",
                "an oracle",
                "asked_solver",
                "ojalgo",
                "asked_gap",
                new BigDecimal("0.000001"),
                "work",
                new BigDecimal(-1),
                "time_limit_seconds",
                new BigDecimal(-1),
                "solver_bound",
                new BigDecimal(999_999),
                "steps",
                List.of(),
                "status",
                "time_limit")
            .entrySet()) {
      Map<String, Object> forged = read(manifest);
      forged.put(forgery.getKey(), forgery.getValue());
      write(forged);
      assertEquals(12, verify(), forgery::toString);
    }
  }

  @Test
  void noMultiplierOfAProofCanBeChangedThoughTheBoundStandsAllTheSame() throws IOException {
    List<String> proofs = List.copyOf(proofs(read(summary)).keySet());
    assertTrue(
        proofs.containsAll(
            List.of(
                "certificate.csv",
                "leaves.csv",
                "leaf_multipliers.csv",
                "without_mission_certificate.csv")),
        proofs::toString);
    for (String name : proofs.stream().filter(name -> !name.endsWith("leaves.csv")).toList()) {
      String text = Files.readString(run.resolve(name));
      List<String> lines = new ArrayList<>(text.lines().toList());
      for (int line : List.of(1, lines.size() / 2, lines.size() - 1)) {
        String cell = lines.get(line);
        int comma = cell.lastIndexOf(',') + 1;
        BigDecimal multiplier = new BigDecimal(cell.substring(comma));
        List<String> forged = new ArrayList<>(lines);
        forged.set(
            line,
            cell.substring(0, comma)
                + multiplier.multiply(new BigDecimal("1.0000001")).doubleValue());
        rewrite(name, String.join("\n", forged) + "\n");
        assertEquals(12, verify(), name + " " + cell);
        assertTrue(
            err.toString().contains(name + " is not the proof that summary.json names"),
            err::toString);
        Files.writeString(run.resolve(name), text);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> proofs(Map<String, Object> of) {
    return (Map<String, Object>) of.get("proofs");
  }

  @Test
  void aFileThatIsNotOfThePlanIsRefusedThoughTheManifestNamesIt() throws IOException {
    Path extra = Files.writeString(run.resolve("input/notes.txt"), "mine");
    Map<String, Object> forged = read(manifest);
    outputs(forged).put("input/notes.txt", Sha256.of(extra));
    write(forged);
    assertEquals(12, verify());
    assertTrue(err.toString().contains("input/notes.txt is no file of this plan"), err::toString);
    Files.delete(extra);
  }

  @Test
  void aManifestInAnotherFormIsRefused() throws IOException {
    Files.writeString(run.resolve("manifest.json"), manifest + "\n");
    assertEquals(12, verify());
    assertTrue(err.toString().contains("not in the form"), err::toString);
  }

  @Test
  void compareRefusesAForgery() throws IOException {
    rewrite(
        "summary.json",
        summary.replaceFirst("\"shortfall_fte\": [0-9.]+", "\"shortfall_fte\": 1.0000"));
    StringWriter out = new StringWriter();
    String[] arguments = {"compare", run.toString(), run.toString()};
    assertEquals(12, Main.run(arguments, out, err));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("summary.json does not follow"), err::toString);
    assertTrue(err.toString().contains("Nothing is compared"), err::toString);
  }

  private record Leaf(List<Object> path, Object value) {
    String name() {
      return path.toString();
    }

    /** The keys that lead to it, whichever element of a list it is. */
    String keys() {
      return path.stream().filter(String.class::isInstance).toList().toString();
    }

    /** The leaf's key, with that of its list before it for steps. */
    String kind() {
      String key = path.get(path.size() - 1).toString();
      boolean step = path.get(0).equals("steps") && !key.equals("step");
      return step ? "step " + key : path.size() == 1 || key.equals("step") ? key : name();
    }

    Object other() {
      if (value instanceof BigDecimal number) {
        return number.add(BigDecimal.ONE);
      }
      return value instanceof Boolean truth ? (Object) !truth : value + "x";
    }

    @SuppressWarnings("unchecked")
    void set(Object in, Object to) {
      Object place = in;
      for (Object key : path.subList(0, path.size() - 1)) {
        place = place instanceof List<?> list ? list.get((int) key) : ((Map<?, ?>) place).get(key);
      }
      Object last = path.get(path.size() - 1);
      if (place instanceof List<?> list) {
        ((List<Object>) list).set((int) last, to);
      } else {
        ((Map<String, Object>) place).put((String) last, to);
      }
    }
  }

  private static List<Leaf> leaves(Object root) {
    List<Leaf> leaves = new ArrayList<>();
    collect(root, List.of(), leaves);
    return leaves;
  }

  private static void collect(Object value, List<Object> path, List<Leaf> leaves) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> collect(each, longer(path, key), leaves));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), longer(path, i), leaves);
      }
    } else {
      leaves.add(new Leaf(path, value));
    }
  }

  private static List<Object> longer(List<Object> path, Object key) {
    List<Object> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  /** Nulls are left out when JSON is read; a forger leaves them in, or forges them too. */
  private static Map<String, Object> read(String text) throws IOException {
    return Json.parse(text.replace(": null", ": \"null\""), "test");
  }

  private static String text(Map<String, Object> forged) throws IOException {
    return Json.text(forged).replace(": \"null\"", ": null");
  }

  private static void write(Map<String, Object> forgedManifest) throws IOException {
    Files.writeString(run.resolve("manifest.json"), text(forgedManifest));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> outputs(Map<String, Object> of) {
    return (Map<String, Object>) of.get("outputs");
  }

  /** Writes a file and makes the manifest's fingerprint of it fit. */
  private static void rewrite(String name, String text) throws IOException {
    Path file = run.resolve(name);
    Files.writeString(file, text);
    Map<String, Object> fitted = read(manifest);
    outputs(fitted).put(name, Sha256.of(file));
    write(fitted);
  }

  private int verify() {
    return Main.run(new String[] {"verify", run.toString()}, new StringWriter(), err);
  }
}
