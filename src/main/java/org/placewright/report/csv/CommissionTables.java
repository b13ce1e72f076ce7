package org.placewright.report.csv;

import static org.placewright.report.csv.OutputColumns.choice;
import static org.placewright.report.csv.OutputColumns.gbp;
import static org.placewright.report.csv.OutputColumns.places;
import static org.placewright.report.csv.OutputColumns.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.placewright.commission.Commission;
import org.placewright.commission.CommissionLine;
import org.placewright.commission.CommissioningBody;
import org.placewright.commission.CommitmentStatus;
import org.placewright.quantity.Pounds;
import org.placewright.report.PlaceReason;
import org.placewright.report.PlanReport;
import org.placewright.scenario.row.Wildcard;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;

/** The tables of {@code commissions/}: what each commissioner buys, and what it comes to. */
public final class CommissionTables {
  /** The folder of commissions within a run's. */
  static final String FOLDER = "commissions/";

  static final OutputTable<Bought> COMMISSION =
      OutputTable.<Bought>of(
              FOLDER + "<commissioner>.csv",
              "What one commissioner buys: the rows of `allocation.csv` that are its own, with"
                  + " prices and levers.",
              "Written by `plan`: `MEE.csv` for Medical Education England, and a file for each SHA."
                  + " An SHA called `mee` or `index`, or like a device of Windows, has the files"
                  + " `sha-mee…` and so on. Where ids differ only by case, or are too long for"
                  + " the name of a file, it is `sha-` and its number among the SHAs, sorted by id.")
          .keyedBy("programme", "intake_year")
          .withAllOf(PlanTables.ALLOCATION, Bought::row)
          .with(
              gbp(
                  "gbp_per_place",
                  "What all funds pay for one place over the whole course, with the fill rate,"
                      + " uplift, market forces and curriculum of the programme and intake.",
                  row -> row.line().price().wholeCourse()))
          .with(
              gbp(
                  "gbp_whole_course",
                  "`places` × `gbp_per_place`.",
                  row -> row.line().wholeCourse()))
          .with(
              gbp(
                  "gbp_first_financial_year",
                  "The part of it that falls in the financial year in which the intake begins.",
                  row -> row.line().firstYear()))
          .with(
              places(
                  "places_year_before",
                  "Places of the intake before: the baseline's for the first planned intake, then"
                      + " the plan's.",
                  row -> row.line().places().yearBefore()))
          .with(
              places(
                  "change_on_year_before",
                  "`places` − `places_year_before`.",
                  row -> row.line().places().planned() - row.line().places().yearBefore()))
          .with(
              text(
                      "levers",
                      "Ids of the [levers that"
                          + " shaped](../models/commissions.md#the-levers-that-shaped-it) the row,"
                          + " in the order of the levers, with `;` between.",
                      (Bought row) -> String.join(";", row.line().levers()))
                  .blank("no lever shaped it"))
          .with(
              text(
                  "reason",
                  "Why it is this many: as `sentence` of [reasons.csv](reasons.md).",
                  row -> row.reason().sentence()))
          .with(unassured(Bought::unassured))
          .noting(
              "All commissions together are the whole of [allocation.csv](allocation.md). A"
                  + " commission of an SHA has its programmes of specialties whose `commissioner`"
                  + " is `SHA`; `MEE.csv` has all the others ([remits](../models/commissions.md)).")
          .noting(
              "`gbp_whole_course` of all commissions together is the sum of `planned_gbp` of"
                  + " [spend.csv](spend.md), to the penny.");

  static final OutputTable<Sum> INDEX =
      OutputTable.<Sum>of(
              FOLDER + CommissioningBody.INDEX + ".csv",
              "What each commissioner buys in sum: one row for each commissioner and intake, and"
                  + " rows of their sums.",
              "Written by `plan`.")
          .keyedBy("commissioner", "intake_year", "status")
          .with(text("commissioner", "`MEE`, or the SHA; `*` is all of them together.", Sum::who))
          .with(
              text(
                  "intake_year",
                  "The year in which the trainees enter; `*` is all planned intakes of the status.",
                  Sum::year))
          .with(
              choice(
                  "status",
                  Stream.concat(PlanTables.STANDINGS.stream(), Stream.of(Wildcard.ANY)).toList(),
                  "As in `allocation.csv`; `*` is both.",
                  Sum::status))
          .with(
              places(
                  "places_year_before",
                  "Places of the intakes before.",
                  row -> row.sum(line -> line.places().yearBefore())))
          .with(
              places(
                  "advised_places",
                  "Places that the advice would put here.",
                  row -> row.sum(line -> line.places().advised())))
          .with(
              places(
                  "places",
                  "Places commissioned.",
                  row -> row.sum(line -> line.places().planned())))
          .with(
              gbp(
                  "gbp_first_financial_year",
                  "What they cost in the financial years in which their intakes begin.",
                  row -> row.money(CommissionLine::firstYear)))
          .with(
              gbp(
                  "gbp_whole_course",
                  "What they cost over the whole course.",
                  row -> row.money(CommissionLine::wholeCourse)))
          .with(unassured(Sum::unassured))
          .noting("Sums are exact.");

  private CommissionTables() {}

  private static <R> OutputColumn<R> unassured(Function<R, String> value) {
    return text(
            "unassured",
            "The service reconfigurations in force that nothing assures, with `;` between"
                + " ([what that means](../models/scenarios.md#service-reconfigurations)).",
            value)
        .blank("there are none");
  }

  private static String unassured(PlanReport decided) {
    return String.join(";", decided.brief().scenario().policy().unassured());
  }

  /** A row of the allocation with its price. */
  record Bought(AllocationRow row, CommissionLine line, PlaceReason reason, String unassured) {}

  /** Lines of commissions, summed. */
  record Sum(String who, String year, String status, List<CommissionLine> lines, String unassured) {
    int sum(ToIntFunction<CommissionLine> count) {
      return lines.stream().mapToInt(count).sum();
    }

    Pounds money(Function<CommissionLine, Pounds> amount) {
      return lines.stream().map(amount).reduce(Pounds.ZERO, Pounds::plus);
    }
  }

  /**
   * The commissions, and their index.
   *
   * @param decided the plan
   * @param allocation its allocation: the whole of which these are the parts
   * @return all tables of the folder
   */
  public static List<FilledTable<?>> of(PlanReport decided, List<AllocationRow> allocation) {
    Map<String, AllocationRow> rows = new TreeMap<>();
    allocation.forEach(row -> rows.put(key(row.programme().id(), row.year()), row));
    List<FilledTable<?>> tables = new ArrayList<>();
    for (Commission commission : decided.commissions()) {
      List<Bought> bought =
          commission.lines().stream()
              .map(
                  line ->
                      new Bought(
                          Objects.requireNonNull(rows.get(key(line))),
                          line,
                          decided.board().reasons().of(line),
                          unassured(decided)))
              .toList();
      String file = FOLDER + commission.buyer().fileName() + ".csv";
      tables.add(COMMISSION.filledWith(file, bought));
    }
    tables.add(INDEX.filledWith(index(decided)));
    return tables;
  }

  private static List<Sum> index(PlanReport decided) {
    List<CommissionLine> all = new ArrayList<>();
    List<Sum> rows = new ArrayList<>();
    for (Commission commission : decided.commissions()) {
      all.addAll(commission.lines());
      rows.addAll(sums(commission.buyer().id(), commission.lines(), decided));
    }
    rows.addAll(sums(Wildcard.ANY, all, decided));
    return rows;
  }

  private static List<Sum> sums(String who, List<CommissionLine> lines, PlanReport decided) {
    var horizon = decided.brief().scenario().horizon();
    List<Sum> rows = new ArrayList<>();
    for (int year = horizon.firstIntakeYear(); year <= horizon.lastIntakeYear(); year++) {
      int now = year;
      List<CommissionLine> ofYear =
          lines.stream().filter(line -> line.intakeYear() == now).toList();
      String status = CommitmentStatus.of(decided.brief().scenario(), year).word();
      rows.add(new Sum(who, Integer.toString(year), status, ofYear, unassured(decided)));
    }
    for (CommitmentStatus standing : CommitmentStatus.values()) {
      List<CommissionLine> alike =
          lines.stream().filter(line -> line.standing() == standing).toList();
      rows.add(new Sum(who, Wildcard.ANY, standing.word(), alike, unassured(decided)));
    }
    rows.add(new Sum(who, Wildcard.ANY, Wildcard.ANY, lines, unassured(decided)));
    return rows;
  }

  private static String key(CommissionLine line) {
    return key(line.programme().id(), line.intakeYear());
  }

  private static String key(String programme, int year) {
    return programme + " " + year;
  }
}
