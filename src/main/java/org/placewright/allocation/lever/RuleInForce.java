package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.Verdict.State;
import org.placewright.allocation.VerdictBuilder;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.LimitRowBuilder;
import org.placewright.allocation.model.Term;
import org.placewright.funding.cost.IntakeCalendar;
import org.placewright.quantity.YearRange;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.row.Wildcard;

/**
 * A lever in force in one scope and year.
 *
 * @param scope what part of the plan
 * @param year the intake year, or the first year of a financial year
 * @param row the row of {@code levers.csv} that sets it
 * @param years the years for which it stands: more than 1 where the last planned intake carries on
 */
record RuleInForce(String scope, int year, LeverRow row, int years) {
  static final int PENCE_A_POUND = 100;

  /** A rule of one year. */
  RuleInForce(String scope, int year, LeverRow row) {
    this(scope, year, row, 1);
  }

  /** Each scope that the table names is a rule of its own, in each year in which it is in force. */
  static List<RuleInForce> forEachScope(LeverSettings settings, YearRange years) {
    List<RuleInForce> rules = new ArrayList<>();
    for (String scope : settings.scopes()) {
      for (int year = years.from(); year <= years.to(); year++) {
        int now = year;
        settings.exactly(scope, now).ifPresent(row -> rules.add(new RuleInForce(scope, now, row)));
      }
    }
    return rules;
  }

  static List<RuleInForce> forEachScope(LeverSettings settings, PlanBrief brief) {
    return forEachScope(settings, intakeYears(brief)).stream()
        .map(rule -> rule.standing(brief))
        .toList();
  }

  /**
   * What is in force in the last planned intake year holds as long as that intake carries on: each
   * later year that no row of its scope names has the rule of the last planned intake.
   */
  static LeverSettings carryingOn(LeverSettings settings, PlanBrief brief) {
    return settings.carryingOnAfter(intakeYears(brief).to());
  }

  /** The same for financial years, after the one in which the last planned intake begins. */
  static LeverSettings carryingOnInMoney(LeverSettings settings, PlanBrief brief) {
    return settings.carryingOnAfter(financialYear(intakeYears(brief).to(), brief));
  }

  /** The financial years of the intakes to the horizon; of later ones no more is known. */
  static YearRange financialYears(PlanBrief brief) {
    Horizon horizon = brief.scenario().horizon();
    return new YearRange(
        financialYear(horizon.firstIntakeYear(), brief),
        financialYear(horizon.horizonYear(), brief));
  }

  private static int financialYear(int intakeYear, PlanBrief brief) {
    int month = brief.scenario().settings().intakeMonth();
    return new IntakeCalendar(month).beginsIn(intakeYear).first();
  }

  static YearRange intakeYears(PlanBrief brief) {
    Horizon horizon = brief.scenario().horizon();
    return new YearRange(horizon.firstIntakeYear(), horizon.lastIntakeYear());
  }

  /** The rule of the most specific of the names. */
  static Optional<RuleInForce> of(String scope, int year, LeverSettings settings, String... names) {
    return settings.inForce(year, names).map(row -> new RuleInForce(scope, year, row));
  }

  /** The rule of the most specific of the names, in each planned intake in which it is in force. */
  static List<RuleInForce> forEachIntake(
      String scope, LeverSettings settings, PlanBrief brief, String... names) {
    YearRange years = intakeYears(brief);
    return IntStream.rangeClosed(years.from(), years.to())
        .mapToObj(year -> of(scope, year, settings, names))
        .flatMap(Optional::stream)
        .map(rule -> rule.standing(brief))
        .toList();
  }

  /** The rule of the last planned intake for a year in which that one carries on. */
  RuleInForce carriedOn(int later, int forYears) {
    return new RuleInForce(scope, later, row, forYears);
  }

  /** The rule for all the years that its intake stands for. */
  private RuleInForce standing(PlanBrief brief) {
    return new RuleInForce(scope, year, row, brief.carryOn().years(intake(brief)));
  }

  /** The same rule for a part that is named by itself. */
  RuleInForce named(String part) {
    return new RuleInForce(part, year, row, years);
  }

  /** The index of the intake of the rule's year: of the last planned one where that carries on. */
  int intake(PlanBrief brief) {
    Horizon horizon = brief.scenario().horizon();
    return Math.min(year, horizon.lastIntakeYear()) - horizon.firstIntakeYear();
  }

  /** The scope in a sentence: nothing for all of the plan. */
  String where() {
    return scope.equals(Wildcard.ANY) ? "" : " in " + scope;
  }

  /** The same as a wish: soft at its price, whatever the mode. */
  RuleInForce wanting() {
    return new RuleInForce(scope, year, row.in(Mode.SOFT), years);
  }

  double value() {
    return row.value();
  }

  boolean isHard() {
    return row.mode() == Mode.HARD;
  }

  /** Whether missing it matters to the solver: a soft rule that costs nothing does not. */
  boolean counts() {
    return isHard() || row.relaxPrice() > 0;
  }

  String name() {
    return row.lever() + "[" + scope + "," + year + "]";
  }

  /** Weighted FTE-years per unit missed in all the years that the rule stands for. */
  double price() {
    return isHard() ? Double.POSITIVE_INFINITY : row.relaxPrice() * years;
  }

  /** A row of pence; the price is per pound. */
  LimitRow atMostPence(long upper, List<Term> terms) {
    double price = price() / PENCE_A_POUND;
    return LimitRowBuilder.builder()
        .name(name())
        .terms(terms)
        .lower(Double.NEGATIVE_INFINITY)
        .upper((double) upper)
        .relaxPrice(price)
        .years(1)
        .build();
  }

  LimitRow atLeast(double lower, List<Term> terms) {
    return within(lower, Double.POSITIVE_INFINITY, terms);
  }

  LimitRow atMost(double upper, List<Term> terms) {
    return within(Double.NEGATIVE_INFINITY, upper, terms);
  }

  LimitRow within(double lower, double upper, List<Term> terms) {
    return LimitRowBuilder.builder()
        .name(name())
        .terms(terms)
        .lower(lower)
        .upper(upper)
        .relaxPrice(price())
        .years(years)
        .build();
  }

  /**
   * The verdict, with a sentence that ends in how the rule fared.
   *
   * @param result the rule's arithmetic
   * @param sentence what it is about
   * @param from figures that the limit comes from, beside the lever's own row
   */
  Verdict verdict(LeverResult result, String sentence, FigureName... from) {
    return VerdictBuilder.builder()
        .lever(row.lever())
        .scope(scope)
        .year(year)
        .state(state(result))
        .leftSide(result.left())
        .limit(result.limit())
        .slack(result.slack())
        .sentence(sentence + ": " + outcome(result) + ".")
        .figures(figures(from))
        .build();
  }

  /** The verdict on a programme that takes nobody, where nobody is allowed. */
  Verdict notRunning(double limit, String sentence, FigureName from) {
    return VerdictBuilder.builder()
        .lever(row.lever())
        .scope(scope)
        .year(year)
        .state(State.MET)
        .leftSide(0)
        .limit(limit)
        .slack(0)
        .sentence(sentence)
        .figures(figures(from))
        .build();
  }

  private List<FigureName> figures(FigureName... from) {
    List<FigureName> figures = new ArrayList<>(List.of(from));
    figures.add(FigureName.of("levers", row, "value"));
    return figures;
  }

  private State state(LeverResult result) {
    if (result.isMissed()) {
      return isHard() ? State.BROKEN : State.RELAXED;
    }
    return result.isTight() ? State.BINDING : State.MET;
  }

  private String outcome(LeverResult result) {
    if (result.isMissed()) {
      String by = "missed by " + result.unit().of(-result.slack());
      return by + (isHard() ? ", though the rule is hard" : ", which this soft rule allows");
    }
    return result.isExact()
        ? "met exactly"
        : "met with " + result.unit().of(result.slack()) + " to spare";
  }
}
