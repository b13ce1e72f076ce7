package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;

/** No deanery trains far less than its share of need. */
public final class Equity implements Lever {
  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("equity")
        .title("Each deanery near its share of need")
        .policy(
            "Places follow the population that needs the staff, not only those who train today.")
        .reads(
            "`population.csv`, `utilisation.csv`, `workforce.csv`, `participation.csv` (base year),"
                + " `fill_rates.csv`.")
        .scope(Scopes.PROFESSION)
        .value(
            "The least part of its share of weighted population that a deanery's share of entrants may"
                + " be: 0.85.")
        .values(LeverValues.from(0, 1).usually(0.5, 1))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.PROFESSION_NAMES)
        .formula(
            "sum over d's programmes of fill · x[j,t] − value · share(d) · sum over all programmes of"
                + " fill · x[j,t] ≥ 0, over the profession; share(d) = sum over its specialties s of"
                + " FTE(s) · W(s,d) / sum over d of W(s,d), divided by the sum of FTE(s)")
        .unit("entrants")
        .rows(
            "One for each profession, deanery with a programme of it, and intake year:"
                + " `equity[doctor/north,2010]`. None where nobody is in post or no weight is given.")
        .price("Weighted FTE-years that one entrant fewer asked of the deanery would save.")
        .example(
            "The north has 1,000 of 4,000 people and the south the rest, all of equal weight; value"
                + " 0.8. With 10 places in the north and 30 in the south, filled to 1.0, the north must"
                + " have 0.8 · 0.25 · 40.0 = 8.0: met with 2.0 entrants to spare.")
        .build();
  }

  /** A profession in a deanery with programmes that somebody enters. */
  private record DeaneryIntake(
      String profession, Deanery deanery, double share, List<ProgrammeContext> everywhere) {
    static List<DeaneryIntake> of(PlanBrief brief) {
      NeedShares shares = NeedShares.of(brief.scenario());
      List<Deanery> deaneries = brief.scenario().register().deaneries();
      List<ProgrammeContext> contexts =
          ProgrammeContext.of(brief).stream().filter(context -> context.fill() > 0).toList();
      List<DeaneryIntake> cells = new ArrayList<>();
      for (String profession : professions(brief)) {
        List<ProgrammeContext> all =
            contexts.stream().filter(s -> s.specialty().profession().equals(profession)).toList();
        for (int d = 0; d < deaneries.size(); d++) {
          DeaneryIntake cell =
              new DeaneryIntake(profession, deaneries.get(d), shares.share(profession, d), all);
          if (cell.share() > 0 && all.stream().anyMatch(cell::isHere)) {
            cells.add(cell);
          }
        }
      }
      return cells;
    }

    private static List<String> professions(PlanBrief brief) {
      return brief.scenario().register().specialties().stream()
          .map(Specialty::profession)
          .distinct()
          .sorted()
          .toList();
    }

    boolean isHere(ProgrammeContext context) {
      return context.deanery().equals(deanery);
    }

    List<RuleInForce> rules(LeverSettings settings, PlanBrief brief) {
      return RuleInForce.forEachIntake(
          profession + "/" + deanery.id(), settings, brief, profession);
    }
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    for (DeaneryIntake cell : DeaneryIntake.of(brief)) {
      for (RuleInForce rule : cell.rules(settings, brief)) {
        List<Term> terms = new ArrayList<>();
        for (ProgrammeContext context : cell.everywhere()) {
          double share = (cell.isHere(context) ? 1 : 0) - rule.value() * cell.share();
          if (share != 0) {
            terms.add(new Term(context.index(), rule.intake(brief), share * context.fill()));
          }
        }
        if (rule.counts()) {
          rows.add(rule.atLeast(0, terms));
        }
      }
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    for (DeaneryIntake cell : DeaneryIntake.of(brief)) {
      for (RuleInForce rule : cell.rules(settings, brief)) {
        verdicts.add(verdict(cell, rule, plan, rule.intake(brief)));
      }
    }
    return verdicts;
  }

  private static Verdict verdict(
      DeaneryIntake cell, RuleInForce rule, PlacesPlan plan, int intake) {
    double here = 0;
    double everywhere = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (ProgrammeContext context : cell.everywhere()) {
      double entrants = plan.at(context.index(), intake) * context.fill();
      everywhere += entrants;
      if (cell.isHere(context)) {
        here += entrants;
      } else {
        smallest = Math.min(smallest, rule.value() * cell.share() * context.fill());
      }
    }
    double asked = rule.value() * cell.share() * everywhere;
    String sentence =
        String.format(
            Locale.ROOT,
            "In %d %s expects %s of profession %s, %s of %s; its share of need is %s, of which %s"
                + " is asked",
            rule.year(),
            cell.deanery().name(),
            LeverUnit.ENTRANTS.of(here),
            cell.profession(),
            LeverUnit.percent(everywhere > 0 ? here / everywhere : 0),
            LeverUnit.ENTRANTS.figure(everywhere),
            LeverUnit.percent(cell.share()),
            LeverUnit.percent(rule.value()));
    return rule.verdict(LeverResult.atLeast(LeverUnit.ENTRANTS, here, asked, smallest), sentence);
  }
}
