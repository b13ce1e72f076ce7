package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.placewright.allocation.PlanBrief;
import org.placewright.fan.DrawSettings;
import org.placewright.fan.PlanFan;
import org.placewright.folder.FinishedFolder;
import org.placewright.folder.OutputFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.Suggestion;
import org.placewright.issue.InvalidInput;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.AskedStaff;
import org.placewright.report.Evaluation;
import org.placewright.report.HeldPlan;
import org.placewright.report.csv.EvaluationTables;
import org.placewright.report.csv.MoneyTables;
import org.placewright.report.csv.PlanFanTable;
import org.placewright.report.csv.PlanTables;
import org.placewright.report.csv.ScenarioTables;
import org.placewright.report.json.Manifest;
import org.placewright.report.text.EvaluationText;
import org.placewright.report.text.PlanFanText;
import org.placewright.report.text.StaffByYearText;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;
import org.placewright.table.FilledTable;

/** Holds a finished plan still, once it is verified, and shows how it fares in another future. */
public final class EvaluatePlan {
  /** The tables of its answer without a fan, the first in front. */
  public static final List<String> TABLES =
      List.of("evaluation", "evaluated_shortage", "evaluated_spend", "evaluated_rules");

  /** The table of the fan, where one is drawn. */
  public static final String FAN = "plan_fan";

  private final VerifyRun verification;
  private final RunStamp stamp;
  private final Consumer<String> progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param verification proves the plan before a figure of it is believed
   * @param stamp version and time that the manifest records
   * @param progress called with a sentence as each step begins
   */
  public EvaluatePlan(VerifyRun verification, RunStamp stamp, Consumer<String> progress) {
    this.verification = verification;
    this.stamp = stamp;
    this.progress = progress;
  }

  /**
   * How a plan fares, ready to print.
   *
   * @param verified what the verification found
   * @param answer for a terminal and as tables; empty where the plan is not sound, or has no such
   *     staff as are asked for
   * @param warnings of the input in the other future
   * @param unknown that the plan has no such staff, in words; empty where it has
   */
  public record Evaluated(
      VerifyRun.Verified verified, Answer answer, List<Issue> warnings, Optional<String> unknown) {
    public Evaluated {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * What to show of a plan.
   *
   * @param combination the future: scenarios of the plan's own copy of the input, joined by {@code
   *     +}; empty for the pack as it is
   * @param staff of whom to show every year, instead of a summary of all; empty for none
   * @param fanned the fan to draw around it; empty for none
   */
  public record FutureQuestion(
      Optional<String> combination, Optional<AskedStaff> staff, Optional<FanRequest> fanned) {}

  /**
   * Evaluates a plan in another future.
   *
   * @param run the folder of a finished plan
   * @param question what to show of it
   * @param out where to write the tables; empty for nowhere
   * @return how it fares
   * @throws UnreadableInput when the plan's copy of the input cannot be read
   * @throws InvalidInput when the other future has errors, or the plan is none of it
   * @throws IOException when the plan cannot be read, or the tables cannot be written
   */
  public Evaluated run(Path run, FutureQuestion question, Optional<Path> out)
      throws UnreadableInput, InvalidInput, IOException {
    VerifyRun.Proof proof = verification.prove(run);
    VerifyRun.Verified verified = proof.verified();
    if (!verified.isSound() || proof.calculated().isEmpty()) {
      return new Evaluated(verified, new Answer("", List.of()), List.of(), Optional.empty());
    }
    VerifyRun.Calculated made = proof.calculated().get();
    LoadedPack future = LoadedPack.read(made.finished().run().input().in(question.combination()));
    Scenario now = made.pack().scenario();
    PlacesPlan plan = made.decided().allocation().plan();
    PlacesPlan held = in(future.scenario(), now, plan);
    progress.accept("Holding the plan still");
    PlanBrief brief = PlanBrief.of(future.scenario());
    Evaluation evaluation =
        new Evaluation(HeldPlan.of(made.decided().brief(), plan), HeldPlan.of(brief, held));
    HeldPlan inFuture = evaluation.inFuture();
    Optional<String> unknown = question.staff().flatMap(staff -> unknown(staff, inFuture));
    if (unknown.isPresent()) {
      return new Evaluated(verified, new Answer("", List.of()), List.of(), unknown);
    }
    Optional<DrawnPlan> fan = Optional.empty();
    if (question.fanned().isPresent()) {
      fan = Optional.of(draw(question.fanned().get(), brief, held));
    }
    if (out.isPresent()) {
      write(out.get(), made.finished(), future, new EvaluatedFan(evaluation, fan));
    }
    Answer answer = answer(question.staff(), new EvaluatedFan(evaluation, fan));
    return new Evaluated(verified, answer, future.warnings(), Optional.empty());
  }

  private static Optional<String> unknown(AskedStaff staff, HeldPlan plan) {
    return staff
        .unknown(plan)
        .map(no -> (no + " " + Suggestion.advice(staff.name(), staff.known(plan))).strip());
  }

  private static Answer answer(Optional<AskedStaff> staff, EvaluatedFan evaluated) {
    List<FilledTable<?>> tables = new ArrayList<>(EvaluationTables.of(evaluated.evaluation()));
    Optional<PlanFan> fan = evaluated.fan().map(DrawnPlan::fan);
    fan.ifPresent(drawn -> tables.add(PlanFanTable.of(drawn)));
    String text =
        staff
            .map(each -> StaffByYearText.of(evaluated.evaluation().inFuture(), each, fan))
            .orElseGet(
                () ->
                    EvaluationText.of(evaluated.evaluation())
                        + fan.map(around -> "\n" + PlanFanText.of(around)).orElse(""));
    return new Answer(text, tables);
  }

  /** The fan of a plan, and how it was drawn. */
  private record DrawnPlan(PlanFan fan, DrawSettings settings) {}

  /** An evaluation, with the fan where one was asked for. */
  private record EvaluatedFan(Evaluation evaluation, Optional<DrawnPlan> fan) {}

  private DrawnPlan draw(FanRequest request, PlanBrief brief, PlacesPlan plan) throws InvalidInput {
    Scenario scenario = brief.scenario();
    FanResult.requireUncertainty(scenario);
    progress.accept("Drawing " + request.draws() + " futures");
    DrawSettings settings = FanResult.draws(request, scenario);
    return new DrawnPlan(HeldFan.of(brief, plan, settings), settings);
  }

  /** The plan by the programmes of the future; what begins only there has no places. */
  private static PlacesPlan in(Scenario future, Scenario now, PlacesPlan plan) throws InvalidInput {
    Horizon horizon = now.horizon();
    if (!future.horizon().equals(horizon)) {
      throw new InvalidInput(
          List.of(
              Issue.error(
                  SourceLocation.inFile("settings.csv"),
                  IssueCode.BAD_YEAR,
                  "the plan is of other years than this future.",
                  "Evaluate it in a scenario that leaves the years as they are.")));
    }
    Map<String, Integer> index = new TreeMap<>();
    List<Programme> programmes = now.register().programmes();
    for (int p = 0; p < programmes.size(); p++) {
      index.put(programmes.get(p).id(), p);
    }
    int[][] places = new int[future.register().programmes().size()][horizon.intakes()];
    for (int p = 0; p < places.length; p++) {
      Integer own = index.get(future.register().programmes().get(p).id());
      for (int i = 0; own != null && i < horizon.intakes(); i++) {
        places[p][i] = plan.at(own, i);
      }
    }
    return new PlacesPlan(places);
  }

  private void write(Path out, FinishedPlan finished, LoadedPack future, EvaluatedFan evaluated)
      throws IOException {
    Evaluation evaluation = evaluated.evaluation();
    try (GuardedFolder guarded = GuardedFolder.begin(out)) {
      OutputFolder folder = guarded.folder();
      future.copyTo(folder);
      folder.writeAll(EvaluationTables.of(evaluation));
      folder.write(PlanTables.projection(evaluation.inFuture().projection()));
      folder.write(PlanTables.byGroup(future.scenario(), evaluation.inFuture().projection()));
      folder.write(MoneyTables.SPEND.filledWith(evaluation.inFuture().spend()));
      folder.writeAll(ScenarioTables.of(future.scenario()));
      future.writeAssumptions(folder);
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("command", "evaluate");
      details.put("plan", plan(finished));
      details.putAll(future.details());
      if (evaluated.fan().isPresent()) {
        DrawnPlan drawn = evaluated.fan().get();
        folder.write(PlanFanTable.of(drawn.fan()));
        details.put("draws", drawn.settings().draws());
        details.put("seed", drawn.settings().seed());
      }
      Manifest.finish(folder, stamp.version(), stamp.time(), details);
    }
  }

  /** What a manifest says of the plan that something was made from. */
  static Map<String, Object> plan(FinishedPlan finished) throws IOException {
    Map<String, Object> plan = new LinkedHashMap<>();
    Path folder = finished.folder().folder();
    plan.put("folder", String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    plan.put("scenario", finished.run().input().scenario());
    plan.put("manifest", Sha256.of(folder.resolve(FinishedFolder.MANIFEST)));
    return plan;
  }
}
