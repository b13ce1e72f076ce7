package org.placewright.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.OutputFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.UnreadableInput;
import org.placewright.quantity.Figures;
import org.placewright.report.comparison.Asked;
import org.placewright.report.comparison.AskedBuilder;
import org.placewright.report.comparison.ComparedRun;
import org.placewright.report.comparison.FirstRun;
import org.placewright.report.comparison.RunComparison;
import org.placewright.report.csv.ComparisonTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.ComparisonText;

/** Compares finished plans side by side, once each of them is verified. */
public final class ComparePlans {
  /** Each is verified, and has a column. */
  public static final int MOST_RUNS = 20;

  private static final List<String> SEARCH =
      List.of(
          "version",
          "solver",
          "asked_solver",
          "status",
          "asked_gap",
          "work",
          "time_limit_seconds",
          "seed");

  private final VerifyRun verification;
  private final RunStamp stamp;
  private final Consumer<String> progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param verification proves each plan before a figure of it is believed
   * @param stamp version and time that the manifest records
   * @param progress called with a sentence as each step begins
   */
  public ComparePlans(VerifyRun verification, RunStamp stamp, Consumer<String> progress) {
    this.verification = verification;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * How finished plans differ, ready to print.
   *
   * @param answer in words and as tables; empty where a plan is unsound
   * @param sharesIntakes whether there is an intake that all of them plan
   * @param mostMoved the most places of one specialty and shared intake by which a plan differs
   *     from the first
   * @param unsound what is wrong with the plans that are not what their files say, by folder
   */
  public record Compared(
      Answer answer, boolean sharesIntakes, int mostMoved, Map<Path, VerifyRun.Verified> unsound) {}

  /** The names of the tables that a comparison answers with. */
  public static List<String> tables() {
    return ComparisonTables.files().stream().map(Answer::nameOf).toList();
  }

  /**
   * Compares plans with the first of them.
   *
   * @param runs folders of finished plans, at least one
   * @param out where to write the tables; empty for nowhere
   * @return what was found
   * @throws UnreadableInput when a plan's copy of its input cannot be read
   * @throws IOException when one cannot be read, or is no plan of this program
   */
  public Compared run(List<Path> runs, Optional<Path> out) throws UnreadableInput, IOException {
    List<String> names = RunNames.of(runs);
    List<ComparedRun> compared = new ArrayList<>();
    SortedMap<String, String> manifests = new TreeMap<>();
    Map<Path, VerifyRun.Verified> unsound = new LinkedHashMap<>();
    Optional<FirstRun> first = Optional.empty();
    for (int r = 0; r < runs.size(); r++) {
      VerifyRun.Proof proof = verification.prove(runs.get(r));
      if (!proof.verified().isSound() || proof.calculated().isEmpty()) {
        unsound.put(runs.get(r), proof.verified());
      } else if (unsound.isEmpty()) {
        VerifyRun.Calculated run = proof.calculated().get();
        progress.accept("Comparing " + names.get(r));
        FirstRun beside = first.orElse(new FirstRun(names.get(r), asked(run), run.decided()));
        compared.add(
            first.isEmpty()
                ? beside.figures()
                : beside.beside(names.get(r), asked(run), run.decided()));
        first = Optional.of(beside);
        manifests.put(names.get(r), manifest(runs.get(r)));
      }
    }
    return unsound.isEmpty()
        ? answer(RunComparison.of(compared), manifests, out)
        : new Compared(new Answer("", List.of()), false, 0, unsound);
  }

  private Compared answer(
      RunComparison comparison, Map<String, String> manifests, Optional<Path> out)
      throws IOException {
    if (out.isPresent()) {
      write(out.get(), comparison, manifests);
    }
    return new Compared(
        new Answer(ComparisonText.of(comparison), ComparisonTables.of(comparison)),
        !comparison.shared().intakes().isEmpty(),
        comparison.mostMoved(),
        Map.of());
  }

  private static String manifest(Path run) throws IOException {
    return Sha256.of(run.resolve(FinishedFolder.MANIFEST));
  }

  private static Asked asked(VerifyRun.Calculated run) {
    return AskedBuilder.builder()
        .pack(run.finished().run().packName())
        .scenario(run.pack().choice().scenario())
        .without(run.pack().choice().without())
        .files(new TreeMap<>(run.finished().folder().hashes("inputs")))
        .unassured(run.pack().scenario().policy().unassured())
        .search(search(run.finished().folder().manifest()))
        .build();
  }

  private static SortedMap<String, String> search(Map<String, Object> manifest) {
    SortedMap<String, String> search = new TreeMap<>();
    for (String key : SEARCH) {
      Optional.ofNullable(manifest.get(key))
          .map(
              value ->
                  value instanceof BigDecimal number ? Figures.exact(number) : value.toString())
          .ifPresent(text -> search.put(key, text));
    }
    return search;
  }

  private void write(Path out, RunComparison comparison, Map<String, String> manifests)
      throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      OutputFolder folder = guarded.folder();
      folder.writeAll(ComparisonTables.of(comparison));
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "compare");
      details.put("first", comparison.first().name());
      details.put("runs", manifests);
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
    }
  }
}
