package org.placewright.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.EarlierPlan;
import org.placewright.allocation.Solve;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.assumption.AssumptionCount;
import org.placewright.commission.CommitmentStatus;
import org.placewright.quantity.Figures;
import org.placewright.quantity.Pounds;
import org.placewright.report.Headline;
import org.placewright.report.LeverCount;
import org.placewright.report.PaidSentence;
import org.placewright.report.PlanReport;
import org.placewright.report.RowPrice;
import org.placewright.report.SpecialtyLine;
import org.placewright.report.csv.StageFlowsTable;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.row.Wildcard;
import org.placewright.supply.StageYear;

/** A plan in some eighty lines, for a terminal. */
public final class PlanText {
  private static final int MOST_SPECIALTIES = 8;
  private static final int LONGEST_NAME = 28;
  private static final int LONGEST_SCOPE = 18;
  private static final double MILLION_POUNDS_IN_PENCE = 1e8;

  /** The least number of people that is not rounding. */
  private static final double SHOWN = 0.05;

  private PlanText() {}

  /**
   * Sums a plan up in lines for a terminal.
   *
   * @param decided the plan
   * @return lines of at most 100 characters, each ended
   */
  public static String of(PlanReport decided) {
    String paidFor = PaidSentence.of(decided);
    String incomes = IncomeText.of(decided);
    return CaseText.of(decided.brief().scenario())
        + headline(decided)
        + notThere(decided)
        + HolderText.of(decided.payments().holders())
        + "\n"
        + BoardText.of(decided)
        + (paidFor.isEmpty() ? "" : "\n" + Paragraph.of(paidFor))
        + (incomes.isEmpty() ? "" : "\n" + incomes)
        + "\n"
        + levers(decided)
        + "\n"
        + specialties(decided)
        + decided.fan().map(fan -> "\n" + PlanFanText.of(fan)).orElse("");
  }

  /**
   * The first lines of a plan: cost, proof, places and money.
   *
   * @param decided the plan
   * @return lines, each ended
   */
  public static String headline(PlanReport decided) {
    Headline numbers = Headline.of(decided);
    List<List<String>> lines =
        new ArrayList<>(
            List.of(
                List.of("Cost", cost(decided)),
                List.of("Proof", proof(decided.allocation().certificate())),
                List.of("Places", places(decided, numbers)),
                List.of("", onCarryingOn(numbers)),
                List.of("Spend", spend(numbers)),
                List.of("Solver", solver(decided.allocation().solve())),
                List.of("Assumptions", assumptions(decided.assumptions().count()))));
    decided.brief().near().ifPresent(near -> lines.add(4, List.of("Near to", near(decided, near))));
    lines.addAll(OversightText.lines(decided));
    return TextTable.of("ll", lines);
  }

  private static String places(PlanReport decided, Headline numbers) {
    Horizon horizon = decided.brief().scenario().horizon();
    int committed = CommitmentStatus.lastCommitted(decided.brief().scenario());
    String later =
        committed == horizon.lastIntakeYear()
            ? ""
            : ", "
                + Figures.grouped((double) (numbers.places() - numbers.commissioned()), 0)
                + " indicative to "
                + horizon.lastIntakeYear();
    return Figures.grouped((double) numbers.commissioned(), 0)
        + " committed for "
        + years(horizon.firstIntakeYear(), committed)
        + later;
  }

  private static String near(PlanReport decided, EarlierPlan near) {
    boolean proven =
        decided.allocation().solve().steps().stream()
            .anyMatch(step -> step.name().equals(Solve.Step.NEAREST_PROVEN));
    return near.run()
        + ": "
        + number(near.moved(decided.allocation().plan()))
        + " places more or fewer"
        + (proven ? ", as few as a plan within the gap can have" : "; not shown to be the fewest");
  }

  private static String onCarryingOn(Headline numbers) {
    return Figures.change((double) (numbers.places() - numbers.carriedOn()), 0)
        + " on as many intakes carried on";
  }

  /** Said only where a plan counts on people who cannot be there. */
  private static String notThere(PlanReport decided) {
    double missing =
        decided.stages().stream()
            .filter(year -> decided.brief().scenario().horizon().plans(year.year()))
            .mapToDouble(StageYear::entrantsNotThere)
            .sum();
    return missing < SHOWN
        ? ""
        : "  Not there      "
            + Figures.grouped(missing, 1)
            + " higher entrants for whom there are no candidates, see "
            + StageFlowsTable.FILE
            + "\n";
  }

  private static String solver(Solve solve) {
    return solve.engine() + ", " + solve.stop().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String assumptions(AssumptionCount count) {
    String unknown = count.unknown() == 0 ? "" : ", " + number(count.unknown()) + " unknown";
    return number(count.all())
        + ": "
        + number(count.published())
        + " published, "
        + number(count.derived())
        + " derived, "
        + number(count.judged())
        + " judged"
        + unknown
        + "; "
        + (count.withoutOwner() == 0 ? "none" : number(count.withoutOwner()))
        + " without an owner";
  }

  private static String number(int count) {
    return Figures.grouped((double) count, 0);
  }

  private static String years(int from, int to) {
    return Figures.years(from, to);
  }

  private static String spend(Headline numbers) {
    String moved =
        numbers.moved().pence() == 0
            ? ""
            : "; " + millions(numbers.moved()) + " moved between funds";
    return millions(numbers.planned())
        + " on these intakes, "
        + millions(numbers.committed())
        + " committed"
        + moved;
  }

  static String millions(Pounds amount) {
    return "£" + Figures.grouped(amount.pence() / MILLION_POUNDS_IN_PENCE, 1) + "m";
  }

  private static String cost(PlanReport decided) {
    return Figures.grouped(decided.allocation().certificate().objective(), 1)
        + " weighted FTE-years short; carrying on costs "
        + Figures.grouped(decided.board().carryingOn(), 1);
  }

  private static String proof(Certificate certificate) {
    return (certificate.holds() ? "certified" : "NOT CERTIFIED")
        + (Double.isInfinite(certificate.bound())
            ? "; no bound is known"
            : "; no plan costs under " + Figures.grouped(certificate.bound(), 1))
        + (certificate.isBest() ? "; proven best" : "; gap " + Figures.percent(certificate.gap()));
  }

  private static String levers(PlanReport decided) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Lever", "met", "binding", "relaxed", "tightest", "room", "price"));
    for (LeverCount count : LeverCount.of(decided.cards(), decided.allocation())) {
      rows.add(
          List.of(
              count.card().id(),
              count.isOff() ? "off" : number(count, State.MET),
              number(count, State.BINDING),
              number(count, State.RELAXED),
              count.tightest().map(PlanText::place).orElse(""),
              count.tightest().map(row -> room(row, count.card().unit())).orElse(""),
              count.cost() == 0 ? "" : Figures.significant(count.cost())));
    }
    return TextTable.of("lrrrlrr", rows)
        + "  (price: weighted FTE-years that one unit more room would save)\n";
  }

  private static String room(Verdict row, String unit) {
    String slack = Figures.grouped(row.slack(), 1);
    return unit.equals(RowPrice.POUNDS) ? unit + slack : slack + " " + unit;
  }

  private static String place(Verdict row) {
    String scope = row.scope().equals(Wildcard.ANY) ? "all" : row.scope();
    return TextTable.cut(scope, LONGEST_SCOPE) + ", " + row.year();
  }

  private static String number(LeverCount count, State state) {
    return count.in(state) == 0 ? "" : Integer.toString(count.in(state));
  }

  private static String specialties(PlanReport decided) {
    Horizon horizon = decided.brief().scenario().horizon();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "Most short",
            "now",
            "advised",
            "in " + horizon.lastIntakeYear(),
            horizon.horizonYear() + " as now",
            "planned"));
    SpecialtyLine.of(decided).stream()
        .sorted(
            Comparator.comparingDouble((SpecialtyLine line) -> -line.shortage().carryingOn())
                .thenComparing(line -> line.specialty().id()))
        .limit(MOST_SPECIALTIES)
        .forEach(line -> rows.add(row(line)));
    return TextTable.of("lrrrrr", rows);
  }

  private static List<String> row(SpecialtyLine line) {
    return List.of(
        TextTable.cut(line.specialty().name(), LONGEST_NAME),
        Figures.grouped(line.baseline(), 0),
        Figures.grouped(line.advised(), 0),
        Figures.grouped(line.last(), 0),
        BoardText.asNow(line.shortage()),
        BoardText.planned(line.shortage()));
  }
}
