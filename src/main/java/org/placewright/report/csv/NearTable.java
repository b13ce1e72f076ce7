package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.text;
import static org.placewright.report.csv.OutputColumns.year;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.EarlierPlan;
import org.placewright.plan.PlacesPlan;
import org.placewright.report.PlanReport;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Programme;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputTable;

/** Where a plan differs from the one that it was to stay near to. */
public final class NearTable {
  /** The file of the differences. */
  public static final String FILE = "near.csv";

  static final OutputTable<NearRow> TABLE =
      OutputTable.<NearRow>of(
              FILE,
              "Where a plan differs from the plan that it stays near to: one row for each programme"
                  + " and intake with more places or fewer.",
              "Written by `plan --near DIR`.")
          .keyedBy("programme", "intake_year")
          .with(text("programme", "The programme.", row -> row.programme().id()))
          .with(text("specialty", "Its specialty.", row -> row.programme().specialty()))
          .with(text("deanery", "Its deanery.", row -> row.programme().deanery()))
          .with(year("intake_year", "The year of the intake.", NearRow::year))
          .with(places("near_places", "In the plan made before.", NearRow::before))
          .with(places("places", "In this plan.", NearRow::now))
          .with(places("change", "`places` − `near_places`.", row -> row.now() - row.before()))
          .noting(
              "After the last intake of the plan made before its places are taken to go on, and a"
                  + " programme that it does not have to stay as in the baseline. The manifest says"
                  + " which plan it is (`near`).");

  private NearTable() {}

  /**
   * A programme and intake with more places or fewer.
   *
   * @param programme where it is
   * @param year of the intake
   * @param before places in the plan made before
   * @param now places in this plan
   */
  record NearRow(Programme programme, int year, int before, int now) {}

  /**
   * The table of a plan that stays near to another.
   *
   * @param decided the plan
   * @param near the other
   */
  public static FilledTable<?> of(PlanReport decided, EarlierPlan near) {
    Scenario scenario = decided.brief().scenario();
    PlacesPlan plan = decided.allocation().plan();
    List<NearRow> rows = new ArrayList<>();
    for (int p = 0; p < plan.programmes(); p++) {
      for (int i = 0; i < plan.intakes(); i++) {
        int before = near.places().at(p, i);
        int now = plan.at(p, i);
        if (before != now) {
          int year = scenario.horizon().firstIntakeYear() + i;
          rows.add(new NearRow(scenario.register().programmes().get(p), year, before, now));
        }
      }
    }
    return TABLE.filledWith(rows);
  }
}
