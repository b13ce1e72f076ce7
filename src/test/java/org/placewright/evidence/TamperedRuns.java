package org.placewright.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Forges finished runs of two small packs, fingerprints and all, and asks whether they verify. */
final class TamperedRuns {
  private static final int ASKED = 10_000;
  private static final int ONE_OF_SMALL = 20;
  private static final Set<Integer> REFUSED = Set.of(12, 20, 66);

  private final Task task;
  private final Random random;
  private final RunCopy smallest;
  private final RunCopy small;
  private RunCopy run;
  private final List<String> accepted = new ArrayList<>();
  private final Map<Integer, Integer> byCode = new TreeMap<>();
  private int made;

  private TamperedRuns(Task task) throws IOException {
    this.task = task;
    random = new Random(task.seed());
    smallest = RunCopy.plan(RunCopy.SMALLEST, task.work().resolve("smallest"));
    small = RunCopy.plan("sample-data/small", task.work().resolve("small"));
    run = smallest;
  }

  private void all() throws IOException {
    int most = task.full() ? ASKED : Integer.MAX_VALUE;
    while (made < most && !task.outOfTime()) {
      run = made % ONE_OF_SMALL == 0 ? small : smallest;
      List<String> names = run.names();
      String name = names.get(random.nextInt(names.size()));
      String what = random.nextInt(12) == 0 ? file(name) : text(name);
      note(name + ": " + what, run.verify());
      run.restore();
    }
  }

  /** Nine of ten forgers make the fingerprint fit. */
  private String text(String name) throws IOException {
    Tampering.Forgery forgery = new Tampering(random).of(name, run.text(name));
    run.put(name, Tampering.bytes(forgery.text()));
    boolean fits = !name.equals(RunCopy.MANIFEST) && random.nextInt(10) > 0;
    if (fits) {
      run.fit(name);
    }
    return forgery.what() + (fits ? ", fingerprint too" : "") + differing(name, forgery.text());
  }

  /** A file that is gone, another one's, under another name, or one more, in the manifest too. */
  private String file(String name) throws IOException {
    List<String> names = run.names();
    String other = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> run.delete(name);
      case 1 -> {
        String another = name.equals(other) ? "" : run.text(other);
        run.put(name, Tampering.bytes(another));
        if (!name.equals(RunCopy.MANIFEST)) {
          run.fit(name);
        }
      }
      case 2 -> rename(name, name.replaceFirst("\\.", "2."));
      default -> {
        run.put("more.csv", run.bytes(name));
        String manifest = run.text(RunCopy.MANIFEST);
        String entry = "\"more.csv\": \"" + org.placewright.folder.Sha256.ofText(run.text(name));
        run.put(
            RunCopy.MANIFEST,
            Tampering.bytes(
                manifest.replaceFirst("(\"outputs\" *: \\{\\s*)", "$1" + entry + "\",\n    ")));
      }
    }
    return "as a file, with " + other;
  }

  private void rename(String name, String to) throws IOException {
    run.delete(name);
    run.put(to, run.bytes(name));
    String manifest = run.text(RunCopy.MANIFEST);
    if (!name.equals(RunCopy.MANIFEST)) {
      run.put(
          RunCopy.MANIFEST, Tampering.bytes(manifest.replace('"' + name + '"', '"' + to + '"')));
    }
  }

  private String differing(String name, String forged) {
    String[] before = run.text(name).split("\n", -1);
    String[] after = forged.split("\n", -1);
    for (int line = 0; line < Math.min(before.length, after.length); line++) {
      if (!before[line].equals(after[line])) {
        return "; line " + (line + 1) + " [" + before[line] + "] [" + after[line] + "]";
      }
    }
    return "; length";
  }

  private void note(String what, int code) {
    made++;
    byCode.merge(code, 1, Integer::sum);
    if (!REFUSED.contains(code)) {
      accepted.add(code + " " + what);
    }
  }

  private boolean report() {
    System.err.println("by exit code: " + byCode);
    accepted.forEach(line -> System.err.println("ACCEPTED " + line));
    EvidenceRow.atLeast("runs tampered with, most with fingerprints that fit", made, ASKED);
    EvidenceRow.none("of these accepted by verify, or failed", accepted.size());
    return accepted.isEmpty();
  }

  /** Runs the campaign. */
  public static void main(String... none) throws IOException {
    TamperedRuns campaign = new TamperedRuns(Task.given());
    campaign.all();
    if (!campaign.report()) {
      System.exit(1);
    }
  }
}
