package org.placewright.input.check;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.FirstPost;
import org.placewright.scenario.training.Pathways;
import org.placewright.scenario.training.TimeOut;

/** Time out comes within training, and nobody takes up two first posts. */
record TimeOutCheck(Pack pack, IssueCollector issues) {
  /** Each reason doubles the routes through training. */
  private static final int MOST_REASONS = 8;

  /**
   * Shares that were rounded to a few decimals may differ from 1 by this much without a warning.
   */
  private static final double SLACK = 1e-9;

  void check() {
    Pathways pathways = new PackParts(pack).pathways();
    for (Located<Specialty> row : pack.table(Tables.SPECIALTIES).located()) {
      int reasons = pathways.timeOut(row.row().id()).size();
      if (reasons > MOST_REASONS) {
        pack.table(Tables.SPECIALTIES)
            .at(row, "specialty")
            .error(
                issues,
                IssueCode.OUT_OF_RANGE,
                "time_out.csv has " + reasons + " reasons for " + row.row().id() + ".",
                "Put some together: at most " + MOST_REASONS + " can be followed apart.");
      }
      pathways.timeOut(row.row().id()).stream()
          .filter(out -> out.afterYear() >= row.row().trainingYears())
          .forEach(out -> tooLate(out, row.row()));
    }
    pack.table(Tables.TIME_OUT).located().forEach(this::someTakeIt);
    sharesAreAWhole(pathways);
  }

  /** A share of 0 takes back what a row for any says; without one nobody needs its other fields. */
  private void someTakeIt(Located<TimeOut> row) {
    TimeOut out = row.row();
    boolean takesBack =
        pack.rows(Tables.TIME_OUT).stream()
            .anyMatch(
                other ->
                    other.reason().equals(out.reason())
                        && other.specialty().equals(Wildcard.ANY)
                        && !out.specialty().equals(Wildcard.ANY));
    if (out.share() == 0 && out.serviceShare() > 0 && !takesBack) {
      pack.table(Tables.TIME_OUT)
          .at(row, "share")
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              "nobody takes it, and who does gives "
                  + Figures.shortest(out.serviceShare())
                  + " of the usual service.",
              "Are share and service_share swapped?");
    }
  }

  private void tooLate(TimeOut out, Specialty specialty) {
    pack.table(Tables.TIME_OUT).located().stream()
        .filter(row -> row.row().key().equals(out.key()))
        .findFirst()
        .ifPresent(
            row ->
                pack.table(Tables.TIME_OUT)
                    .at(row, "after_year")
                    .error(
                        issues,
                        IssueCode.OUT_OF_RANGE,
                        "after year "
                            + out.afterYear()
                            + " of a training of "
                            + specialty.trainingYears()
                            + " years, in "
                            + specialty.id()
                            + ".",
                        "Time out comes before the last year, or give the specialty a row of its"
                            + " own."));
  }

  private void sharesAreAWhole(Pathways pathways) {
    Map<String, Double> totals = new TreeMap<>();
    Map<String, Located<FirstPost>> last = new HashMap<>();
    for (Located<FirstPost> row : pack.table(Tables.FIRST_POST).located()) {
      totals.merge(row.row().specialty(), row.row().share(), Double::sum);
      last.put(row.row().specialty(), row);
      if (pathways.cores().contains(row.row().specialty())) {
        afterACore(row);
      }
    }
    last.forEach(
        (specialty, row) -> {
          double total = totals.getOrDefault(specialty, 0.0);
          if (total > 1 + SLACK) {
            pack.table(Tables.FIRST_POST)
                .at(row, "share")
                .error(
                    issues,
                    IssueCode.BAD_TOTAL,
                    "the shares of " + specialty + " add up to " + Figures.shortest(total) + ".",
                    "They may not exceed 1; the rest never take up a post.");
          }
        });
  }

  private void afterACore(Located<FirstPost> row) {
    pack.table(Tables.FIRST_POST)
        .at(row, "specialty")
        .error(
            issues,
            IssueCode.INCONSISTENT,
            row.row().specialty()
                + " is a core specialty: its completers compete for a higher one.",
            "Delete the row.");
  }
}
