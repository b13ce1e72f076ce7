package org.placewright.allocation.lever;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.training.Quality;

/**
 * The latest score of each programme by somebody who does not provide it, as known when the plan's
 * first intake begins. Of several on one day the lowest counts.
 */
final class IndependentScores {
  private final Map<String, Quality> latest = new TreeMap<>();
  private final Map<String, Quality> previous = new TreeMap<>();
  private final LocalDate known;
  private final int validYears;

  private IndependentScores(Scenario scenario) {
    int year = scenario.horizon().firstIntakeYear();
    known = LocalDate.of(year, scenario.settings().intakeMonth(), 1);
    validYears = scenario.settings().qualityValidYears();
  }

  static IndependentScores of(Scenario scenario) {
    IndependentScores scores = new IndependentScores(scenario);
    Map<String, String> providers = new TreeMap<>();
    for (Programme programme : scenario.register().programmes()) {
      providers.put(programme.id(), programme.provider());
    }
    List<Quality> counted = new ArrayList<>();
    for (Quality row : scenario.provision().quality()) {
      boolean independent = !row.assessor().equals(providers.get(row.programme()));
      if (independent && !row.assessedOn().isAfter(scores.known)) {
        counted.add(row);
        scores.latest.merge(row.programme(), row, IndependentScores::laterThenLower);
      }
    }
    for (Quality row : counted) {
      boolean earlier =
          scores.latest(row.programme()).stream()
              .anyMatch(last -> row.assessedOn().isBefore(last.assessedOn()));
      if (earlier) {
        scores.previous.merge(row.programme(), row, IndependentScores::laterThenLower);
      }
    }
    return scores;
  }

  private static Quality laterThenLower(Quality one, Quality other) {
    int order = one.assessedOn().compareTo(other.assessedOn());
    if (order == 0) {
      return one.score() <= other.score() ? one : other;
    }
    return order > 0 ? one : other;
  }

  /** The score that counts; empty where nobody independent has judged in time. */
  Optional<Quality> latest(String programme) {
    return Optional.ofNullable(latest.get(programme));
  }

  /** The score that counted before the latest day on which somebody judged. */
  Optional<Quality> previous(String programme) {
    return Optional.ofNullable(previous.get(programme));
  }

  /** The figure of the score that counts; none where nobody independent has judged in time. */
  FigureName[] written(String programme) {
    return latest(programme).stream()
        .map(row -> FigureName.of("quality", row, "score"))
        .toArray(FigureName[]::new);
  }

  boolean isStale(Quality score) {
    return score.assessedOn().plusYears(validYears).isBefore(known);
  }

  /**
   * Why a programme may not take anybody.
   *
   * @param programme its id
   * @param pass the score that passes
   * @return the reason in words, empty when it passes
   */
  Optional<String> reasonAgainst(String programme, double pass) {
    Optional<Quality> found = latest(programme);
    if (found.isEmpty()) {
      return Optional.of("has no independent score");
    }
    Quality score = found.get();
    if (isStale(score)) {
      return Optional.of(
          "was last judged independently on "
              + score.assessedOn()
              + ", over "
              + validYears
              + " years before the first planned intake");
    }
    return score.score() < pass
        ? Optional.of(
            "scored "
                + LeverUnit.TRAINEES.figure(score.score())
                + " on "
                + score.assessedOn()
                + ", below "
                + LeverUnit.TRAINEES.figure(pass))
        : Optional.empty();
  }
}
