package org.placewright.input.check;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.PackParts;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.AgeBand;
import org.placewright.quantity.Sex;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.staff.AgeSexTable;
import org.placewright.scenario.staff.ShareCurve;
import org.placewright.scenario.staff.StaffInPost;
import org.placewright.scenario.staff.Tenure;
import org.placewright.scenario.staff.YearlyRates;
import org.placewright.scenario.training.Training;

/** Every age at which someone can work has participation and leaving. */
final class StaffRatesCheck {
  private static final int USUAL_YOUNGEST = 20;

  private final Pack pack;
  private final IssueCollector issues;
  private final InUse inUse;
  private final Tenure tenure;
  private final Map<String, Integer> youngest = new HashMap<>();

  /** The oldest age with a leaving rate, by specialty and sex. */
  private final Map<String, Integer> oldest = new HashMap<>();

  StaffRatesCheck(Pack pack, InUse inUse, IssueCollector issues) {
    this.pack = pack;
    this.inUse = inUse;
    this.issues = issues;
    tenure = new PackParts(pack).tenure();
  }

  void check() {
    if (!pack.whole(Tables.LEAVING, Tables.PARTICIPATION)) {
      return;
    }
    pack.rows(Tables.WORKFORCE).stream()
        .filter(row -> row.headcount() > 0)
        .forEach(row -> youngest.merge(row.specialty(), row.ages().from(), Math::min));
    for (Located<Specialty> row : pack.table(Tables.SPECIALTIES).located()) {
      if (inUse.people().contains(row.row().id())) {
        check(row);
      }
    }
    pack.table(Tables.WORKFORCE).located().stream()
        .filter(row -> row.row().headcount() > 0)
        .forEach(this::notTooOld);
  }

  private void check(Located<Specialty> row) {
    String id = row.row().id();
    YearlyRates leaving = YearlyRates.of(pack.rows(Tables.LEAVING), id);
    YearlyRates participation = YearlyRates.of(pack.rows(Tables.PARTICIPATION), id);
    for (Sex sex : Sex.values()) {
      int last = leaving.given().stream().mapToInt(table -> table.oldest(sex)).max().orElse(-1);
      oldest.put(key(id, sex), last);
      int first = Math.min(youngest(id), last < 0 ? 0 : last);
      leaving.given().stream()
          .filter(table -> hasGap(table, sex, leavingWanted(table, sex, first)))
          .findFirst()
          .ifPresent(table -> missing(row, sex, table, leavingWanted(table, sex, first)));
      Wanted wanted =
          new Wanted("participation.csv", first, Math.max(last, oldestOnCurve(id, sex)));
      participation.given().stream()
          .filter(table -> hasGap(table, sex, wanted))
          .findFirst()
          .ifPresent(table -> missing(row, sex, table, wanted));
    }
  }

  /** No gap up to the oldest age that a year's rows give: who is older has left. */
  private static Wanted leavingWanted(AgeSexTable table, Sex sex, int first) {
    return new Wanted("leaving.csv", first, Math.max(first, table.oldest(sex)));
  }

  /** The oldest age that someone reaches whose stay is known by years; -1 if there is nobody. */
  private int oldestOnCurve(String specialty, Sex sex) {
    IntStream staff =
        tenure.ofStaff(specialty, sex).map(ShareCurve::last).stream()
            .flatMapToInt(
                years ->
                    pack.rows(Tables.WORKFORCE).stream()
                        .filter(row -> row.specialty().equals(specialty) && row.sex() == sex)
                        .filter(row -> row.headcount() > 0)
                        .mapToInt(row -> row.ages().to() + years));
    IntStream joiners =
        tenure.retention().stream()
            .filter(row -> Wildcard.covers(row.specialty(), specialty))
            .filter(row -> Wildcard.covers(row.sex(), sex.code()))
            .mapToInt(row -> ageAtCompletion(specialty) + row.yearsSinceJoining());
    return Math.min(AgeBand.OLDEST, IntStream.concat(staff, joiners).max().orElse(-1));
  }

  private int ageAtCompletion(String specialty) {
    return pack.rows(Tables.TRAINING).stream()
        .filter(row -> Wildcard.covers(row.specialty(), specialty))
        .mapToInt(Training::ageAtCompletion)
        .max()
        .orElse(0);
  }

  private static boolean hasGap(AgeSexTable table, Sex sex, Wanted wanted) {
    return IntStream.rangeClosed(wanted.from(), wanted.to()).anyMatch(age -> !table.has(sex, age));
  }

  private static String key(String specialty, Sex sex) {
    return specialty + " " + sex.code();
  }

  private int youngest(String specialty) {
    int ofStaff = Math.min(USUAL_YOUNGEST, youngest.getOrDefault(specialty, USUAL_YOUNGEST));
    return pack.rows(Tables.TRAINING).stream()
        .filter(row -> row.specialty().equals(specialty))
        .map(Training::ageAtCompletion)
        .reduce(ofStaff, Math::min);
  }

  /** The ages at which a table must have figures. */
  private record Wanted(String file, int from, int to) {}

  private void missing(Located<Specialty> row, Sex sex, AgeSexTable table, Wanted wanted) {
    TreeSet<Integer> ages = new TreeSet<>();
    for (int age = wanted.from(); age <= wanted.to(); age++) {
      if (!table.has(sex, age)) {
        ages.add(age);
      }
    }
    if (!ages.isEmpty()) {
      boolean none = ages.size() == wanted.to() - wanted.from() + 1;
      pack.table(Tables.SPECIALTIES)
          .at(row, "specialty")
          .error(
              issues,
              IssueCode.MISSING_RATE,
              wanted.file()
                  + " has nothing for "
                  + row.row().id()
                  + ", "
                  + sex.code()
                  + (none ? "." : ", of age " + Ranges.of(ages) + "."),
              "Add rows; * stands for any specialty or sex.");
    }
  }

  private void notTooOld(Located<StaffInPost> row) {
    StaffInPost staff = row.row();
    int last = oldest.getOrDefault(key(staff.specialty(), staff.sex()), AgeBand.OLDEST);
    boolean byYears = tenure.ofStaff(staff.specialty(), staff.sex()).isPresent();
    if (staff.ages().to() > last && last >= 0 && !byYears) {
      pack.table(Tables.WORKFORCE)
          .at(row, "age_to")
          .error(
              issues,
              IssueCode.OUT_OF_RANGE,
              "staff aged "
                  + staff.ages().to()
                  + ", and leaving.csv says all have left after "
                  + last
                  + ".",
              "End the band there, or add older ages to leaving.csv.");
    }
  }
}
