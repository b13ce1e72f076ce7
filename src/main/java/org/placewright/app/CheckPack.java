package org.placewright.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.input.LostRows;
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
   */
  public record Checked(Register register, List<Issue> warnings) {
    public Checked {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Checks a pack as every command does before it calculates.
   *
   * @param choice the pack and its scenario
   * @param against an earlier pack, of which no row may be lost without a warning; empty for none
   * @param coverage called with how far each table covers each specialty and deanery, with errors
   *     or without
   * @return what is in it
   * @throws UnreadableInput when it cannot be read at all
   * @throws InvalidInput when it has errors
   */
  public static Checked run(
      PackChoice choice, Optional<Path> against, Consumer<CoverageCheck> coverage)
      throws UnreadableInput, InvalidInput {
    List<Issue> issues = new ArrayList<>();
    if (against.isPresent()) {
      PackText now = PackText.read(choice.folder(), choice.unknown());
      issues.addAll(LostRows.since(against.get()).of(now));
    }
    ReadResult result = LoadedPack.inspect(choice);
    coverage.accept(result.coverage());
    issues.addAll(result.issues());
    issues.sort(Comparator.naturalOrder());
    Scenario scenario = result.scenario().orElseThrow(() -> new InvalidInput(issues));
    return new Checked(scenario.register(), issues);
  }
}
