package org.placewright.scenario.training;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;

/**
 * The routes into, through and out of training other than straight through.
 *
 * @param timeOut time out of training
 * @param firstPosts from completion to the first post
 * @param stages which specialties are entered from a core
 * @param candidates who competes for them beside the completers of the core
 */
public record Pathways(
    List<TimeOut> timeOut,
    List<FirstPost> firstPosts,
    List<Stage> stages,
    List<Candidates> candidates) {
  /** Everyone goes straight through. */
  public static final Pathways STRAIGHT = new Pathways(List.of(), List.of(), List.of(), List.of());

  public Pathways {
    timeOut = Row.sorted(timeOut);
    firstPosts = Row.sorted(firstPosts);
    stages = Row.sorted(stages);
    candidates = Row.sorted(candidates);
  }

  /**
   * The time out that trainees of a specialty take.
   *
   * @param specialty its id
   * @return the most specific row of each reason, in the order of the reasons
   */
  public List<TimeOut> timeOut(String specialty) {
    return timeOut.stream()
        .map(TimeOut::reason)
        .distinct()
        .sorted()
        .flatMap(
            reason ->
                Wildcard.mostSpecific(
                    timeOut,
                    row ->
                        row.reason().equals(reason) && Wildcard.covers(row.specialty(), specialty),
                    row -> Wildcard.specificity(row.specialty()))
                    .stream())
        .toList();
  }

  /**
   * When completers of a specialty take up their first post.
   *
   * @param specialty its id
   * @return the specialty's own rows, else those for any; none where everyone does so at once
   */
  public List<FirstPost> firstPosts(String specialty) {
    List<FirstPost> own = firstPostsOf(specialty);
    return own.isEmpty() ? firstPostsOf(Wildcard.ANY) : own;
  }

  private List<FirstPost> firstPostsOf(String specialty) {
    return firstPosts.stream().filter(row -> row.specialty().equals(specialty)).toList();
  }

  /**
   * The specialties that others are entered from.
   *
   * @return their ids, sorted
   */
  public List<String> cores() {
    return stages.stream().map(Stage::enteredFrom).distinct().sorted().toList();
  }

  /**
   * The specialties that are entered from a core.
   *
   * @param core its id
   * @return their ids, sorted
   */
  public List<String> higherOf(String core) {
    return stages.stream()
        .filter(row -> row.enteredFrom().equals(core))
        .map(Stage::specialty)
        .toList();
  }

  /**
   * The other candidates of a year.
   *
   * @param core the core specialty
   * @param year the intake year
   * @return the row of the year, else that for any, else the last before it; empty without any
   */
  public Optional<Candidates> candidates(String core, int year) {
    return Wildcard.mostSpecific(
            candidates,
            row -> row.core().equals(core) && row.years().contains(year),
            row -> row.years().isAny() ? 0 : 1)
        .or(() -> lastBefore(core, year));
  }

  private Optional<Candidates> lastBefore(String core, int year) {
    return candidates.stream()
        .filter(row -> row.core().equals(core) && row.years().to() < year)
        .max(Comparator.comparing(row -> row.years().to()));
  }
}
