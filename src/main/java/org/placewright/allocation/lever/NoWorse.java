package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.NamedLever;
import org.placewright.allocation.Outlook;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.Horizon;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.register.Specialty;
import org.placewright.supply.SupplyProjection;

/** No specialty ends much shorter of people than by carrying on as now. */
public final class NoWorse implements NamedLever {
  /** Below this share of demand two shortages are the same. */
  private static final double SAME = 1e-7;

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("no-worse")
        .title("No specialty left much worse off")
        .policy("What a plan gives one specialty it does not take from another without end.")
        .reads(
            "Demand and supply as projected, with the baseline carried on and under the plan;"
                + " `specialties.csv` (shortfall_weight).")
        .scope(
            Scopes.SPECIALTY
                + " from_year and to_year are years of shortage, not intakes: from the first planned"
                + " intake to the horizon.")
        .value(
            "By how much the shortage, as a share of demand, may be above that of carrying on: 0.08 for"
                + " eight points.")
        .values(LeverValues.from(-1, 1).usually(0, 0.25))
        .years(LeverYears.CHOSEN)
        .scopes(Scopes.SPECIALTY_NAMES)
        .formula(
            "supply[t] ≥ demand[t] · (1 − short[t] − value), all of the country, short[t] = max(0,"
                + " 1 − supply carried on[t] / demand[t]); supply[t] = fixed[t] + sum over intakes and"
                + " deaneries of fill · FTE an entrant gives after t − i years · x[j,i], the last"
                + " planned intake standing for all it carries on")
        .unit("FTE")
        .rows(
            "One for each specialty of weight above 0 and each year of the run in which the places"
                + " promised would not be enough alone: `no-worse[surgery,2014]`. Rows are long: hold"
                + " the years that matter.")
        .price("Weighted FTE-years that one FTE less asked for in that year would save.")
        .example(
            "Surgery needs 200 FTE in 2014 and has 190 by carrying on: 5.0 % short; value 0.08. It may"
                + " be 13.0 % short, so it must have 174.0. With 180.0 it is met with 6.0 FTE to"
                + " spare.")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    List<Specialty> specialties = brief.scenario().register().specialties();
    for (int s = 0; s < specialties.size(); s++) {
      SupplyTerms supply = new SupplyTerms(brief, s);
      for (RuleInForce rule : rules(specialties.get(s), settings, brief)) {
        List<Term> terms = supply.terms(rule.year());
        double asked = asked(rule, s, brief);
        double left = asked - supply.fixed(rule.year());
        if (rule.counts() && supply.promised(terms) < left - SAME * Math.max(1, asked)) {
          rows.add(rule.atLeast(left, terms));
        }
      }
    }
  }

  private static List<RuleInForce> rules(Specialty row, LeverSettings settings, PlanBrief brief) {
    List<RuleInForce> rules = new ArrayList<>();
    Horizon horizon = brief.scenario().horizon();
    for (int year = horizon.firstIntakeYear(); year <= horizon.horizonYear(); year++) {
      Optional<RuleInForce> rule =
          RuleInForce.of(row.id(), year, settings, row.id(), row.profession());
      if (row.shortfallWeight() > 0) {
        rule.ifPresent(rules::add);
      }
    }
    return rules;
  }

  /** FTE that supply must reach: nothing where nobody is needed. */
  private static double asked(RuleInForce rule, int specialty, PlanBrief brief) {
    Outlook outlook = brief.outlook();
    int year = rule.year() - brief.scenario().horizon().baseYear();
    double demand = 0;
    double carriedOn = 0;
    for (int d = 0; d < brief.scenario().register().deaneries().size(); d++) {
      demand += outlook.demand().fte(specialty, d, year);
      carriedOn += outlook.carriedOn().fte(specialty, d, year);
    }
    return Math.min(demand, carriedOn) - rule.value() * demand;
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    if (settings.isOff()) {
      return verdicts;
    }
    Outlook outlook = brief.outlook();
    SupplyProjection under = outlook.under(brief.scenario(), plan);
    SupplyProjection promised = outlook.under(brief.scenario(), brief.baseline().promised());
    List<Specialty> specialties = brief.scenario().register().specialties();
    for (int s = 0; s < specialties.size(); s++) {
      for (RuleInForce rule : rules(specialties.get(s), settings, brief)) {
        Standing now = Standing.of(s, rule, brief);
        double least = now.limit() - SAME * Math.max(1, now.limit());
        if (now.demand() > 0 && country(promised, s, now.year(), brief) < least) {
          verdicts.add(now.verdict(rule, country(under, s, now.year(), brief)));
        }
      }
    }
    return verdicts;
  }

  private static double country(SupplyProjection supply, int specialty, int year, PlanBrief brief) {
    double fte = 0;
    for (int d = 0; d < brief.scenario().register().deaneries().size(); d++) {
      fte += supply.fte(specialty, d, year);
    }
    return fte;
  }

  /** Where a specialty would stand by carrying on, and how short it may be. */
  private record Standing(String name, int year, double demand, double before, double may) {
    static Standing of(int specialty, RuleInForce rule, PlanBrief brief) {
      int year = rule.year() - brief.scenario().horizon().baseYear();
      double demand = 0;
      for (int d = 0; d < brief.scenario().register().deaneries().size(); d++) {
        demand += brief.outlook().demand().fte(specialty, d, year);
      }
      double has = country(brief.outlook().carriedOn(), specialty, year, brief);
      double before = demand > 0 && has < demand ? (demand - has) / demand : 0;
      String name = brief.scenario().register().specialties().get(specialty).name();
      return new Standing(name, year, demand, before, before + rule.value());
    }

    double limit() {
      return demand * (1 - may);
    }

    Verdict verdict(RuleInForce rule, double supply) {
      String sentence =
          "In "
              + rule.year()
              + " "
              + name
              + " has "
              + LeverUnit.FTE.of(supply)
              + " of "
              + LeverUnit.FTE.figure(demand)
              + " needed; by carrying on it is "
              + LeverUnit.percent(before)
              + " short, and may be "
              + LeverUnit.percent(may);
      return rule.verdict(
          LeverResult.atLeast(LeverUnit.FTE, supply, limit(), Double.POSITIVE_INFINITY), sentence);
    }
  }
}
