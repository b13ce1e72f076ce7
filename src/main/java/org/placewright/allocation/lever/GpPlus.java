package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;

/** A set number of GP places more than in the baseline year. */
public final class GpPlus implements Lever {
  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("gp-plus")
        .title("More GP training places")
        .policy("A High Quality Workforce (2008): 800 more GP training places, phased in by rows.")
        .reads(
            "`specialties.csv` (general_practice), `intakes.csv` (the year before the first planned"
                + " intake).")
        .scope(Scopes.AREA)
        .value(
            "How many more places than in the baseline year: 270, 540, 800. Not cumulative: each year"
                + " is compared with the baseline.")
        .values(LeverValues.from(-10000, 10000).usually(1, 5000))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.AREA_NAMES)
        .formula(
            "sum over GP programmes of x[j,t] ≥ sum over GP programmes of baseline places + value")
        .unit("places")
        .rows("One for each scope and intake year: `gp-plus[*,2010]`.")
        .price("Weighted FTE-years that one place fewer asked for would save.")
        .example(
            "Two GP programmes took 16 and 12 places in 2009; value 4. In 2010 they must have 28 + 4 ="
                + " 32 or more. With 18 and 15 they have 33: met with 1 place to spare.")
        .build();
  }

  @Override
  public boolean isMission() {
    return true;
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    for (RuleInForce rule : RuleInForce.forEachScope(settings, brief)) {
      List<Term> terms = new ArrayList<>();
      double asked = rule.value();
      for (ProgrammeContext context : ProgrammeContext.within(brief, rule.scope())) {
        if (context.isGp()) {
          terms.add(new Term(context.index(), rule.intake(brief), 1));
          asked += brief.baseline().places(context.index());
        }
      }
      if (rule.counts()) {
        rows.add(rule.atLeast(asked, terms));
      }
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    for (RuleInForce rule : RuleInForce.forEachScope(settings, brief)) {
      List<ProgrammeContext> gp =
          ProgrammeContext.within(brief, rule.scope()).stream()
              .filter(ProgrammeContext::isGp)
              .toList();
      int now = gp.stream().mapToInt(context -> plan.at(context.index(), rule.intake(brief))).sum();
      int before = gp.stream().mapToInt(context -> brief.baseline().places(context.index())).sum();
      LeverResult result = LeverResult.atLeast(LeverUnit.PLACES, now, before + rule.value(), 1);
      verdicts.add(rule.verdict(result, sentence(rule, now, before)));
    }
    return verdicts;
  }

  private static String sentence(RuleInForce rule, int now, int before) {
    return "In "
        + rule.year()
        + rule.where()
        + " there are "
        + LeverUnit.PLACES.of(now)
        + " for GP training; the baseline's "
        + LeverUnit.PLACES.figure(before)
        + " and "
        + LeverUnit.PLACES.figure(rule.value())
        + " more are asked";
  }
}
