package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.EarlierPlan;
import org.placewright.allocation.EarlierPlanBuilder;
import org.placewright.allocation.EarlierQuestion;
import org.placewright.allocation.PlanBrief;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.csv.NearTable;
import org.placewright.report.csv.PlanTables;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;

/** A finished run as the plan that another begins from or stays near to. */
final class EarlierRun {
  private static final String NEAR = "near";
  private static final String RUN = "run";
  private static final String MANIFEST = "manifest";

  private EarlierRun() {}

  /**
   * Reads the plan that another is to stay near to.
   *
   * @param path the folder of a finished plan
   * @param brief what the other plan is made from
   * @return its places by the programmes and intakes of the other: after its last intake they are
   *     as in that one, and a programme that it does not have is as in the baseline
   * @throws UnreadableRun when it is no finished plan, or is not as it was written
   * @throws IOException when it cannot be read
   */
  static EarlierPlan read(Path path, PlanBrief brief) throws IOException {
    FinishedPlan finished = FinishedPlan.open(path);
    List<String> differences = finished.run().differences();
    if (!differences.isEmpty()) {
      throw new UnreadableRun(path + " is not as it was written: " + differences.get(0));
    }
    return EarlierPlanBuilder.builder()
        .run(PackChoice.name(path))
        .manifest(Sha256.of(path.resolve(FinishedFolder.MANIFEST)))
        .places(places(finished, brief))
        .multipliers(finished.proof().multipliers())
        .nearest(true)
        .boundAgain(false)
        .question(new PackQuestion(finished.run().input()))
        .build();
  }

  private static PlacesPlan places(FinishedPlan finished, PlanBrief brief) throws UnreadableRun {
    RawTable table = finished.run().table(PlanTables.ALLOCATION_FILE);
    Map<String, TreeMap<Integer, Integer>> cells = new TreeMap<>();
    for (RawRow row : table.rows()) {
      cells
          .computeIfAbsent(table.cell(row, "programme"), id -> new TreeMap<>())
          .put(number(table.cell(row, "intake_year")), number(table.cell(row, "places")));
    }
    Scenario scenario = brief.scenario();
    List<Programme> programmes = scenario.register().programmes();
    return PlacesPlan.of(
        programmes.size(),
        scenario.horizon().intakes(),
        (p, i) -> {
          int year = scenario.horizon().firstIntakeYear() + i;
          return Optional.ofNullable(cells.get(programmes.get(p).id()))
              .flatMap(years -> Optional.ofNullable(years.floorEntry(year)))
              .map(Map.Entry::getValue)
              .orElse(brief.baseline().places(p));
        });
  }

  private static int number(String text) throws UnreadableRun {
    return FinishedTable.number(PlanTables.ALLOCATION_FILE, text);
  }

  /** What a manifest says of the plan that another stays near to. */
  static Map<String, Object> details(EarlierPlan near) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put(NEAR, new TreeMap<>(Map.of(RUN, near.run(), MANIFEST, near.manifest())));
    return details;
  }

  /**
   * The brief of a finished plan, with the plan that it stays near to as its own files have it.
   *
   * @param finished the finished plan
   * @param brief its brief without that
   * @param plan its places
   * @throws UnreadableRun when the files do not say what they must
   */
  static PlanBrief recorded(FinishedPlan finished, PlanBrief brief, PlacesPlan plan)
      throws UnreadableRun {
    if (!(finished.folder().manifest().get(NEAR) instanceof Map<?, ?> said)) {
      return brief;
    }
    PlacesPlan places =
        FinishedTable.places(
            finished.run().table(NearTable.FILE), "near_places", brief.scenario(), plan::at);
    return brief.after(
        EarlierPlanBuilder.builder()
            .run(String.valueOf(said.get(RUN)))
            .manifest(String.valueOf(said.get(MANIFEST)))
            .places(places)
            .multipliers(Map.of())
            .nearest(true)
            .boundAgain(false)
            .question(EarlierQuestion.UNKNOWN)
            .build());
  }
}
