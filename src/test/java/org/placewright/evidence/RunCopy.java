package org.placewright.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewright.folder.Sha256;

/** A finished run that is tampered with and restored again and again. */
final class RunCopy {
  static final String MANIFEST = "manifest.json";

  /** One specialty in one deanery, with every lever of the small pack: quick to verify. */
  static final String SMALLEST = "src/test/resources/evidence/one-specialty";

  private static Optional<RunCopy> shared = Optional.empty();

  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Boolean> touched = new TreeMap<>();

  private RunCopy(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
  }

  /** Plans a pack. */
  static RunCopy plan(String pack, Path folder) throws IOException {
    int code = ReadingTargets.main("plan", pack, "--out", folder.toString(), "--quiet");
    if (code != 0) {
      throw new IllegalStateException("no plan: " + code);
    }
    return new RunCopy(folder);
  }

  /** One of the smallest pack for all of a process. */
  static synchronized RunCopy shared() throws IOException {
    if (shared.isEmpty()) {
      shared = Optional.of(plan(SMALLEST, Files.createTempDirectory("verify").resolve("run")));
    }
    return shared.get();
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  byte[] bytes(String name) {
    return files.get(name).clone();
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  void put(String name, byte[] bytes) throws IOException {
    touched.put(name, true);
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  void delete(String name) throws IOException {
    touched.put(name, true);
    Files.deleteIfExists(folder.resolve(name));
  }

  /** Makes the manifest's fingerprints of a file, as it is or as input, those it has now. */
  void fit(String name) throws IOException {
    String manifest = Files.readString(folder.resolve(MANIFEST));
    String before = Sha256.ofText(text(name));
    put(
        MANIFEST,
        manifest.replace(before, Sha256.of(folder.resolve(name))).getBytes(StandardCharsets.UTF_8));
  }

  int verify() {
    return ReadingTargets.main("verify", folder.toString());
  }

  void restore() throws IOException {
    for (String name : touched.keySet()) {
      if (files.containsKey(name)) {
        Files.write(folder.resolve(name), files.get(name));
      } else {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
    touched.clear();
  }
}
