package org.placewright.app;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.folder.CannotCreate;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.OutputFolder;
import org.placewright.input.InputFile;
import org.placewright.input.PackText;
import org.placewright.input.UnreadableInput;
import org.placewright.json.Json;
import org.placewright.quantity.Figures;
import org.placewright.report.json.Manifest;

/**
 * The pack of a sweep: that which was given, with a scenario for every step, so that each step can
 * be planned, checked and evaluated by itself as any scenario can.
 */
final class SweepPack {
  /** The folder of the pack within that of the sweep. */
  static final String FOLDER = "pack";

  private static final String SCENARIOS = "scenarios.csv";
  private static final List<String> COLUMNS =
      List.of("scenario", "table", "where", "column", "operation", "value", "note", "source");

  private SweepPack() {}

  /**
   * Writes the pack of a sweep, or finds it as an earlier run has left it.
   *
   * @param request what to sweep
   * @param points all steps
   * @param stamp version and time for its manifest
   * @return the pack with the scenarios of all steps
   * @throws CannotCreate when another sweep is there
   */
  static PackChoice prepare(RunSweep.SweepRequest request, List<SweepPoint> points, RunStamp stamp)
      throws UnreadableInput, IOException {
    PackChoice choice = request.pack();
    PackText text = PackText.read(choice.folder(), choice.unknown());
    Map<String, Object> details = details(request, text, points);
    Path folder = request.out().resolve(FOLDER);
    PackChoice pack = choice.at(folder);
    Optional<FinishedFolder> before = FinishedFolder.open(folder);
    if (before.isPresent()) {
      requireSame(before.get(), details);
      return pack;
    }
    try (GuardedFolder guarded = GuardedFolder.begin(folder)) {
      OutputFolder files = guarded.folder();
      Optional<String> given = Optional.empty();
      for (InputFile file : text.files()) {
        CopiedTable table = CopiedTable.ofPack(choice.folder(), file);
        if (file.name().equals(SCENARIOS)) {
          given = Optional.of(table.text());
        } else {
          table.copyOpen(file.name(), files);
        }
      }
      String scenarios = scenarios(given, points);
      files.write(SCENARIOS, writer -> writer.write(scenarios));
      Manifest.finish(files, stamp.version(), stamp.time(), details);
    }
    return pack;
  }

  private static Map<String, Object> details(
      RunSweep.SweepRequest request, PackText text, List<SweepPoint> points) {
    PackChoice choice = request.pack();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("command", "sweep");
    details.put("pack", choice.name());
    details.put("scenario", choice.scenario());
    details.put("without", List.copyOf(choice.without()));
    details.put("inputs", LoadedPack.hashes(text.files()));
    details.put("search", search(request.search()));
    details.put(
        "steps",
        points.stream()
            .map(
                point ->
                    point.texts().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList())
            .toList());
    return details;
  }

  private static Map<String, Object> search(PlanRequest.Search search) {
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("gap", Figures.shortest(search.gap()));
    asked.put("work", Figures.shortest(search.work()));
    asked.put("seconds", search.seconds().map(Figures::shortest));
    asked.put("solver", search.engine().name().toLowerCase(Locale.ROOT));
    asked.put("seed", search.seed().map(Object::toString));
    return asked;
  }

  private static void requireSame(FinishedFolder before, Map<String, Object> details)
      throws IOException {
    Map<String, Object> now = Json.parse(Json.text(details), FinishedFolder.MANIFEST);
    for (Map.Entry<String, Object> each : now.entrySet()) {
      if (!Optional.ofNullable(each.getValue())
          .equals(Optional.ofNullable(before.manifest().get(each.getKey())))) {
        throw new CannotCreate(
            before.folder().getParent()
                + " holds another sweep, of other "
                + each.getKey()
                + ". Give a new folder, or ask the same.");
      }
    }
  }

  private static String scenarios(Optional<String> given, List<SweepPoint> points) {
    StringWriter text = new StringWriter();
    List<String> header = COLUMNS;
    if (given.isPresent()) {
      String before = given.get();
      String ended = before.endsWith("\n") ? before : before + "\n";
      text.write(ended);
      String first = ended.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
      header = List.of(first.replace("\uFEFF", "").strip().split("\\s*,\\s*"));
    } else {
      text.write(String.join(",", COLUMNS) + "\n");
    }
    for (SweepPoint point : points) {
      for (SweepPoint.PointValue each : point.values()) {
        Map<String, String> cells = cells(point, each);
        text.write(
            header.stream()
                .map(column -> quoted(cells.getOrDefault(column, "")))
                .collect(Collectors.joining(",", "", "\n")));
      }
    }
    return text.toString();
  }

  private static Map<String, String> cells(SweepPoint point, SweepPoint.PointValue varied) {
    Variation variation = varied.variation();
    return Map.of(
        "scenario", point.name(),
        "table", variation.table(),
        "where", variation.where(),
        "column", variation.column(),
        "operation", varied.value().operation(),
        "value", varied.value().operand(),
        "note", "a step of a sweep",
        "source", "illustrative: a step of a sweep");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(each -> ",\"\n".indexOf(each) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
