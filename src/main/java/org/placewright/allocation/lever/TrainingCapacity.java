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
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;
import org.placewright.funding.Courses;
import org.placewright.scenario.Capacity;
import org.placewright.scenario.Intake;
import org.placewright.scenario.Provision;
import org.placewright.supply.Course;

/** A programme holds so many trainees, and takes so many at a time. */
public final class TrainingCapacity implements Lever {
  private static final String PLACES = "/places";

  @Override
  public LeverCard card() {
    return new LeverCard(
        "training-capacity",
        "No more trainees than can be trained",
        "Supervisors, posts and patients bound how many a programme can train.",
        "`capacity.csv`, `intakes.csv` (entrants of past intakes), `training.csv`,"
            + " `fill_rates.csv`.",
        Scopes.PROGRAMME,
        "What part of max_trainees and of max_places may be used; 1, or blank, for all of it.",
        "sum over planned intakes i ≤ t of fill · inTraining[t−i] · x[j,i] ≤ max(value ·"
            + " max_trainees − past entrants still in training, the same sum over promised places);"
            + " and x[j,t] ≤ max(floor(value · max_places), promised[j,t])",
        "trainees",
        "Two for each programme and intake year with a row in capacity.csv:"
            + " `training-capacity[surgery-north,2010]` in trainees and"
            + " `training-capacity[surgery-north/places,2010]` in places.",
        "Weighted FTE-years that room for one trainee more, or one place more, would save.",
        "Surgery in the north trains for 2 years without loss and may hold 24; it took 10 in 2009."
            + " In 2010 there is room for 14. With 12 places filled to 1.0 it holds 22.0: met with"
            + " 2.0 trainees to spare. A programme that is already over takes nobody until it is"
            + " not.");
  }

  @Override
  public void constrain(LeverSettings settings, PlanBrief brief, LeverRows rows) {
    Courses courses = Courses.of(brief.scenario());
    Provisions provisions = Provisions.of(brief.scenario());
    for (Site site : Site.of(brief)) {
      Provision own = provisions.at(site);
      Load load = new Load(courses.ofEntrant(brief.baseline().specialty(site.index())), own);
      for (Rule rule : Rule.forEachIntake(site.id(), settings, brief, site.names())) {
        Optional<Capacity> most = own.capacity(site.id(), rule.year());
        if (rule.counts() && most.isPresent()) {
          if (site.fill() > 0) {
            rows.add(load.row(site, rule, brief, most.get().maxTrainees()));
          }
          rows.add(places(site, rule, brief, most.get().maxPlaces()));
        }
      }
    }
  }

  /** What trainees make of a programme's rows. */
  private record Load(Course course, Provision own) {
    LimitRow row(Site site, Rule rule, PlanBrief brief, double maxTrainees) {
      List<Term> terms = new ArrayList<>();
      double promised = 0;
      for (int i = 0; i <= rule.intake(brief); i++) {
        double each = site.fill() * course.inTraining(rule.intake(brief) - i);
        if (each > 0) {
          terms.add(new Term(site.index(), i, each));
          promised += each * brief.baseline().promised(site.index(), i);
        }
      }
      double left = rule.value() * maxTrainees;
      for (Intake past : own.intakes()) {
        if (past.year() < brief.scenario().horizon().firstIntakeYear()) {
          left -= past.entrants() * course.inTraining(rule.year() - past.year());
        }
      }
      return rule.atMost(Math.max(left, promised), terms);
    }
  }

  private static LimitRow places(Site site, Rule rule, PlanBrief brief, int maxPlaces) {
    int intake = rule.intake(brief);
    int most = Math.toIntExact(Portion.of(maxPlaces, rule.value()));
    int promised = brief.baseline().promised(site.index(), intake);
    return rule.named(site.id() + PLACES)
        .atMost((double) Math.max(most, promised), List.of(new Term(site.index(), intake, 1)));
  }

  @Override
  public List<Verdict> check(LeverSettings settings, PlanBrief brief, PlacesPlan plan) {
    List<Verdict> verdicts = new ArrayList<>();
    TraineeCount count = new TraineeCount(brief);
    for (Site site : Site.of(brief)) {
      for (Rule rule : Rule.forEachIntake(site.id(), settings, brief, site.names())) {
        Optional<Capacity> most = count.capacity(site, rule.year());
        if (most.isPresent() && site.fill() > 0) {
          TraineeCount.Heads heads = count.of(site, rule.year(), plan);
          double room = rule.value() * most.get().maxTrainees();
          verdicts.add(judgeTrainees(rule, heads, room, site.fill()));
        }
        if (most.isPresent()) {
          int places = plan.at(site.index(), rule.intake(brief));
          int promised = brief.baseline().promised(site.index(), rule.intake(brief));
          int open = Math.toIntExact(Portion.of(most.get().maxPlaces(), rule.value()));
          verdicts.add(judgePlaces(rule, places, promised, open));
        }
      }
    }
    return verdicts;
  }

  private static Verdict judgeTrainees(
      Rule rule, TraineeCount.Heads heads, double most, double fill) {
    double owed = heads.past() + heads.promised();
    String sentence =
        "In "
            + rule.year()
            + " programme "
            + rule.scope()
            + " holds "
            + Unit.TRAINEES.of(heads.past() + heads.planned())
            + ", "
            + Unit.TRAINEES.figure(heads.past())
            + " of them from past intakes; it can hold "
            + Unit.TRAINEES.figure(most)
            + (owed > most ? ", but those past and promised are " + Unit.TRAINEES.of(owed) : "");
    double left = heads.past() + heads.planned();
    return rule.verdict(Finding.atMost(Unit.TRAINEES, left, Math.max(most, owed), fill), sentence);
  }

  private static Verdict judgePlaces(Rule rule, int places, int promised, int open) {
    String sentence =
        "In "
            + rule.year()
            + " programme "
            + rule.scope()
            + " has "
            + Unit.PLACES.of(places)
            + "; it can take "
            + open
            + " at a time"
            + (promised > open ? ", but " + promised + " are promised" : "");
    Finding finding = Finding.atMost(Unit.PLACES, places, (double) Math.max(open, promised), 1);
    return rule.named(rule.scope() + PLACES).verdict(finding, sentence);
  }
}
