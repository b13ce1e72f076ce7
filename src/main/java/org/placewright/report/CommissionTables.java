package org.placewright.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.placewright.commission.Buyer;
import org.placewright.commission.Commission;
import org.placewright.commission.Line;
import org.placewright.commission.Standing;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.scenario.Programme;
import org.placewright.scenario.Wildcard;

/** The tables of {@code commissions/}: what each commissioner buys, and what it comes to. */
final class CommissionTables {
  /** The folder of commissions within a run's. */
  static final String FOLDER = "commissions/";

  private static final List<String> PRICES =
      List.of(
          "gbp_per_place",
          "gbp_whole_course",
          "gbp_first_financial_year",
          "places_year_before",
          "change_on_year_before",
          "levers");
  private static final List<String> INDEX =
      List.of(
          "commissioner",
          "intake_year",
          "status",
          "places_year_before",
          "advised_places",
          "places",
          "gbp_first_financial_year",
          "gbp_whole_course");

  private CommissionTables() {}

  /**
   * The commissions, and their index.
   *
   * @param decided the plan
   * @param allocation its allocation: the whole of which these are the parts
   * @return tables by file name, sorted
   */
  static Map<String, CsvTable> of(DecidedPlan decided, CsvTable allocation) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (List<String> row : allocation.rows()) {
      rows.put(key(row.get(0), row.get(allocation.columns().indexOf("intake_year"))), row);
    }
    Map<String, CsvTable> tables = new TreeMap<>();
    for (Commission commission : decided.commissions()) {
      String name = FOLDER + commission.buyer().fileName() + ".csv";
      tables.put(name, commission(commission, allocation.columns(), rows));
    }
    tables.put(FOLDER + Buyer.INDEX + ".csv", index(decided));
    return tables;
  }

  private static CsvTable commission(
      Commission commission, List<String> columns, Map<String, List<String>> rows) {
    List<String> all = new ArrayList<>(columns);
    all.addAll(PRICES);
    List<List<String>> priced = new ArrayList<>();
    for (Line line : commission.lines()) {
      String key = key(line.programme(), line.intakeYear());
      List<String> cells = new ArrayList<>(rows.getOrDefault(key, List.of()));
      cells.addAll(prices(line));
      priced.add(cells);
    }
    return new CsvTable(all, priced);
  }

  private static List<String> prices(Line line) {
    int before = line.places().yearBefore();
    return List.of(
        Figures.gbp(line.price().wholeCourse()),
        Figures.gbp(line.wholeCourse()),
        Figures.gbp(line.firstYear()),
        Integer.toString(before),
        Integer.toString(line.places().planned() - before),
        String.join(";", line.levers()));
  }

  private static CsvTable index(DecidedPlan decided) {
    List<Line> all = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Commission commission : decided.commissions()) {
      all.addAll(commission.lines());
      rows.addAll(sums(commission.buyer().id(), commission.lines(), decided));
    }
    rows.addAll(sums(Wildcard.ANY, all, decided));
    return new CsvTable(INDEX, rows);
  }

  private static List<List<String>> sums(String who, List<Line> lines, DecidedPlan decided) {
    var horizon = decided.brief().scenario().horizon();
    List<List<String>> rows = new ArrayList<>();
    for (int year = horizon.firstIntakeYear(); year <= horizon.lastIntakeYear(); year++) {
      int now = year;
      List<Line> ofYear = lines.stream().filter(line -> line.intakeYear() == now).toList();
      String status = Standing.of(decided.brief().scenario(), year).word();
      rows.add(sum(List.of(who, Integer.toString(year), status), ofYear));
    }
    for (Standing standing : Standing.values()) {
      List<Line> alike = lines.stream().filter(line -> line.standing() == standing).toList();
      rows.add(sum(List.of(who, Wildcard.ANY, standing.word()), alike));
    }
    rows.add(sum(List.of(who, Wildcard.ANY, Wildcard.ANY), lines));
    return rows;
  }

  private static List<String> sum(List<String> of, List<Line> lines) {
    List<String> cells = new ArrayList<>(of);
    cells.add(whole(lines, line -> line.places().yearBefore()));
    cells.add(whole(lines, line -> line.places().advised()));
    cells.add(whole(lines, line -> line.places().planned()));
    cells.add(Figures.gbp(lines.stream().map(Line::firstYear).reduce(Pounds.ZERO, Pounds::plus)));
    cells.add(Figures.gbp(lines.stream().map(Line::wholeCourse).reduce(Pounds.ZERO, Pounds::plus)));
    return cells;
  }

  private static String whole(List<Line> lines, ToIntFunction<Line> count) {
    return Integer.toString(lines.stream().mapToInt(count).sum());
  }

  private static String key(Programme programme, int year) {
    return key(programme.id(), Integer.toString(year));
  }

  private static String key(String programme, String year) {
    return programme + " " + year;
  }
}
