package org.placewright.input.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.Pathways;
import org.placewright.scenario.training.TimeOut;
import org.placewright.scenario.training.TraineesInPost;
import org.placewright.scenario.training.Training;

/** Training is described for every specialty, and trainees are in a year of it. */
record TrainingCheck(Pack pack, IssueCollector issues) {
  private static final int MOST_EXTRA_YEARS = 2;

  /** For a specialty whose length could not be read. */
  private static final int LONGER_THAN_ANY = 1_000_000;

  void check() {
    Set<String> described = new HashSet<>();
    pack.rows(Tables.TRAINING).stream().map(Training::specialty).forEach(described::add);
    if (pack.whole(Tables.TRAINING) && !described.contains(Wildcard.ANY)) {
      pack.table(Tables.SPECIALTIES).located().stream()
          .filter(row -> !described.contains(row.row().id()))
          .forEach(this::undescribed);
    }
    Map<String, Integer> years = new HashMap<>();
    for (Specialty specialty : pack.rows(Tables.SPECIALTIES)) {
      years.put(specialty.id(), specialty.trainingYears());
    }
    Pathways pathways = new PackParts(pack).pathways();
    for (Located<TraineesInPost> row : pack.table(Tables.TRAINEES).located()) {
      int nominal = years.getOrDefault(row.row().specialty(), LONGER_THAN_ANY);
      int out =
          pathways.timeOut(row.row().specialty()).stream()
              .filter(time -> time.share() > 0)
              .mapToInt(TimeOut::years)
              .sum();
      if (row.row().yearOfTraining() > nominal + out && row.row().headcount() > 0) {
        beyond(row, nominal, out);
      }
    }
  }

  private void undescribed(Located<Specialty> row) {
    pack.table(Tables.SPECIALTIES)
        .at(row, "specialty")
        .error(
            issues,
            IssueCode.MISSING_RATE,
            "training.csv has no row for " + row.row().id() + ".",
            "Add one, or one for *.");
  }

  private void beyond(Located<TraineesInPost> row, int nominal, int out) {
    String message =
        "year "
            + row.row().yearOfTraining()
            + " of a training of "
            + nominal
            + " years"
            + (out > 0 ? " and at most " + out + " of time out." : ".");
    if (row.row().yearOfTraining() > nominal + out + MOST_EXTRA_YEARS) {
      pack.table(Tables.TRAINEES)
          .at(row, "year_of_training")
          .error(issues, IssueCode.OUT_OF_RANGE, message, "Is it a calendar year or an age?");
    } else {
      pack.table(Tables.TRAINEES)
          .at(row, "year_of_training")
          .warning(issues, IssueCode.SUSPICIOUS, message, "Are these people in an extension?");
    }
  }
}
