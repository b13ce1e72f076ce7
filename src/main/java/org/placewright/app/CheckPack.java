package org.placewright.app;

import java.util.List;
import java.util.function.Consumer;
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
   */
  public record Checked(Register register, List<Issue> warnings, List<String> defaults) {
    public Checked {
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
    ReadResult result = LoadedPack.inspect(choice);
    coverage.accept(result.coverage());
    Scenario scenario = result.scenario().orElseThrow(() -> new InvalidInput(result.issues()));
    return new Checked(scenario.register(), result.issues(), result.defaults());
  }
}
