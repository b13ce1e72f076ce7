package org.placewright.input.check;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.placewright.input.raw.Findings;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.issue.Code;
import org.placewright.scenario.Curriculum;
import org.placewright.scenario.Curriculum.TrainingYear;
import org.placewright.scenario.CurriculumRow;
import org.placewright.scenario.Fund;
import org.placewright.scenario.Specialty;
import org.placewright.scenario.Wildcard;

/** Components of the curriculum leave a trainee no less than no time, and their own fund pays. */
final class CurriculumCheck {
  /** So that three thirds, written out, are not more than all. */
  private static final double ALL = 1 + 1e-9;

  private static final int LAST_YEAR_OF_TRAINING = 20;

  private final Pack pack;
  private final TableRows<CurriculumRow> table;
  private final Findings findings;

  CurriculumCheck(Pack pack, Findings findings) {
    this.pack = pack;
    table = pack.costs.curriculum;
    this.findings = findings;
  }

  void check() {
    table.located().forEach(this::ownCommissioner);
    if (mostTime() > ALL) {
      Curriculum curriculum = new Curriculum(table.rows());
      table.located().forEach(row -> enoughTime(row, curriculum));
    }
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
    for (Specialty specialty : pack.specialties.rows()) {
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
                findings,
                Code.OUT_OF_RANGE,
                "the components of " + specialty.id() + " take more than all of the time.",
                "Time shares of one year of training may add up to 1.");
        return;
      }
    }
  }

  private void ownCommissioner(Located<CurriculumRow> row) {
    Optional<Specialty> specialty =
        pack.specialties.rows().stream()
            .filter(each -> each.id().equals(row.row().specialty()))
            .findFirst();
    Optional<Fund> fund =
        pack.funds.rows().stream().filter(each -> each.id().equals(row.row().fund())).findFirst();
    if (specialty.isPresent()
        && fund.isPresent()
        && fund.get().commissioner() != specialty.get().commissioner()) {
      table
          .at(row, "fund")
          .error(
              findings,
              Code.INCONSISTENT,
              fund.get().id()
                  + " is a fund of "
                  + fund.get().commissioner()
                  + ", and "
                  + specialty.get().commissioner()
                  + " commissions "
                  + specialty.get().id()
                  + ".",
              "Correct the row, or the commissioner of either.");
    }
  }
}
