package org.placewright.input.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.quantity.Figures;
import org.placewright.quantity.FinancialYear;
import org.placewright.quantity.Interval;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.money.Budget;
import org.placewright.scenario.money.Tariff;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Wildcard;
import org.placewright.scenario.training.Capacity;
import org.placewright.scenario.training.EntrantPool;
import org.placewright.scenario.training.TraineesInPost;

/**
 * Tables in different units do not fit each other: budgets and what training costs, residents and
 * staff. Each table by itself looks right.
 */
record ScaleCheck(Pack pack, IssueCollector issues) {
  /** Years of training as it is that a year's budget may pay for. */
  private static final Interval YEARS_PAID = new Interval(0.25, 25);

  private static final Interval RESIDENTS_A_HEAD = new Interval(10, 20_000);

  /** A pool, as a multiple of those who entered in the year before the plan. */
  private static final Interval POOLS_A_YEAR = new Interval(0.1, 30);

  /** Empty posts and yearly joiners, as shares of the staff. */
  private static final Interval EMPTY_POSTS = new Interval(0.0002, 0.5);

  private static final Interval JOINERS_A_YEAR = new Interval(0.0002, 0.25);

  /** Those in training, and those who enter in a year, as shares of the staff. */
  private static final Interval IN_TRAINING = new Interval(0.01, 3);

  private static final Interval ENTRANTS_A_YEAR = new Interval(0.002, 1);

  /** Trainees that programmes can hold for each place of an intake: years of training. */
  private static final Interval TRAINEES_A_PLACE = new Interval(0.5, 25);

  private static final double MONTHS = 12;
  private static final double PENCE = 100;
  private static final double FEW = 10;

  void check(Horizon horizon) {
    Map<String, Double> entrants = entrants(horizon);
    if (pack.whole(Tables.POPULATION, Tables.WORKFORCE)) {
      residents(horizon);
    }
    if (pack.whole(Tables.WORKFORCE, Tables.VACANCIES, Tables.JOINERS)) {
      flows();
    }
    if (pack.whole(Tables.WORKFORCE, Tables.TRAINEES, Tables.INTAKES, Tables.PROGRAMMES)) {
      double trainees =
          pack.rows(Tables.TRAINEES).stream().mapToDouble(TraineesInPost::headcount).sum();
      ofStaff(Tables.TRAINEES, trainees, IN_TRAINING, "trainees");
      double entered = entrants.values().stream().mapToDouble(people -> people).sum();
      ofStaff(Tables.INTAKES, entered, ENTRANTS_A_YEAR, "entrants of " + horizon.baselineYear());
    }
    capacity();
    if (pack.whole(Tables.INTAKES, Tables.PROGRAMMES, Tables.SPECIALTIES)) {
      pools(horizon, entrants);
    }
    if (pack.whole(Tables.BUDGETS, Tables.TARIFFS, Tables.INTAKES, Tables.PROGRAMMES)) {
      budgets(horizon, entrants);
    }
  }

  private void capacity() {
    double trainees = pack.rows(Tables.CAPACITY).stream().mapToDouble(Capacity::maxTrainees).sum();
    double places = pack.rows(Tables.CAPACITY).stream().mapToDouble(Capacity::maxPlaces).sum();
    if (trainees > 0 && places > 0 && !TRAINEES_A_PLACE.contains(trainees / places)) {
      issues.warning(
          pack.table(Tables.CAPACITY).location(),
          IssueCode.SUSPICIOUS,
          "programmes can hold "
              + Figures.grouped(Math.round(trainees))
              + " trainees and take "
              + Figures.grouped(Math.round(places))
              + " a year: "
              + ratio(trainees / places)
              + " for each.",
          "Are both in persons, and not swapped?");
    }
  }

  /** A pool is of those who enter; the first planned intake is of the size of the one before. */
  private void pools(Horizon horizon, Map<String, Double> entrants) {
    for (Located<EntrantPool> row : pack.table(Tables.ENTRANT_POOL).located()) {
      EntrantPool pool = row.row();
      double before =
          pack.rows(Tables.SPECIALTIES).stream()
              .filter(each -> each.profession().equals(pool.profession()))
              .filter(each -> Wildcard.covers(pool.specialty(), each.id()))
              .mapToDouble(each -> entrants.getOrDefault(each.id(), 0.0))
              .sum();
      boolean first = pool.year() == horizon.firstIntakeYear();
      if (first && before > 0 && !POOLS_A_YEAR.contains(pool.headcount() / before)) {
        pack.table(Tables.ENTRANT_POOL)
            .at(row, "headcount")
            .warning(
                issues,
                IssueCode.SUSPICIOUS,
                Figures.shortest(pool.headcount())
                    + " can enter, and "
                    + Figures.significant(before)
                    + " entered in "
                    + horizon.baselineYear()
                    + ".",
                "Is the pool in persons?");
      }
    }
  }

  private void residents(Horizon horizon) {
    double heads = pack.rows(Tables.WORKFORCE).stream().mapToDouble(row -> row.headcount()).sum();
    double persons =
        pack.rows(Tables.POPULATION).stream()
            .filter(row -> row.year() == horizon.baseYear())
            .mapToDouble(row -> row.persons())
            .sum();
    if (heads > 0 && persons > 0 && !RESIDENTS_A_HEAD.contains(persons / heads)) {
      issues.warning(
          pack.table(Tables.POPULATION).location(),
          IssueCode.SUSPICIOUS,
          Figures.grouped(Math.round(persons))
              + " residents and "
              + Figures.grouped(Math.round(heads))
              + " staff in the base year: "
              + ratio(persons / heads)
              + " for each.",
          "Are both in persons, and neither in thousands?");
    }
  }

  private void flows() {
    double posts = pack.rows(Tables.VACANCIES).stream().mapToDouble(row -> row.vacancyFte()).sum();
    ofStaff(Tables.VACANCIES, posts, EMPTY_POSTS, "FTE of empty posts");
    Map<Integer, Double> joiners = new TreeMap<>();
    pack.rows(Tables.JOINERS)
        .forEach(
            row -> joiners.merge(row.year(), row.international() + row.returners(), Double::sum));
    double most = joiners.values().stream().mapToDouble(people -> people).max().orElse(0);
    ofStaff(Tables.JOINERS, most, JOINERS_A_YEAR, "joiners in a year");
  }

  private void ofStaff(Table<?> table, double number, Interval usual, String what) {
    double heads = pack.rows(Tables.WORKFORCE).stream().mapToDouble(row -> row.headcount()).sum();
    if (heads > 0 && number > 0 && !usual.contains(number / heads)) {
      issues.warning(
          SourceLocation.inFile(table.shape().file()),
          IssueCode.SUSPICIOUS,
          counted(number)
              + " "
              + what
              + " and "
              + Figures.grouped(Math.round(heads))
              + " staff: "
              + ratio(number / heads)
              + " for each.",
          "Are both in the same unit?");
    }
  }

  /** People or FTE: whole from 10 on. */
  private static String counted(double number) {
    return number < FEW ? Figures.significant(number) : Figures.grouped(Math.round(number));
  }

  /** Two digits tell how far off it is. */
  private static String ratio(double number) {
    return number < FEW
        ? Figures.shortest(new BigDecimal(number).round(new MathContext(2)))
        : Figures.grouped(Math.round(number));
  }

  private void budgets(Horizon horizon, Map<String, Double> entrants) {
    Map<String, Map<String, List<Located<Budget>>>> budgets = new TreeMap<>();
    for (Located<Budget> row : pack.table(Tables.BUDGETS).located()) {
      budgets
          .computeIfAbsent(row.row().fund(), key -> new TreeMap<>())
          .computeIfAbsent(row.row().sha(), key -> new ArrayList<>())
          .add(row);
    }
    budgets.forEach(
        (fund, ofShas) -> {
          double cost = 0;
          for (Specialty specialty : pack.rows(Tables.SPECIALTIES)) {
            cost +=
                entrants.getOrDefault(specialty.id(), 0.0)
                    * specialty.trainingYears()
                    * meanPrice(fund, specialty.id());
          }
          List<Located<Budget>> first =
              ofShas.values().stream().map(rows -> first(rows, horizon)).toList();
          compare(fund, first, cost);
        });
  }

  /** Those who entered in the year before the plan, by specialty. */
  private Map<String, Double> entrants(Horizon horizon) {
    Map<String, String> trains = new HashMap<>();
    pack.rows(Tables.PROGRAMMES).forEach(row -> trains.put(row.id(), row.specialty()));
    Map<String, Double> entrants = new HashMap<>();
    pack.rows(Tables.INTAKES).stream()
        .filter(row -> row.year() == horizon.baselineYear())
        .forEach(
            row ->
                entrants.merge(
                    trains.getOrDefault(row.programme(), ""), row.entrants(), Double::sum));
    return entrants;
  }

  /** Pounds for one trainee in post for a year, as the mean of the years of training. */
  private double meanPrice(String fund, String specialty) {
    List<Tariff> own =
        pack.rows(Tables.TARIFFS).stream()
            .filter(row -> row.fund().equals(fund) && row.specialty().equals(specialty))
            .toList();
    List<Tariff> any =
        pack.rows(Tables.TARIFFS).stream()
            .filter(row -> row.fund().equals(fund) && row.specialty().equals(Wildcard.ANY))
            .toList();
    return (own.isEmpty() ? any : own)
        .stream().mapToDouble(row -> row.perTraineeYear().pence() / PENCE).average().orElse(0);
  }

  /** The budget in force when the first planned intake begins, or else the first there is. */
  private static Located<Budget> first(List<Located<Budget>> rows, Horizon horizon) {
    Comparator<Located<Budget>> byYear =
        Comparator.comparing(row -> row.row().budgetKey().year().first());
    return rows.stream()
        .filter(row -> row.row().budgetKey().year().first() <= horizon.firstIntakeYear())
        .max(byYear)
        .or(() -> rows.stream().min(byYear))
        .orElseThrow();
  }

  private void compare(String fund, List<Located<Budget>> budgets, double cost) {
    double pounds = budgets.stream().mapToDouble(row -> row.row().amount().pence() / PENCE).sum();
    if (cost <= 0 || pounds <= 0 || YEARS_PAID.contains(pounds / cost)) {
      return;
    }
    Located<Budget> row = budgets.get(0);
    FinancialYear year = row.row().budgetKey().year();
    pack.table(Tables.BUDGETS)
        .at(row, "amount_gbp")
        .warning(
            issues,
            IssueCode.SUSPICIOUS,
            fund
                + " has £"
                + Figures.grouped(Math.round(pounds))
                + " in "
                + year
                + ", and training as it is costs about £"
                + Figures.grouped(Math.round(cost))
                + " a year: it pays for "
                + ratio(MONTHS * pounds / cost)
                + " months.",
            "Are budgets and tariffs both in pounds?");
  }
}
