package org.placewright.report.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.placewright.audit.Loss;
import org.placewright.audit.Raid;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.report.csv.AuditTables;
import org.placewright.scenario.row.Wildcard;

/** The table of SHAs in an audit's text: its columns, and the unit of its money. */
final class AuditColumns {
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_FUNDS = 12;
  private static final int PER_CENT_DECIMALS = 3;

  /** From here on, in pence, a reader thinks in millions. */
  private static final long MANY = 10_000_000_000L;

  private final List<Raid> raids;
  private final boolean millions;
  private final int horizon;

  /**
   * The columns of one year.
   *
   * @param raids of each budget of the year, and sums, the sum of all last
   * @param horizon the year in which staff are missed
   */
  AuditColumns(List<Raid> raids, int horizon) {
    this.raids = raids;
    this.horizon = horizon;
    millions = all().money().budget().pence() >= MANY;
  }

  private Raid all() {
    return raids.get(raids.size() - 1);
  }

  String unit() {
    return millions ? "£m" : "£";
  }

  String amount(Pounds amount) {
    double gbp = amount.pence() / 100.0;
    return millions ? Figures.grouped(gbp / 1e6, 1) : Figures.grouped(gbp, 0);
  }

  /** The amount as a sentence names it. */
  String worded(Pounds amount) {
    return millions ? "£" + amount(amount) + "m" : "£" + amount(amount);
  }

  /** With one decimal, as such figures are published. */
  static String percent(Pounds part, Pounds whole) {
    return AuditTables.share(part, whole, PER_CENT_DECIMALS)
        .map(share -> Figures.exact(share.movePointRight(2)) + " %")
        .orElse("");
  }

  /** A column: what it is called, how it is aligned, and what it says of an SHA. */
  private record AuditColumn(String name, char side, Function<Raid, String> cell) {}

  String table(List<Raid> shas, Raid all) {
    List<AuditColumn> columns = columns();
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().<String>map(AuditColumn::name).toList());
    shas.forEach(sha -> rows.add(row(columns, sha)));
    rows.add(row(columns, all));
    StringBuilder sides = new StringBuilder();
    columns.forEach(column -> sides.append(column.side()));
    return TextTable.of(sides.toString(), rows)
        + "  (raided: "
        + unit()
        + " out of the ringfenced part; places: whole courses that the money would have\n"
        + "  bought; FTE "
        + horizon
        + ": the staff that they would have given by then)\n";
  }

  private static List<String> row(List<AuditColumn> columns, Raid raid) {
    return columns.stream().map(column -> column.cell().apply(raid)).toList();
  }

  private List<AuditColumn> columns() {
    List<AuditColumn> columns = new ArrayList<>();
    columns.add(new AuditColumn("Who took what", 'l', AuditColumns::name));
    columns.add(new AuditColumn(unit(), 'r', raid -> amount(raid.money().leftTraining())));
    columns.add(new AuditColumn("of budget", 'r', AuditColumns::share));
    if (plans()) {
      columns.add(new AuditColumn("planned", 'r', AuditColumns::planned));
    }
    columns.add(new AuditColumn("ringfence", 'l', this::state));
    columns.add(new AuditColumn("raided", 'r', raid -> amount(raid.money().overRingfence())));
    columns.add(new AuditColumn("places", 'r', raid -> loss(raid, Loss::places)));
    columns.add(new AuditColumn("FTE " + horizon, 'r', raid -> loss(raid, Loss::fteAtHorizon)));
    return columns;
  }

  private static String name(Raid raid) {
    return raid.sha().equals(Wildcard.ANY) ? "all SHAs" : TextTable.cut(raid.sha(), LONGEST_NAME);
  }

  private boolean plans() {
    return all().money().movement().planned().pence() > 0;
  }

  private static String share(Raid raid) {
    return percent(raid.money().leftTraining(), raid.money().budget());
  }

  private static String planned(Raid raid) {
    Pounds planned = raid.money().movement().planned();
    return planned.pence() == 0 ? "" : percent(planned, raid.money().budget());
  }

  private String state(Raid sum) {
    if (sum.sha().equals(Wildcard.ANY)) {
      return "";
    }
    List<Raid> budgets =
        raids.stream().filter(raid -> raid.ofOneBudget() && raid.sha().equals(sum.sha())).toList();
    List<String> broken = budgets.stream().filter(Raid::broken).<String>map(Raid::fund).toList();
    String since = sum.brokenSince().map(YearMonth::toString).orElse("");
    if (broken.isEmpty()) {
      return "kept";
    }
    // A table with one column more has no room for their names.
    boolean named = broken.size() < budgets.size() && !plans();
    String which = named ? " " + TextTable.cut(String.join(" ", broken), LONGEST_FUNDS) : "";
    return "BROKEN " + since + which;
  }

  private static String loss(Raid raid, Function<Loss, Double> figure) {
    return raid.loss().map(loss -> Figures.grouped(figure.apply(loss), 0)).orElse("not known");
  }
}
