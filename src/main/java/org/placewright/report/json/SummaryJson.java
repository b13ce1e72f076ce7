package org.placewright.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.allocation.Certificate;
import org.placewright.allocation.Verdict.State;
import org.placewright.assumption.AssumptionCount;
import org.placewright.commission.CommitmentStatus;
import org.placewright.funding.spend.HolderStatement;
import org.placewright.json.Json;
import org.placewright.quantity.Figures;
import org.placewright.report.Headline;
import org.placewright.report.IncomeSummary;
import org.placewright.report.LeverCount;
import org.placewright.report.Overspend;
import org.placewright.report.PaidSummary;
import org.placewright.report.PlanReport;
import org.placewright.report.SpecialtyLine;
import org.placewright.report.csv.IncomeTables;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.Scenario;

/** {@code summary.json}: the headline, each lever and each specialty. */
public final class SummaryJson {
  private static final int DECIMALS = 4;

  private SummaryJson() {}

  /**
   * Collects the headline numbers of a plan.
   *
   * @param decided the plan and what is calculated from it
   * @param warnings what a person should look at in the input, a line each
   * @return an object for {@link Json#write}
   */
  public static Map<String, Object> of(PlanReport decided, List<String> warnings) {
    Map<String, Object> summary = new LinkedHashMap<>();
    Horizon horizon = decided.brief().scenario().horizon();
    Headline numbers = Headline.of(decided);
    summary.putAll(input(decided.brief().scenario()));
    summary.put("places", numbers.places());
    summary.put("places_committed", numbers.commissioned());
    summary.put("places_indicative", numbers.places() - numbers.commissioned());
    summary.put("places_carried_on", numbers.carriedOn());
    summary.put("expected_entrants", decimal(numbers.entrants()));
    summary.put("planned_gbp", numbers.planned().gbp());
    summary.put("committed_gbp", numbers.committed().gbp());
    summary.put("moved_between_funds_gbp", numbers.moved().gbp());
    summary.put("shortfall_fte_without_plan", decimal(numbers.without().atHorizon()));
    summary.put("shortfall_fte", decimal(numbers.with().atHorizon()));
    summary.put("shortfall_fte_years_without_plan", decimal(numbers.without().years()));
    summary.put("shortfall_fte_years", decimal(numbers.with().years()));
    summary.putAll(cost(decided));
    summary.putAll(BoardJson.of(decided));
    summary.put("assumptions", assumptions(decided.assumptions().count()));
    summary.put("paid_for", paidFor(PaidSummary.of(decided)));
    if (!decided.payments().holders().isEmpty()) {
      summary.put("holders", holders(decided.payments().holders()));
    }
    summary.put("destabilised", destabilised(IncomeSummary.of(decided)));
    summary.putAll(OversightJson.of(decided));
    summary.put("levers", levers(decided));
    summary.put("specialties", specialties(decided, horizon));
    summary.putAll(warnings.isEmpty() ? Map.of() : Map.of("warnings", warnings));
    return summary;
  }

  private static Map<String, Object> input(Scenario scenario) {
    Map<String, Object> input = new LinkedHashMap<>();
    List<String> unassured = scenario.policy().unassured();
    input.putAll(unassured.isEmpty() ? Map.of() : Map.of("unassured", unassured));
    input.put("first_intake_year", scenario.horizon().firstIntakeYear());
    input.put("last_committed_intake_year", CommitmentStatus.lastCommitted(scenario));
    input.put("last_intake_year", scenario.horizon().lastIntakeYear());
    input.put("horizon_year", scenario.horizon().horizonYear());
    return input;
  }

  private static Map<String, Object> cost(PlanReport decided) {
    Certificate certificate = decided.allocation().certificate();
    Map<String, Object> cost = new LinkedHashMap<>();
    cost.put("objective", decimal(certificate.objective()));
    cost.put("bound", number(certificate.bound()));
    cost.put("gap", number(certificate.gap()));
    cost.put("objective_carrying_on", decimal(decided.board().carryingOn()));
    return cost;
  }

  private static Map<String, Object> assumptions(AssumptionCount count) {
    Map<String, Object> assumptions = new LinkedHashMap<>();
    assumptions.put("all", count.all());
    assumptions.put("published", count.published());
    assumptions.put("derived", count.derived());
    assumptions.put("judged", count.judged());
    assumptions.put("unknown", count.unknown());
    assumptions.put("without_owner", count.withoutOwner());
    return assumptions;
  }

  private static Map<String, Object> paidFor(PaidSummary paid) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("general_practice", paid.generalPractice());
    summary.put("more_places", paid.places());
    summary.put("until_financial_year", paid.until().first());
    summary.put("used_gbp", paid.used().gbp());
    List<Map<String, Object>> freed = new ArrayList<>();
    for (PaidSummary.MoneySource source : paid.sources()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("freed_by", source.what());
      each.put("amount_gbp", source.amount().gbp());
      freed.add(each);
    }
    summary.put("sources", freed);
    return summary;
  }

  private static Map<String, Object> holders(List<HolderStatement> statements) {
    Map<String, Object> holders = new LinkedHashMap<>();
    holders.put("all", Overspend.holders(statements));
    holders.put("over", Overspend.of(statements).stream().map(Overspend::json).toList());
    return holders;
  }

  private static Map<String, Object> destabilised(IncomeSummary incomes) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("top_up_gbp", incomes.topUps().gbp());
    List<Map<String, Object>> providers = new ArrayList<>();
    for (IncomeSummary.Destabilised each : incomes.destabilised()) {
      Map<String, Object> provider = new LinkedHashMap<>();
      provider.put("provider", each.provider());
      provider.put("deanery", each.deanery());
      provider.put("worst_financial_year", each.year().first());
      provider.put("before_gbp", each.before().gbp());
      provider.put("with_transition_gbp", each.without().gbp());
      provider.put("change_share", IncomeTables.change(each.before(), each.without()));
      provider.put("top_up_gbp", each.topUps().gbp());
      providers.add(provider);
    }
    summary.put("providers", providers);
    return summary;
  }

  private static List<Map<String, Object>> levers(PlanReport decided) {
    List<Map<String, Object>> levers = new ArrayList<>();
    for (LeverCount count : LeverCount.of(decided.cards(), decided.allocation())) {
      Map<String, Object> lever = new LinkedHashMap<>();
      lever.put("lever", count.card().id());
      lever.put("met", count.in(State.MET));
      lever.put("binding", count.in(State.BINDING));
      lever.put("relaxed", count.in(State.RELAXED));
      lever.put("off", count.isOff());
      lever.put("tightest_row", count.tightest().map(row -> row.row()));
      levers.add(lever);
    }
    return levers;
  }

  private static List<Map<String, Object>> specialties(PlanReport decided, Horizon horizon) {
    List<Map<String, Object>> specialties = new ArrayList<>();
    for (SpecialtyLine line : SpecialtyLine.of(decided)) {
      Map<String, Object> specialty = new LinkedHashMap<>();
      specialty.put("specialty", line.specialty().id());
      specialty.put("name", line.specialty().name());
      specialty.put("baseline_places", line.baseline());
      specialty.put("advised_places", line.advised());
      Map<String, Object> places = new LinkedHashMap<>();
      for (int i = 0; i < line.commissioned().size(); i++) {
        places.put(Integer.toString(horizon.firstIntakeYear() + i), line.commissioned().get(i));
      }
      specialty.put("places", places);
      specialty.put("demand_fte", decimal(line.shortage().demand()));
      specialty.put("short_carrying_on_fte", decimal(line.shortage().carryingOn()));
      specialty.put("short_fte", decimal(line.shortage().planned()));
      specialties.add(specialty);
    }
    return specialties;
  }

  /**
   * A number of which four decimals are enough.
   *
   * @param value a finite number
   * @return it, rounded
   */
  static BigDecimal decimal(double value) {
    return Figures.rounded(value, DECIMALS);
  }

  /**
   * A number that may be missing.
   *
   * @param value any number
   * @return below 1 six significant digits, else four decimals, without trailing zeros; empty when
   *     infinite
   */
  static Optional<BigDecimal> number(double value) {
    if (Double.isInfinite(value) || Double.isNaN(value)) {
      return Optional.empty();
    }
    BigDecimal six = new BigDecimal(Figures.significant(value));
    BigDecimal exact = six.abs().compareTo(BigDecimal.ONE) < 0 ? six : decimal(value);
    BigDecimal plain = exact.stripTrailingZeros();
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
