package org.placewright.input.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.Curriculum;
import org.placewright.scenario.training.Curriculum.TrainingYear;
import org.placewright.scenario.training.CurriculumRow;

/**
 * Components of the curriculum leave a trainee no less than no time, and every medical one has
 * leadership in it: those of professions with an entry set, and of what feeds them.
 */
final class CurriculumCheck {
  /** So that three thirds, written out, are not more than all. */
  private static final double ALL = 1 + 1e-9;

  private static final String LEADERSHIP = "leadership";
  private static final int LAST_YEAR_OF_TRAINING = 20;

  private final Pack pack;
  private final TableRows<CurriculumRow> table;
  private final IssueCollector issues;

  CurriculumCheck(Pack pack, IssueCollector issues) {
    this.pack = pack;
    table = pack.table(Tables.CURRICULUM);
    this.issues = issues;
  }

  void check() {
    if (mostTime() > ALL) {
      Curriculum curriculum = new Curriculum(table.rows());
      table.located().forEach(row -> enoughTime(row, curriculum));
    }
    if (table.whole() && !table.rows().isEmpty()) {
      pack.table(Tables.SPECIALTIES).located().stream()
          .filter(row -> isMedical(row.row()) && !teachesLeadership(row.row()))
          .forEach(this::missingLeadership);
    }
  }

  private boolean isMedical(Specialty specialty) {
    boolean feeds =
        pack.rows(Tables.FEEDERS).stream()
            .anyMatch(
                feeder ->
                    feeder.fromSpecialty().equals(specialty.id())
                        && hasEntrySet(feeder.profession()));
    return feeds || hasEntrySet(specialty.profession());
  }

  private boolean hasEntrySet(String profession) {
    return pack.rows(Tables.SPECIALTIES).stream()
        .anyMatch(row -> row.entrySet() && row.profession().equals(profession));
  }

  private boolean teachesLeadership(Specialty specialty) {
    return table.rows().stream()
        .filter(row -> row.component().contains(LEADERSHIP) && row.timeShare().fraction() > 0)
        .anyMatch(row -> Wildcard.covers(row.specialty(), specialty.id()));
  }

  private void missingLeadership(Located<Specialty> row) {
    pack.table(Tables.SPECIALTIES)
        .at(row, "specialty")
        .warning(
            issues,
            IssueCode.MISSING_RATE,
            "curriculum.csv has no leadership for " + row.row().id() + ".",
            "Add a component with leadership in its name and a time_share.");
  }

  /** No year of training takes more than the longest rows of all components together. */
  private double mostTime() {
    Map<String, Double> longest = new TreeMap<>();
    table
        .rows()
        .forEach(row -> longest.merge(row.component(), row.timeShare().fraction(), Math::max));
    return longest.values().stream().mapToDouble(share -> share).sum();
  }

  /** What is taught changes only in a year in which a row begins. */
  private void enoughTime(Located<CurriculumRow> row, Curriculum curriculum) {
    for (Specialty specialty : pack.rows(Tables.SPECIALTIES)) {
      boolean tooMuch =
          Wildcard.covers(row.row().specialty(), specialty.id())
              && IntStream.rangeClosed(1, LAST_YEAR_OF_TRAINING)
                  .filter(row.row().yearOfTraining()::contains)
                  .mapToObj(year -> new TrainingYear(specialty.id(), year, row.row().fromYear()))
                  .anyMatch(year -> curriculum.timeShare(year) > ALL);
      if (tooMuch) {
        table
            .at(row, "time_share")
            .error(
                issues,
                IssueCode.OUT_OF_RANGE,
                "the components of " + specialty.id() + " take more than all of the time.",
                "Time shares of one year of training may add up to 1.");
        return;
      }
    }
  }
}
