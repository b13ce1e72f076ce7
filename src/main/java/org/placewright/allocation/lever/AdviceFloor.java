package org.placewright.allocation.lever;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverCardBuilder;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.NamedLever;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Term;
import org.placewright.plan.PlacesPlan;
import org.placewright.scenario.LeverValues;
import org.placewright.scenario.LeverYears;
import org.placewright.scenario.register.Specialty;

/** No specialty falls far below what it has and the Centre asks for: what is short is shared. */
public final class AdviceFloor implements NamedLever {
  private static final String WANTED = "/wanted";

  @Override
  public LeverCard card() {
    return LeverCardBuilder.builder()
        .id("advice")
        .title("A burden that is shared")
        .policy(
            "A High Quality Workforce (2008): a Centre for Excellence advises on what each specialty"
                + " needs; a plan goes against it only as far as other rules force it.")
        .reads(
            "The Centre's advice (`models/advice.md`), `intakes.csv`, `specialties.csv`"
                + " (shortfall_weight), and what hard rules leave of a programme: `quality.csv`,"
                + " `assurance.csv`, `capacity.csv`.")
        .scope(Scopes.SPECIALTY)
        .value(
            "The part of the smaller of baseline and advised places that every specialty keeps, 0.9"
                + " for nine tenths. The advice is the country's before it is rounded to whole places.")
        .values(LeverValues.from(0, 1).usually(0.5, 1))
        .years(LeverYears.INTAKES)
        .scopes(Scopes.SPECIALTY_NAMES)
        .formula(
            "sum over the specialty's programmes of x[j,t] ≥ floor(value · min(what of the baseline can"
                + " go on, advised)); and, soft at relax_price whatever the mode, ≥ baseline where"
                + " advised ≥ baseline. What can go on is without programmes that fail a hard"
                + " `quality-threshold` in t and places beyond max_places under a hard"
                + " `training-capacity`. Specialties of weight 0, without a baseline, or limited by a"
                + " hard `assurance` in t have no row, nor has a part kept of 0")
        .unit("places")
        .rows(
            "For each specialty and planned intake one for the part kept, `advice[surgery,2010]`, and"
                + " where relax_price is above 0 and the Centre asks for as many as now or more, one for"
                + " the baseline, `advice[surgery/wanted,2010]`.")
        .price(
            "Weighted FTE-years that one place fewer asked for would save; of a wanted row never more"
                + " than relax_price.")
        .example(
            "Surgery took 20 places in 2009 and 16 are advised; value 0.9: floor(14.4) = 14 in each"
                + " intake, and no wanted row. With 25 advised 18 are kept, and 20 are wanted: with 19,"
                + " the first is met with 1 place to spare and the second missed by 1.")
        .build();
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    Closures closures = Closures.of(brief);
    for (Own own : Own.of(brief)) {
      for (RuleInForce rule : own.rules(settings, brief)) {
        int intake = rule.intake(brief);
        long least = RoundedDownShare.of(own.goingOn(brief, closures, intake), rule.value());
        least = Math.min(least, RoundedDownShare.ofAmount(own.advised(), rule.value()));
        List<Term> terms =
            own.contexts().stream().map(context -> new Term(context.index(), intake, 1)).toList();
        if (closures.limits(own.index(), intake)) {
          continue;
        }
        if (rule.counts() && least > 0) {
          rows.add(rule.atLeast((double) least, terms));
        }
        if (rule.wanting().counts() && own.isWanted()) {
          rows.add(rule.wanting().named(own.id() + WANTED).atLeast(own.baseline(), terms));
        }
      }
    }
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    Closures closures = Closures.of(brief);
    for (Own own : Own.of(brief)) {
      for (RuleInForce rule : own.rules(settings, brief)) {
        int now = rule.intake(brief);
        int places = 0;
        int open = 0;
        for (ProgrammeContext context : own.contexts()) {
          places += plan.at(context.index(), now);
          open += closures.fails(context.index(), now) ? 0 : kept(context, brief, closures, now);
        }
        BigDecimal smaller = BigDecimal.valueOf(Math.min((double) open, own.advised()));
        int kept = smaller.multiply(BigDecimal.valueOf(rule.value())).intValue();
        if (!closures.limits(own.index(), now)) {
          if (kept >= 1) {
            verdicts.add(verdict(rule, own, places, kept));
          }
          if (rule.wanting().counts() && own.isWanted()) {
            RuleInForce wanting = rule.wanting().named(own.id() + WANTED);
            verdicts.add(verdict(wanting, own, places, own.baseline()));
          }
        }
      }
    }
    return verdicts;
  }

  private static int kept(
      ProgrammeContext context, PlanBrief brief, Closures closures, int intake) {
    int promised = brief.baseline().promised(context.index(), intake);
    int most = Math.max(closures.most(context.index(), intake), promised);
    int before = brief.baseline().places(context.index());
    return before < most ? before : most;
  }

  private static Verdict verdict(RuleInForce rule, Own own, int places, int asked) {
    String sentence =
        "In "
            + rule.year()
            + " "
            + own.name()
            + " has "
            + LeverUnit.PLACES.of(places)
            + "; it had "
            + own.baseline()
            + ", "
            + LeverUnit.ENTRANTS.figure(own.advised())
            + " are advised, and at least "
            + asked
            + " asked";
    return rule.verdict(LeverResult.atLeast(LeverUnit.PLACES, places, asked, 1), sentence);
  }

  /** A specialty that has places and of which a shortage counts. */
  private record Own(
      int index,
      String id,
      String name,
      List<ProgrammeContext> contexts,
      int baseline,
      double advised) {
    static List<Own> of(PlanBrief brief) {
      List<Own> all = new ArrayList<>();
      List<Specialty> specialties = brief.scenario().register().specialties();
      for (int s = 0; s < specialties.size(); s++) {
        Specialty row = specialties.get(s);
        List<ProgrammeContext> contexts =
            ProgrammeContext.of(brief).stream()
                .filter(context -> context.specialty().equals(row))
                .toList();
        int baseline =
            contexts.stream().mapToInt(context -> brief.baseline().places(context.index())).sum();
        double advised = Math.max(0, brief.advice().country(s));
        if (row.shortfallWeight() > 0 && baseline > 0) {
          all.add(new Own(s, row.id(), row.name(), contexts, baseline, advised));
        }
      }
      return all;
    }

    boolean isWanted() {
      return advised >= baseline;
    }

    List<RuleInForce> rules(LeverSettings settings, PlanBrief brief) {
      return RuleInForce.forEachIntake(
          id, settings, brief, id, contexts.get(0).specialty().profession());
    }

    /** Places of the baseline that hard rules on quality and capacity leave. */
    long goingOn(PlanBrief brief, Closures closures, int intake) {
      return contexts.stream()
          .filter(context -> !closures.fails(context.index(), intake))
          .mapToLong(context -> kept(context, brief, closures, intake))
          .sum();
    }
  }
}
