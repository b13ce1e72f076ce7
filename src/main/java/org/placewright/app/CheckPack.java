package org.placewright.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.input.PackText;
import org.placewright.input.ReadResult;
import org.placewright.input.UnreadableInput;
import org.placewright.input.coverage.CoverageCheck;
import org.placewright.issue.Issue;
import org.placewright.issue.UnfinishedFile;
import org.placewright.report.csv.CheckTables;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Register;

/** Looks for all that is wrong with a pack. */
public final class CheckPack {
  private CheckPack() {}

  /** The tables of its answer. */
  public static final List<String> TABLES =
      List.of(Answer.nameOf("issues.csv"), Answer.nameOf("to_do.csv"));

  /**
   * What was found in a pack.
   *
   * @param register who and what there is; empty where the pack has errors
   * @param issues all that is wrong with it, sorted
   * @param unfinished the files that are missing, have errors or gaps, or still have figures of a
   *     template, in the order in which they are filled in
   * @param defaults what holds as no row says otherwise, a sentence each
   * @param lacking the files that a plan needs beside those of a projection and that are not there
   */
  public record Checked(
      Optional<Register> register,
      List<Issue> issues,
      List<UnfinishedFile> unfinished,
      List<String> defaults,
      List<String> lacking) {
    public Checked {
      issues = List.copyOf(issues);
      unfinished = List.copyOf(unfinished);
      defaults = List.copyOf(defaults);
      lacking = List.copyOf(lacking);
    }

    /**
     * The same for other programs.
     *
     * @param text for a reader, whole lines
     */
    public Answer answer(String text) {
      return new Answer(text, CheckTables.of(issues, unfinished));
    }
  }

  /**
   * Checks a pack as every command does before it calculates.
   *
   * @param choice the pack and its scenario
   * @param coverage called with how far each table covers each specialty and deanery
   * @return what is in it, errors or none
   * @throws UnreadableInput when it cannot be read at all
   */
  public static Checked run(PackChoice choice, Consumer<CoverageCheck> coverage)
      throws UnreadableInput {
    PackText text = PackText.read(choice.folder(), choice.unknown());
    ReadResult result = LoadedPack.inspect(choice, text);
    coverage.accept(result.coverage());
    List<String> lacking =
        text.neededByPlan().stream().map(issue -> issue.location().file()).toList();
    return new Checked(
        result.scenario().map(Scenario::register),
        result.issues(),
        UnfinishedFiles.of(text, result.issues()),
        result.defaults(),
        lacking);
  }
}
