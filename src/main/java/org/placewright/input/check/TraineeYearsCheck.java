package org.placewright.input.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.training.Intake;
import org.placewright.scenario.training.TraineesInPost;

/**
 * Where people train, some are in the later years of training too. A specialty that is new says so
 * by rows of 0, here or of earlier intakes.
 */
record TraineeYearsCheck(Pack pack, Horizon horizon, IssueCollector issues) {
  /** So many in the last year that has a row are hardly followed by nobody. */
  private static final double MANY = 50;

  void check() {
    if (!pack.whole(Tables.TRAINEES, Tables.INTAKES, Tables.PROGRAMMES, Tables.SPECIALTIES)) {
      return;
    }
    if (pack.rows(Tables.TRAINEES).isEmpty()) {
      none();
    } else {
      Map<String, Set<Integer>> entered = entered();
      for (Specialty row : pack.rows(Tables.SPECIALTIES)) {
        later(row, entered.getOrDefault(row.id(), Set.of()));
      }
    }
  }

  /** Where some entered by the base year already, their rows are missed by themselves. */
  private void none() {
    double entrants = entrants(horizon.baselineYear());
    if (entrants > 0 && entrants(horizon.baseYear()) == 0) {
      warn(
          "no row at all, and in intakes.csv "
              + Figures.grouped(Math.round(entrants))
              + " entered up to "
              + horizon.baselineYear()
              + ": nobody would complete before them.",
          "Add the rows; a headcount of 0 says that nobody was in training.");
    }
  }

  private double entrants(int last) {
    return pack.rows(Tables.INTAKES).stream()
        .filter(row -> row.year() <= last)
        .mapToDouble(Intake::entrants)
        .sum();
  }

  /** The years of intakes that the pack says anything of, by specialty. */
  private Map<String, Set<Integer>> entered() {
    Map<String, String> specialties =
        pack.rows(Tables.PROGRAMMES).stream()
            .collect(Collectors.toMap(Programme::id, Programme::specialty, (one, other) -> one));
    Map<String, Set<Integer>> entered = new HashMap<>();
    for (Intake row : pack.rows(Tables.INTAKES)) {
      entered
          .computeIfAbsent(specialties.getOrDefault(row.programme(), ""), any -> new TreeSet<>())
          .add(row.year());
    }
    return entered;
  }

  private void later(Specialty specialty, Set<Integer> entered) {
    TreeMap<Integer, Double> people = new TreeMap<>();
    for (TraineesInPost row : pack.rows(Tables.TRAINEES)) {
      if (row.specialty().equals(specialty.id())) {
        people.merge(row.yearOfTraining(), row.headcount(), Double::sum);
      }
    }
    if (people.isEmpty() || people.lastEntry().getValue() < MANY) {
      return;
    }
    Set<Integer> lost =
        IntStream.rangeClosed(people.lastKey() + 1, specialty.trainingYears())
            .filter(year -> !entered.contains(horizon.baseYear() - year + 1))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    if (!lost.isEmpty()) {
      warn(
          "no row for "
              + specialty.id()
              + " in year "
              + Ranges.of(lost)
              + " of training, and "
              + Figures.grouped(Math.round(people.lastEntry().getValue()))
              + " are in year "
              + people.lastKey()
              + ".",
          "Add the rows; a headcount of 0 says that nobody is so far.");
    }
  }

  private void warn(String message, String advice) {
    issues.warning(pack.table(Tables.TRAINEES).location(), IssueCode.MISSING_ROWS, message, advice);
  }
}
