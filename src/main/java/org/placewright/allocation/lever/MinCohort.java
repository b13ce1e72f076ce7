package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.MinimumIntake;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.row.FigureName;
import org.placewright.scenario.training.Bid;

/** A programme runs with a group that can be taught, or not at all. */
public final class MinCohort implements Lever {
  static final String ID = "min-cohort";

  private static final int WORTH_A_RULE = 2;

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id(ID)
        .title("A group large enough to teach")
        .policy("A programme needs a group to teach; a lone trainee is better placed elsewhere.")
        .reads("`programmes.csv` (min_cohort), `bids.csv` (min_places).")
        .scope(Scopes.PROGRAMME)
        .value("What part of the least group is asked, rounded up; 1, or blank, for all of it.")
        .values(LeverValues.from(0, 2).usually(0.5, 1))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.PROGRAMME_NAMES)
        .formula(
            "x[j,t] = 0 or x[j,t] ≥ least; least = ceil(value · max(min_cohort, min_places of the bid"
                + " for t)), and where places are promised no more than those")
        .unit("places")
        .rows(
            "One choice, none or enough, for each programme whose least is 2 or more and each intake"
                + " year: `min-cohort[nursing-north,2010]`.")
        .price(
            "It has no dual: it is a choice. What it costs is the difference to a plan `--without"
                + " min-cohort`.")
        .example(
            "Nursing in the north has min_cohort 10; value 1. With 12 places in 2010: met with 2"
                + " places to spare. With 0 it does not run: met. With 7: missed by 3 places. Should the"
                + " provider bid for 2010 with min_places 15, 12 places are missed by 3.")
        .build();
  }

  @Override
  public Optional<String> asksOfWholePlaces() {
    return Optional.of("least cohorts");
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    Provisions provisions = Provisions.of(brief.scenario());
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      for (RuleInForce rule :
          RuleInForce.forEachIntake(context.id(), settings, brief, context.names())) {
        int intake = rule.intake(brief);
        Optional<Bid> bid = provisions.at(context).bid(context.id(), rule.year());
        int group = Math.max(context.programme().minCohort(), bid.map(Bid::minPlaces).orElse(0));
        long least = RoundedDownShare.atLeast(group, rule.value());
        int promised = brief.baseline().promised(context.index(), intake);
        if (promised > 0) {
          least = Math.min(least, promised);
        }
        if (least >= WORTH_A_RULE && rule.counts()) {
          rows.add(
              new MinimumIntake(
                  rule.name(), context.index(), intake, Math.toIntExact(least), rule.price()));
        }
      }
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    LeastIntakes least = LeastIntakes.of(brief.scenario());
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      for (RuleInForce rule :
          RuleInForce.forEachIntake(context.id(), settings, brief, context.names())) {
        int intake = rule.intake(brief);
        int promised = brief.baseline().promised(context.index(), intake);
        int asked =
            (int) RoundedDownShare.atLeast(least.of(context.programme(), intake), rule.value());
        int enough = promised > 0 && promised < asked ? promised : asked;
        if (enough >= WORTH_A_RULE) {
          FigureName from = least.written(context.programme(), rule.year());
          verdicts.add(verdict(rule, plan.at(context.index(), intake), enough, from));
        }
      }
    }
    return verdicts;
  }

  private static Verdict verdict(RuleInForce rule, int places, int least, FigureName from) {
    String who = "In " + rule.year() + " programme " + rule.scope();
    if (places == 0) {
      return rule.notRunning(
          least, who + " takes nobody; it would need at least " + least + ".", from);
    }
    LeverResult result = LeverResult.atLeast(LeverUnit.PLACES, places, least, 1);
    return rule.verdict(
        result, who + " has " + LeverUnit.PLACES.of(places) + " of at least " + least, from);
  }
}
