package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.allocation.Lever;
import org.placewright.allocation.LeverCard;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlacesPlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.allocation.model.LeverRows;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.EntrantPool;
import org.placewright.scenario.Specialty;

/** Nobody can start training who does not exist. */
public final class EntrantPoolLimit implements Lever {
  @Override
  public LeverCard card() {
    return new LeverCard(
        "entrant-pool",
        "No more entrants than there are people who can enter",
        "Foundation completions and other sources bound how many can start training in a year.",
        "`entrant_pool.csv`, `specialties.csv` (profession, entry_set), `fill_rates.csv`.",
        Scopes.PROFESSION,
        "The share of the pool that may be taken; 1, or blank, for all of it.",
        "sum over the profession's programmes of fill · x[j,t] ≤ max(value · headcount, entrants"
            + " on promised places); only specialties of the entry set count, or all of the"
            + " profession when none of it is in the entry set",
        "entrants",
        "One for each profession and intake year with a pool: `entrant-pool[doctor,2010]`.",
        "Weighted FTE-years that one more person able to enter would save.",
        "100 doctors can enter in 2010; value 1. GP has 60 places filled to 0.9 and surgery 40"
            + " filled to 1.0: 94.0 entrants, met with 6.0 entrants to spare.");
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    for (EntrantPool pool : brief.scenario().workforce().flows().entrantPool()) {
      Optional<Rule> rule = rule(settings, brief, pool);
      List<Site> sites = drawingOn(brief, pool.profession());
      if (rule.isPresent() && rule.get().counts() && !sites.isEmpty()) {
        int intake = rule.get().intake(brief);
        List<Term> terms = new ArrayList<>();
        double promised = 0;
        for (Site site : sites) {
          promised += site.fill() * brief.baseline().promised(site.index(), intake);
          terms.add(new Term(site.index(), intake, site.fill()));
        }
        double upper = Math.max(rule.get().value() * pool.headcount(), promised);
        rows.add(rule.get().atMost(upper, terms));
      }
    }
  }

  private static Optional<Rule> rule(LeverSettings settings, PlanBrief brief, EntrantPool pool) {
    return brief.scenario().horizon().plans(pool.year())
        ? Rule.of(pool.profession(), pool.year(), settings, pool.profession())
        : Optional.empty();
  }

  private static List<Site> drawingOn(PlanBrief brief, String profession) {
    List<Site> sites =
        Site.of(brief).stream()
            .filter(site -> site.specialty().profession().equals(profession))
            .filter(site -> site.fill() > 0)
            .toList();
    boolean anyInSet =
        brief.scenario().register().specialties().stream()
            .anyMatch(row -> row.profession().equals(profession) && row.entrySet());
    return anyInSet ? sites.stream().filter(Site::isInEntrySet).toList() : sites;
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    for (EntrantPool pool : brief.scenario().workforce().flows().entrantPool()) {
      rule(settings, brief, pool)
          .ifPresent(
              rule -> {
                Draw draw = Draw.on(pool.profession(), rule.intake(brief), brief, plan);
                if (Double.isFinite(draw.smallest())) {
                  verdicts.add(verdict(rule, pool, draw));
                }
              });
    }
    return verdicts;
  }

  /** Entrants expected of the plan, of the promised places, and of the least filled place. */
  private record Draw(double planned, double promised, double smallest) {
    static Draw on(String profession, int intake, PlanBrief brief, PlacesPlan plan) {
      boolean onlySet = false;
      for (Specialty specialty : brief.scenario().register().specialties()) {
        onlySet |= specialty.entrySet() && specialty.profession().equals(profession);
      }
      double planned = 0;
      double promised = 0;
      double smallest = Double.POSITIVE_INFINITY;
      for (Site site : Site.of(brief)) {
        boolean draws = site.isInEntrySet() || !onlySet;
        if (draws && site.fill() > 0 && site.specialty().profession().equals(profession)) {
          planned += plan.at(site.index(), intake) * site.fill();
          promised += brief.baseline().promised(site.index(), intake) * site.fill();
          smallest = Math.min(smallest, site.fill());
        }
      }
      return new Draw(planned, promised, smallest);
    }
  }

  private static Verdict verdict(Rule rule, EntrantPool pool, Draw draw) {
    double open = pool.headcount() * rule.value();
    double limit = Math.max(open, draw.promised());
    String sentence =
        "In "
            + rule.year()
            + " the places for profession "
            + pool.profession()
            + " expect "
            + Unit.ENTRANTS.of(draw.planned())
            + "; "
            + Unit.ENTRANTS.figure(open)
            + " can enter"
            + (draw.promised() > open
                ? ", but places already promised expect " + Unit.ENTRANTS.figure(draw.promised())
                : "");
    return rule.verdict(
        Finding.atMost(Unit.ENTRANTS, draw.planned(), limit, draw.smallest()), sentence);
  }
}
