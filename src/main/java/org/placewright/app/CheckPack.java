package org.placewright.app;

import java.util.List;
import java.util.function.Consumer;
import org.placewright.input.PackText;
import org.placewright.input.ReadResult;
import org.placewright.input.UnreadableInput;
import org.placewright.input.coverage.CoverageCheck;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Register;

/** Looks for all that is wrong with a pack. */
public final class CheckPack {
  private CheckPack() {}

  /**
   * What is in a pack without errors.
   *
   * @param register who and what there is
   * @param warnings what a person should look at, sorted
   * @param defaults what holds as no row says otherwise, a sentence each
   * @param lacking the files that a plan needs beside those of a projection and that are not there
   */
  public record Checked(
      Register register, List<Issue> warnings, List<String> defaults, List<String> lacking) {
    public Checked {
      lacking = List.copyOf(lacking);
      defaults = List.copyOf(defaults);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Checks a pack as every command does before it calculates.
   *
   * @param choice the pack and its scenario
   * @param coverage called with how far each table covers each specialty and deanery, with errors
   *     or without
   * @return what is in it
   * @throws UnreadableInput when it cannot be read at all
   * @throws InvalidInput when it has errors
   */
  public static Checked run(PackChoice choice, Consumer<CoverageCheck> coverage)
      throws UnreadableInput, InvalidInput {
    PackText text = PackText.read(choice.folder(), choice.unknown());
    ReadResult result = LoadedPack.inspect(choice, text);
    coverage.accept(result.coverage());
    Scenario scenario = result.scenario().orElseThrow(() -> new InvalidInput(result.issues()));
    List<String> lacking =
        text.neededByPlan().stream().map(issue -> issue.location().file()).toList();
    return new Checked(scenario.register(), result.issues(), result.defaults(), lacking);
  }
}
