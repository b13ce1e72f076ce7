package org.placewright.scenario.uncertainty;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.need.DriverRow;
import org.placewright.scenario.need.Population;
import org.placewright.scenario.row.Row;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.staff.AgeSexRate;
import org.placewright.scenario.staff.Exit;
import org.placewright.scenario.staff.Joiners;
import org.placewright.scenario.staff.Retention;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Vacancy;
import org.placewright.scenario.training.FillRate;
import org.placewright.scenario.training.Training;

/** A table with figures that may be uncertain, and the columns by which its rows are picked. */
public enum UncertainTable {
  LEAVING("leaving", "specialty sex age_from age_to"),
  PARTICIPATION("participation", "specialty sex age_from age_to year"),
  UTILISATION("utilisation", "specialty sex age_from age_to"),
  TRAINING("training", "specialty"),
  FILL_RATES("fill_rates", "specialty deanery"),
  JOINERS("joiners", "specialty deanery year"),
  VACANCIES("vacancies", "specialty deanery"),
  WORKFORCE("workforce", "specialty deanery sex age_from age_to"),
  POPULATION("population", "deanery year sex age_from age_to"),
  /** Picked by whole curves, so that who has left does not come back. */
  EXITS("exits", "specialty sex"),
  /** Picked by whole curves, so that who has left does not come back. */
  RETENTION("retention", "specialty sex origin"),
  DEMAND_DRIVERS("demand_drivers", "specialty deanery driver cause from_year");

  private final String file;
  private final String columns;

  UncertainTable(String file, String columns) {
    this.file = file;
    this.columns = columns;
  }

  /** The file's name without {@code .csv}. */
  public String file() {
    return file;
  }

  /** The columns by which rows may be picked. */
  public List<String> columns() {
    return List.of(columns.split(" ", -1));
  }

  /**
   * The fields by which a row is picked.
   *
   * @param row a row of this table
   * @return their text by column, as the file has it; {@code *} for any, and so for no year
   */
  public SortedMap<String, String> fields(Row row) {
    PickedColumns fields =
        switch (this) {
          case LEAVING, UTILISATION -> rate((AgeSexRate) row);
          case PARTICIPATION -> rate((AgeSexRate) row).year(((AgeSexRate) row).years());
          case TRAINING -> new PickedColumns().and("specialty", ((Training) row).specialty());
          case FILL_RATES -> at(((FillRate) row).specialty(), ((FillRate) row).deanery());
          case JOINERS -> joiners((Joiners) row);
          case VACANCIES -> at(((Vacancy) row).specialty(), ((Vacancy) row).deanery());
          case WORKFORCE -> staff((StaffInPost) row);
          case POPULATION -> population((Population) row);
          case EXITS -> people(((Exit) row).specialty(), ((Exit) row).sex());
          case RETENTION -> retention((Retention) row);
          case DEMAND_DRIVERS -> driver((DriverRow) row);
        };
    return fields.texts;
  }

  private static PickedColumns rate(AgeSexRate row) {
    return people(row.specialty(), row.sex()).ages(row.ages());
  }

  private static PickedColumns joiners(Joiners row) {
    return at(row.specialty(), row.deanery()).and("year", String.valueOf(row.year()));
  }

  private static PickedColumns staff(StaffInPost row) {
    return at(row.specialty(), row.deanery()).and("sex", row.sex().code()).ages(row.ages());
  }

  private static PickedColumns population(Population row) {
    return new PickedColumns()
        .and("deanery", row.deanery())
        .and("year", String.valueOf(row.year()))
        .and("sex", row.sex().code())
        .ages(row.ages());
  }

  private static PickedColumns retention(Retention row) {
    return people(row.specialty(), row.sex()).and("origin", row.origin());
  }

  private static PickedColumns driver(DriverRow row) {
    return at(row.specialty(), row.deanery())
        .and("driver", row.driver().name().toLowerCase(Locale.ROOT))
        .and("cause", row.cause())
        .and("from_year", String.valueOf(row.years().from()));
  }

  private static PickedColumns at(String specialty, String deanery) {
    return new PickedColumns().and("specialty", specialty).and("deanery", deanery);
  }

  private static PickedColumns people(String specialty, String sex) {
    return new PickedColumns().and("specialty", specialty).and("sex", sex);
  }

  /** The fields of one row in the making. */
  private static final class PickedColumns {
    private final SortedMap<String, String> texts = new TreeMap<>();

    PickedColumns and(String column, String value) {
      texts.put(column, value);
      return this;
    }

    PickedColumns year(YearRange years) {
      return and("year", years.isAny() ? Wildcard.ANY : String.valueOf(years.from()));
    }

    PickedColumns ages(AgeBand ages) {
      return and("age_from", String.valueOf(ages.from())).and("age_to", String.valueOf(ages.to()));
    }
  }
}
