package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewright.commission.CommissionLine;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.Suggestion;
import org.placewright.report.ExplainedPlaces;
import org.placewright.report.PlaceReason;
import org.placewright.report.PlaceReasons;
import org.placewright.report.PlanReport;
import org.placewright.report.csv.ReasonTables;
import org.placewright.report.text.ExplanationText;

/** Says why a finished plan, once verified, has as many places as it has. */
public final class ExplainPlan {
  private final VerifyRun verification;
  private final Consumer<String> progress;

  /**
   * Prepares the use case; nothing is read before {@code run}.
   *
   * @param verification proves each plan before a figure of it is believed
   * @param progress called with a sentence as each step begins
   */
  public ExplainPlan(VerifyRun verification, Consumer<String> progress) {
    this.verification = verification;
    this.progress = progress;
  }

  /**
   * What is to be explained.
   *
   * @param programme an id of {@code programmes.csv}; empty for all
   * @param specialty an id of {@code specialties.csv}; empty for all
   * @param deanery an id of {@code deaneries.csv}; empty for all
   * @param year an intake year; empty for all
   */
  public record Question(
      Optional<String> programme,
      Optional<String> specialty,
      Optional<String> deanery,
      Optional<Integer> year) {
    private boolean asksFor(CommissionLine line) {
      return programme.stream().allMatch(line.programme().id()::equals)
          && specialty.stream().allMatch(line.specialty().id()::equals)
          && deanery.stream().allMatch(line.deanery().id()::equals)
          && year.stream().allMatch(asked -> asked == line.intakeYear());
    }
  }

  /**
   * The explanation, ready to print.
   *
   * @param answer in words and as tables; empty where a plan is unsound, or plans nothing of what
   *     is asked for
   * @param unknown what of the question the plan does not know, in words; empty where it knows all
   * @param unsound what is wrong with the plans that are not what their files say, by folder
   */
  public record Explained(
      Answer answer, Optional<String> unknown, Map<Path, VerifyRun.Verified> unsound) {}

  /** The names of the tables that an explanation answers with. */
  public static List<String> tables() {
    return ReasonTables.explained().stream().map(table -> Answer.nameOf(table.file())).toList();
  }

  /**
   * Explains a plan, or a part of it.
   *
   * @param run the folder of a finished plan
   * @param question what of it
   * @param since that of an earlier one; empty without one
   * @return why it is as it is
   * @throws UnreadableInput when a plan's copy of its input cannot be read
   * @throws IOException when a plan cannot be read, or is none of this program
   */
  public Explained run(Path run, Question question, Optional<Path> since)
      throws UnreadableInput, IOException {
    Map<Path, VerifyRun.Verified> unsound = new LinkedHashMap<>();
    Optional<PlanReport> plan = verified(run, unsound);
    Optional<PlanReport> before = Optional.empty();
    if (since.isPresent()) {
      before = verified(since.get(), unsound);
    }
    if (!unsound.isEmpty() || plan.isEmpty()) {
      return new Explained(new Answer("", List.of()), Optional.empty(), unsound);
    }
    PlaceReasons reasons = plan.get().board().reasons();
    List<PlaceReason> asked = asked(reasons, question);
    if (asked.isEmpty()) {
      return new Explained(
          new Answer("", List.of()), Optional.of(unknown(question, reasons)), unsound);
    }
    progress.accept("Looking at the next place");
    List<PlaceReason> earlier =
        before.map(found -> asked(found.board().reasons(), question)).orElse(List.of());
    List<ExplainedPlaces> explained = new ArrayList<>();
    for (PlaceReason reason : asked) {
      explained.add(
          new ExplainedPlaces(reason, reasons.nextBest(reason.line()), same(earlier, reason)));
    }
    String name = since.map(folder -> RunNames.of(List.of(folder)).get(0)).orElse("");
    return new Explained(
        new Answer(ExplanationText.of(explained, name), ReasonTables.of(explained)),
        Optional.empty(),
        unsound);
  }

  private Optional<PlanReport> verified(Path run, Map<Path, VerifyRun.Verified> unsound)
      throws UnreadableInput, IOException {
    VerifyRun.Proof proof = verification.prove(run);
    if (!proof.verified().isSound()) {
      unsound.put(run, proof.verified());
    }
    return proof.calculated().map(VerifyRun.Calculated::decided);
  }

  private static List<PlaceReason> asked(PlaceReasons reasons, Question question) {
    return reasons.all().stream().filter(reason -> question.asksFor(reason.line())).toList();
  }

  private static Optional<PlaceReason> same(List<PlaceReason> earlier, PlaceReason reason) {
    return earlier.stream()
        .filter(each -> each.line().programme().id().equals(reason.line().programme().id()))
        .filter(each -> each.line().intakeYear() == reason.line().intakeYear())
        .findFirst();
  }

  /** Every part of the question that nothing answers to; else that they do not meet. */
  private static String unknown(Question question, PlaceReasons reasons) {
    List<CommissionLine> lines = reasons.all().stream().map(PlaceReason::line).toList();
    List<String> parts = new ArrayList<>();
    List<String> advice = new ArrayList<>();
    BiConsumer<Optional<String>, Named> ask =
        (asked, named) -> {
          Set<String> known =
              lines.stream().map(named.id()).collect(Collectors.toCollection(TreeSet::new));
          asked
              .filter(id -> !known.contains(id))
              .ifPresent(
                  id -> {
                    parts.add("no " + named.what() + " " + id);
                    advice.add(Suggestion.advice(id, known));
                  });
        };
    ask.accept(question.programme(), new Named("programme", line -> line.programme().id()));
    ask.accept(question.specialty(), new Named("specialty", line -> line.specialty().id()));
    ask.accept(question.deanery(), new Named("deanery", line -> line.deanery().id()));
    question
        .year()
        .filter(year -> lines.stream().noneMatch(line -> line.intakeYear() == year))
        .ifPresent(year -> parts.add("no intake of " + year));
    return parts.isEmpty()
        ? "The plan has no programme that is all of what was asked for."
        : ("The plan has " + String.join(" and ", parts) + ". " + String.join(" ", advice)).strip();
  }

  /** What ids are of, and where a line has them. */
  private record Named(String what, Function<CommissionLine, String> id) {}
}
