package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.input.UnreadableInput;
import org.placewright.json.Json;
import org.placewright.report.RunSummary;
import org.placewright.report.text.ComparisonText;

/** Compares finished plans side by side, once each of them is verified. */
public final class ComparePlans {
  private final VerifyRun verification;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param verification proves each plan before a figure of it is believed
   */
  public ComparePlans(VerifyRun verification) {
    this.verification = verification;
  }

  /**
   * How finished plans differ, ready to print.
   *
   * @param text a table, whole lines; empty where a plan is unsound
   * @param mostMoved the most places of one specialty and intake by which a plan differs from the
   *     first
   * @param unsound what is wrong with the plans that are not what their files say, by folder
   */
  public record Compared(String text, int mostMoved, Map<Path, VerifyRun.Verified> unsound) {}

  /**
   * Compares plans with the first of them.
   *
   * @param runs folders of finished plans, at least one
   * @return what was found
   * @throws UnreadableInput when a plan's copy of its input cannot be read
   * @throws IOException when one cannot be read, or is no plan of this program
   */
  public Compared run(List<Path> runs) throws UnreadableInput, IOException {
    List<RunSummary> summaries = new ArrayList<>();
    Map<Path, VerifyRun.Verified> unsound = new LinkedHashMap<>();
    StringBuilder marks = new StringBuilder();
    for (Path run : runs) {
      VerifyRun.Verified verified = verification.run(run);
      if (verified.isSound()) {
        summaries.add(summary(run));
        verified.unassured().forEach(mark -> marks.append(name(run) + ": " + mark + "\n"));
      } else {
        unsound.put(run, verified);
      }
    }
    return unsound.isEmpty()
        ? new Compared(marks + ComparisonText.of(summaries), mostMoved(summaries), unsound)
        : new Compared("", 0, unsound);
  }

  private static RunSummary summary(Path run) throws UnreadableRun {
    try {
      return new RunSummary(name(run), Json.read(run.resolve(PlanFiles.SUMMARY)));
    } catch (IOException failure) {
      throw new UnreadableRun("The summary of " + run + " cannot be read.", failure);
    }
  }

  private static String name(Path run) {
    return String.valueOf(run.toAbsolutePath().normalize().getFileName());
  }

  private static int mostMoved(List<RunSummary> summaries) {
    RunSummary first = summaries.get(0);
    return summaries.stream().mapToInt(other -> other.mostMovedFrom(first)).max().orElse(0);
  }
}
