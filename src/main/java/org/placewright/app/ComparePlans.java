package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placewright.json.Json;
import org.placewright.report.RunSummary;
import org.placewright.report.text.ComparisonText;

/** Compares finished plans side by side. */
public final class ComparePlans {
  private ComparePlans() {}

  /**
   * How finished plans differ, ready to print.
   *
   * @param text a table, whole lines
   * @param mostMoved the most places of one specialty and intake by which a plan differs from the
   *     first
   */
  public record Compared(String text, int mostMoved) {}

  /**
   * Compares plans with the first of them.
   *
   * @param runs folders of finished plans, at least one
   * @return what was found
   * @throws UnreadableRun when one is no plan of this program
   */
  public static Compared run(List<Path> runs) throws UnreadableRun {
    List<RunSummary> summaries = new ArrayList<>();
    for (Path run : runs) {
      Path file = FinishedPlan.open(run).folder().folder().resolve(PlanFiles.SUMMARY);
      try {
        String name = String.valueOf(run.toAbsolutePath().normalize().getFileName());
        summaries.add(new RunSummary(name, Json.read(file)));
      } catch (IOException failure) {
        throw new UnreadableRun("The summary of " + run + " cannot be read.", failure);
      }
    }
    return new Compared(ComparisonText.of(summaries), mostMoved(summaries));
  }

  private static int mostMoved(List<RunSummary> summaries) {
    RunSummary first = summaries.get(0);
    return summaries.stream().mapToInt(other -> other.mostMovedFrom(first)).max().orElse(0);
  }
}
