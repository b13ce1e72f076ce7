package org.placewright.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.OutputFolder;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.os.WholeFile;
import org.placewright.report.csv.SweepTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.SweepText;
import org.placewright.table.OutputTable;
import org.placewright.table.TableResource;

/** Puts the steps of a sweep together in one table, wherever they were made. */
public final class GatherSteps {
  /** The folder of the table within that of a sweep. */
  public static final String TABLE = "table";

  private final RunStamp stamp;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param stamp version and time that the manifest records
   */
  public GatherSteps(RunStamp stamp) {
    this.stamp = stamp;
  }

  /**
   * The steps that were put together.
   *
   * @param text for a terminal, whole lines; empty where steps are missing
   * @param missing numbers of steps that are nowhere; then nothing is written
   */
  public record Gathered(String text, List<Integer> missing) {
    public Gathered {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Gathers the steps of one sweep.
   *
   * @param sweeps folders that parts of it were made in
   * @param out where to write the tables
   * @throws UnreadableRun when one is no sweep, is of another sweep, or was changed
   * @throws IOException when one cannot be read, or the tables cannot be written
   */
  public Gathered run(List<Path> sweeps, Path out) throws IOException {
    Map<String, Object> asked = Map.of();
    Map<Integer, StepFolder> steps = new TreeMap<>();
    for (Path sweep : sweeps) {
      Map<String, Object> mine = asked(sweep);
      if (!asked.isEmpty() && !mine.equals(asked)) {
        throw new UnreadableRun(sweep + " is not of the same sweep as " + sweeps.get(0) + ".");
      }
      asked = mine;
      for (int number = 0; number <= count(asked); number++) {
        StepFolder folder = StepFolder.of(sweep, new SweepPoint(number, List.of()));
        if (folder.isDone()) {
          steps.putIfAbsent(number, folder);
        }
      }
    }
    List<Integer> missing = new ArrayList<>();
    for (int number = 0; number <= count(asked); number++) {
      if (!steps.containsKey(number)) {
        missing.add(number);
      }
    }
    if (!missing.isEmpty()) {
      return new Gathered("", missing);
    }
    write(out, steps, asked);
    return new Gathered(text(List.copyOf(steps.values())), List.of());
  }

  /** The rows of some steps for a terminal. */
  static String text(List<StepFolder> steps) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (StepFolder step : steps) {
      RawTable table = step.table(SweepTables.STEPS.file());
      for (RawRow row : table.rows()) {
        Map<String, String> cells = new LinkedHashMap<>();
        table.header().forEach(column -> cells.put(column, table.cell(row, column)));
        rows.add(cells);
      }
    }
    return SweepText.of(rows);
  }

  /** What its manifest says was asked, without what tells one part from another. */
  private static Map<String, Object> asked(Path sweep) throws IOException {
    Path pack = sweep.resolve(SweepPack.FOLDER);
    FinishedFolder folder =
        FinishedFolder.open(pack)
            .filter(found -> "sweep".equals(found.manifest().get("command")))
            .orElseThrow(() -> new UnreadableRun(sweep + " is no sweep of Placewright."));
    requireUnchanged(folder);
    Map<String, Object> asked = new TreeMap<>(folder.manifest());
    asked.remove("written_at");
    return asked;
  }

  private static void requireUnchanged(FinishedFolder folder) throws IOException {
    List<String> changes = folder.changes();
    if (!changes.isEmpty()) {
      throw new UnreadableRun(folder.folder() + ": " + changes.get(0));
    }
  }

  private static int count(Map<String, Object> asked) {
    return asked.get("steps") instanceof List<?> steps ? steps.size() : 0;
  }

  private void write(Path out, Map<Integer, StepFolder> steps, Map<String, Object> asked)
      throws IOException {
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      for (StepFolder step : steps.values()) {
        requireUnchanged(FinishedFolder.open(step.folder()).orElseThrow());
      }
      OutputFolder folder = guarded.folder();
      for (OutputTable<?> table : SweepTables.gathered()) {
        folder.write(table.file(), writer -> copy(table.file(), steps, writer));
        folder.describe(TableResource.of(table, table.file()));
      }
      Map<String, Object> details = new LinkedHashMap<>(asked);
      details.remove("outputs");
      details.remove("program");
      details.remove("version");
      details.put("command", "gather");
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
    }
  }

  /** One header and all rows, as the steps wrote them. */
  private static void copy(String file, Map<Integer, StepFolder> steps, Writer out)
      throws IOException {
    boolean headed = false;
    for (StepFolder step : steps.values()) {
      String text = WholeFile.text(step.folder().resolve(file));
      int body = text.indexOf('\n') + 1;
      out.write(headed ? text.substring(body) : text);
      headed = true;
    }
  }
}
