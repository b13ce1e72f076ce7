package org.placewright.evidence;

import java.nio.file.Path;
import java.util.Map;

/** What {@code scripts/evidence} asks of a campaign: how long, how much, which seed. */
record Task(boolean full, long seed, Path work, long end) {
  static Task given() {
    Map<String, String> told = System.getenv();
    long seconds = Long.parseLong(told.getOrDefault("EVIDENCE_SECONDS", "60"));
    return new Task(
        !told.getOrDefault("EVIDENCE_FULL", "").isEmpty(),
        Long.parseLong(told.getOrDefault("EVIDENCE_SEED", "1")),
        Path.of(told.get("EVIDENCE_WORK")),
        System.nanoTime() + seconds * 1_000_000_000L);
  }

  /** Of so many parts that are still to come the first: what it leaves, the others have. */
  Task part(int parts) {
    long now = System.nanoTime();
    return new Task(full, seed, work, now + Math.max(0, end - now) / parts);
  }

  boolean outOfTime() {
    return System.nanoTime() > end;
  }
}
