package org.placewright.allocation.lever;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Quality;
import org.placewright.scenario.Scenario;

/**
 * The latest score of each programme by somebody who does not provide it, as known when the plan's
 * first intake begins. Of several on one day the lowest counts.
 */
final class IndependentScores {
  private final Map<String, Quality> latest = new TreeMap<>();
  private final int intakeMonth;
  private final int validYears;

  private IndependentScores(Scenario scenario) {
    intakeMonth = scenario.settings().intakeMonth();
    validYears = scenario.settings().qualityValidYears();
  }

  static IndependentScores of(Scenario scenario) {
    IndependentScores scores = new IndependentScores(scenario);
    LocalDate known = scores.beginning(scenario.horizon().firstIntakeYear());
    for (Programme programme : scenario.register().programmes()) {
      List<Quality> all = scenario.provision().quality();
      all.stream()
          .filter(row -> row.programme().equals(programme.id()))
          .filter(row -> !row.assessor().equals(programme.provider()))
          .filter(row -> !row.assessedOn().isAfter(known))
          .max(
              Comparator.comparing(Quality::assessedOn)
                  .thenComparing(Comparator.comparingDouble(Quality::score).reversed()))
          .ifPresent(row -> scores.latest.put(programme.id(), row));
    }
    return scores;
  }

  private LocalDate beginning(int intakeYear) {
    return LocalDate.of(intakeYear, intakeMonth, 1);
  }

  /**
   * Why a programme may not take anybody.
   *
   * @param programme its id
   * @param intakeYear the intake year
   * @param pass the score that passes
   * @return the reason in words, empty when it passes
   */
  Optional<String> reasonAgainst(String programme, int intakeYear, double pass) {
    Optional<Quality> found = Optional.ofNullable(latest.get(programme));
    if (found.isEmpty()) {
      return Optional.of("has no independent score");
    }
    Quality score = found.get();
    if (score.assessedOn().plusYears(validYears).isBefore(beginning(intakeYear))) {
      return Optional.of(
          "was last judged independently on "
              + score.assessedOn()
              + ", over "
              + validYears
              + " years before the intake");
    }
    return score.score() < pass
        ? Optional.of(
            "scored "
                + Unit.TRAINEES.figure(score.score())
                + " on "
                + score.assessedOn()
                + ", below "
                + Unit.TRAINEES.figure(pass))
        : Optional.empty();
  }
}
