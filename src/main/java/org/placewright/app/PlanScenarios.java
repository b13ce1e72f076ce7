package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.folder.CannotCreate;
import org.placewright.folder.FinishedFolder;
import org.placewright.input.PackText;
import org.placewright.input.UnknownFiles;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.os.FileKind;

/**
 * Makes a plan of each of several scenarios, all of them near to the first, and compares them. Each
 * plan and the comparison are whole or not there; what is done stays when a later one fails.
 */
public final class PlanScenarios {
  /** The folder of the comparison, beside those of the plans. */
  public static final String COMPARISON = "comparison";

  /** The folder of the plan of the pack as it is. */
  public static final String AS_IT_IS = "pack";

  private final PlanPack planning;
  private final ComparePlans comparing;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param planning makes each plan
   * @param comparing compares them
   */
  public PlanScenarios(PlanPack planning, ComparePlans comparing) {
    this.planning = planning;
    this.comparing = comparing;
  }

  /** Hears of each plan as it is made. */
  public interface ScenarioListener {
    /** Hears what a person should look at in the input. */
    void warned(List<Issue> warnings);

    /**
     * Hears what came of a scenario.
     *
     * @param folder where its plan is, if there is one
     * @param result the plan, or why there is none
     * @throws IOException when that cannot be printed
     */
    void planned(Path folder, PlanResult result) throws IOException;
  }

  /**
   * The scenarios of a pack, and before them the pack as it is.
   *
   * @param folder where the pack is
   * @return names in the order of the alphabet, after one that is empty
   * @throws UnreadableInput when the pack cannot be read at all
   */
  public static List<Optional<String>> all(Path folder) throws UnreadableInput {
    TreeSet<String> names = new TreeSet<>();
    RawTable table = PackText.read(folder, UnknownFiles.IGNORED).tables().get("scenarios");
    if (table != null) {
      for (RawRow row : table.rows()) {
        names.add(table.cell(row, "scenario"));
      }
    }
    List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
    names.forEach(name -> all.add(Optional.of(name)));
    return all;
  }

  /** The folder of a scenario's plan, within that of all. */
  public static String folder(Optional<String> scenario) {
    return scenario.orElse(AS_IT_IS);
  }

  /**
   * Plans each scenario, and compares the plans.
   *
   * @param request what is asked of each plan; its folder is that of all
   * @param scenarios those to plan, none twice, at least one; empty for the pack as it is
   * @param listener hears of each plan
   * @return the comparison of those that have a plan; empty when fewer than two have
   * @throws UnreadableInput when the pack cannot be read at all
   * @throws InvalidInput when it has errors in one of the scenarios
   * @throws IOException when a plan or the comparison cannot be written
   */
  public Optional<ComparePlans.Compared> run(
      PlanRequest request, List<Optional<String>> scenarios, ScenarioListener listener)
      throws UnreadableInput, InvalidInput, IOException {
    if (FileKind.of(request.out().resolve(FinishedFolder.MANIFEST)) != FileKind.NOTHING) {
      throw new CannotCreate(
          request.out() + " holds one run, and several are to be written into it.");
    }
    List<Path> made = new ArrayList<>();
    for (Optional<String> scenario : scenarios) {
      Path folder = request.out().resolve(folder(scenario));
      Optional<Path> near = request.near().or(() -> made.stream().findFirst());
      PlanResult result = planning.run(request.of(scenario, folder, near), listener::warned);
      listener.planned(folder, result);
      if (result instanceof PlanResult.Published) {
        made.add(folder);
      }
    }
    return made.size() < 2
        ? Optional.empty()
        : Optional.of(comparing.run(made, Optional.of(request.out().resolve(COMPARISON))));
  }
}
