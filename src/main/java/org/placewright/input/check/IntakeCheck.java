package org.placewright.input.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.TraineesInPost;

/** Past intakes are there, are like their places, and agree with the trainees in post. */
final class IntakeCheck {
  /** More entrants a place than this are hardly people who entered. */
  private static final double MOST_PER_PLACE = 1.2;

  /** Fewer than this hardly leave places standing empty. */
  private static final double FEWEST_PER_PLACE = 0.1;

  /** Attrition and extensions explain less difference than this. */
  private static final double MOST_APART = 0.25;

  /** Below this many people, a difference is a person or two. */
  private static final double FEWEST = 10;

  private final Pack pack;
  private final Horizon horizon;
  private final IssueCollector issues;
  private final Map<String, Programme> programmes = new HashMap<>();
  private final Map<String, Integer> trainingYears = new HashMap<>();

  IntakeCheck(Pack pack, Horizon horizon, IssueCollector issues) {
    this.pack = pack;
    this.horizon = horizon;
    this.issues = issues;
    pack.rows(Tables.PROGRAMMES).forEach(row -> programmes.put(row.id(), row));
    for (Specialty specialty : pack.rows(Tables.SPECIALTIES)) {
      trainingYears.put(specialty.id(), specialty.trainingYears());
    }
  }

  void check() {
    pack.table(Tables.INTAKES).located().forEach(this::entrantsFit);
    pack.table(Tables.INTAKES).located().forEach(this::placesFit);
    if (pack.whole(Tables.INTAKES)) {
      new IntakeYearsCheck(pack, horizon, issues).check();
    }
    if (pack.whole(Tables.INTAKES, Tables.PROGRAMMES, Tables.SPECIALTIES)) {
      agreesWithTrainees();
    }
  }

  private void entrantsFit(Located<Intake> row) {
    if (row.row().entrants() > row.row().places() * MOST_PER_PLACE) {
      pack.table(Tables.INTAKES)
          .at(row, "entrants")
          .warning(issues, IssueCode.SUSPICIOUS, entered(row.row()), "Are these applicants?");
    }
  }

  private void placesFit(Located<Intake> row) {
    Intake intake = row.row();
    if (intake.places() >= FEWEST
        && intake.entrants() > 0
        && intake.entrants() < intake.places() * FEWEST_PER_PLACE) {
      pack.table(Tables.INTAKES)
          .at(row, "places")
          .warning(issues, IssueCode.SUSPICIOUS, entered(intake), "Are both in persons?");
    }
  }

  private static String entered(Intake row) {
    return Figures.shortest(row.entrants()) + " entered on " + row.places() + " places.";
  }

  private void agreesWithTrainees() {
    Map<String, Double> entrants = new HashMap<>();
    Map<String, Set<Integer>> years = new HashMap<>();
    for (Intake intake : pack.rows(Tables.INTAKES)) {
      inTraining(intake)
          .ifPresent(
              pair -> {
                entrants.merge(pair, intake.entrants(), Double::sum);
                years.computeIfAbsent(pair, key -> new HashSet<>()).add(intake.year());
              });
    }
    Map<String, List<Located<TraineesInPost>>> trainees =
        pack.table(Tables.TRAINEES).located().stream()
            .collect(
                Collectors.groupingBy(
                    row -> Row.keyOf(row.row().specialty(), row.row().deanery()),
                    TreeMap::new,
                    Collectors.toList()));
    trainees.forEach(
        (pair, rows) -> {
          int needed = trainingYears.getOrDefault(rows.get(0).row().specialty(), Integer.MAX_VALUE);
          if (years.getOrDefault(pair, Set.of()).size() == needed) {
            compare(rows, entrants.getOrDefault(pair, 0.0));
          }
        });
  }

  /** The specialty and deanery whose trainees the intake's people are among in the base year. */
  private Optional<String> inTraining(Intake intake) {
    return Optional.ofNullable(programmes.get(intake.programme()))
        .filter(
            programme -> {
              int yearsIn = horizon.baseYear() - intake.year();
              return yearsIn >= 0 && yearsIn < trainingYears.getOrDefault(programme.specialty(), 0);
            })
        .map(programme -> Row.keyOf(programme.specialty(), programme.deanery()));
  }

  private void compare(List<Located<TraineesInPost>> rows, double entered) {
    Located<TraineesInPost> row = rows.get(0);
    double people = rows.stream().mapToDouble(each -> each.row().headcount()).sum();
    double apart = Math.abs(people - entered);
    if (Math.max(people, entered) >= FEWEST && apart > MOST_APART * Math.max(people, entered)) {
      pack.table(Tables.TRAINEES)
          .at(row, "headcount")
          .warning(
              issues,
              IssueCode.INCONSISTENT,
              row.row().specialty()
                  + " in "
                  + row.row().deanery()
                  + " has "
                  + Figures.fixed(people, 0)
                  + " trainees in post, and intakes.csv says "
                  + Figures.fixed(entered, 0)
                  + " entered in the years they can be from.",
              "Attrition and extensions rarely explain a quarter.");
    }
  }
}
