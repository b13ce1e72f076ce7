package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewright.allocation.Allocation;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.lever.ScrutinyRow.Judgement;
import org.placewright.allocation.lever.ScrutinyRow.Purchase;
import org.placewright.allocation.lever.ScrutinyRow.ScrutinyState;
import org.placewright.allocation.lever.ScrutinyRow.Terms;
import org.placewright.funding.cost.MeanTariff;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.training.Bid;
import org.placewright.scenario.training.Quality;

/** What a commissioner has to answer for: the quality and terms of what is bought. */
public final class Scrutiny {
  private final PlanBrief brief;
  private final Allocation allocation;
  private final LeverSettings settings;
  private final IndependentScores scores;
  private final Provisions provisions;
  private final MeanTariff tariffs;

  private Scrutiny(PlanBrief brief, Allocation allocation) {
    Scenario scenario = brief.scenario();
    this.brief = brief;
    this.allocation = allocation;
    settings = LeverSettings.of(scenario.policy().levers(), QualityThreshold.ID);
    scores = IndependentScores.of(scenario);
    provisions = Provisions.of(scenario);
    tariffs = MeanTariff.of(scenario.register(), scenario.money());
  }

  /**
   * The programmes that a plan buys places on, and those that the quality threshold holds back.
   *
   * @param brief what the plan was made from
   * @param allocation the plan
   * @return a row for each, in register order
   */
  public static List<ScrutinyRow> of(PlanBrief brief, Allocation allocation) {
    Scrutiny scrutiny = new Scrutiny(brief, allocation);
    return ProgrammeContext.of(brief).stream()
        .map(scrutiny::row)
        .filter(row -> row.places().planned() > 0 || row.judgement().price().isPresent())
        .toList();
  }

  private ScrutinyRow row(ProgrammeContext context) {
    return new ScrutinyRow(
        context.programme(),
        context.specialty().commissioner(),
        new Purchase(brief.baseline().places(context.index()), planned(context)),
        judgement(context),
        terms(context));
  }

  private int planned(ProgrammeContext context) {
    int planned = 0;
    for (int i = 0; i < brief.scenario().horizon().intakes(); i++) {
      planned += allocation.plan().at(context.index(), i);
    }
    return planned;
  }

  private Judgement judgement(ProgrammeContext context) {
    List<RuleInForce> rules =
        RuleInForce.forEachIntake(context.id(), settings, brief, context.names());
    OptionalDouble threshold = rules.stream().mapToDouble(RuleInForce::value).max();
    Optional<Quality> latest = scores.latest(context.id());
    ScrutinyState state =
        threshold.isPresent()
            ? against(latest, threshold.getAsDouble())
            : ScrutinyRow.ScrutinyState.OFF;
    return new Judgement(
        latest, scores.previous(context.id()), threshold, state, price(context.id(), rules));
  }

  private ScrutinyState against(Optional<Quality> latest, double threshold) {
    if (latest.isEmpty()) {
      return ScrutinyState.MISSING;
    }
    if (scores.isStale(latest.get())) {
      return ScrutinyState.STALE;
    }
    return latest.get().score() < threshold ? ScrutinyState.BELOW : ScrutinyState.MET;
  }

  private OptionalDouble price(String programme, List<RuleInForce> rules) {
    Map<String, Double> prices = allocation.prices();
    return rules.stream()
        .filter(rule -> scores.reasonAgainst(programme, rule.value()).isPresent())
        .mapToDouble(rule -> Math.abs(prices.getOrDefault(rule.name(), 0.0)))
        .max();
  }

  private Terms terms(ProgrammeContext context) {
    List<Bid> bids = new ArrayList<>();
    for (int i = 0; i < brief.scenario().horizon().intakes(); i++) {
      int year = brief.scenario().horizon().firstIntakeYear() + i;
      provisions.at(context).bid(context.id(), year).ifPresent(bids::add);
    }
    String specialty = context.specialty().id();
    Optional<Bid> dearest = bids.stream().max(Comparator.comparing(Bid::perTraineeYear));
    boolean above =
        dearest.filter(bid -> tariffs.isBelow(bid.perTraineeYear(), specialty)).isPresent();
    int least = bids.stream().mapToInt(Bid::minPlaces).max().orElse(0);
    return new Terms(dearest, least, tariffs.of(specialty), above);
  }
}
