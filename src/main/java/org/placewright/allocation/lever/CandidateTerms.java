package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.Horizon;
import org.placewright.supply.CoreStage;
import org.placewright.supply.Intakes;

/**
 * Candidates of one core as a linear function of a plan's places. Who is appointed is missing among
 * those who try again, even where more are appointed than there are: so nothing here is ever above
 * the candidates there will be.
 */
final class CandidateTerms {
  private final CoreStage core;
  private final PlanBrief brief;
  private final Intakes known;
  private final Horizon horizon;
  private final List<ProgrammeContext> inCore = new ArrayList<>();
  private final List<ProgrammeContext> inHigher = new ArrayList<>();

  CandidateTerms(CoreStage core, PlanBrief brief) {
    this.core = core;
    this.brief = brief;
    horizon = brief.scenario().horizon();
    known = Intakes.withoutPlannedYears(brief.scenario(), brief.carryOn());
    for (ProgrammeContext context : ProgrammeContext.of(brief)) {
      int specialty = brief.baseline().specialty(context.index());
      if (context.fill() > 0 && specialty == core.specialty()) {
        inCore.add(context);
      } else if (context.fill() > 0 && core.higher().contains(specialty)) {
        inHigher.add(context);
      }
    }
  }

  boolean isEmpty() {
    return inHigher.isEmpty();
  }

  /** Candidates of a year from the first planned one on whom no planned place makes or takes. */
  double known(int year) {
    double candidates = 0;
    double notAppointed = 0;
    for (int now = horizon.baseYear() + 1; now <= year; now++) {
      candidates =
          core.completersInPost(now)
              + completersOfKnownIntakes(now)
              + core.others(now)
              + core.reapplyShare(now - 1) * notAppointed;
      notAppointed =
          now >= horizon.firstIntakeYear()
              ? candidates - apart(inHigher, now)
              : Math.max(0, candidates - enteredBeforeThePlan(now));
    }
    return candidates;
  }

  private double completersOfKnownIntakes(int year) {
    double completers = 0;
    int before = Math.min(year, horizon.firstIntakeYear());
    for (int intake = horizon.baseYear() + 1; intake < before; intake++) {
      completers += known.total(core.specialty(), intake) * core.completing(intake, year);
    }
    for (int intake = horizon.lastIntakeYear() + 1; intake < year; intake++) {
      completers += apart(inCore, intake) * core.completing(intake, year);
    }
    return completers;
  }

  /** Higher entrants of a year whom no plan decides, where the last planned intake carries on. */
  double apart(int year) {
    return apart(inHigher, year);
  }

  private double apart(List<ProgrammeContext> contexts, int year) {
    double apart = 0;
    for (ProgrammeContext context : contexts) {
      boolean after = year > horizon.lastIntakeYear();
      apart += after ? context.fill() * brief.carryOn().constant(context.index()) : 0;
    }
    return apart;
  }

  private double enteredBeforeThePlan(int year) {
    return core.higher().stream().mapToDouble(specialty -> known.total(specialty, year)).sum();
  }

  /** Expected higher entrants of a year, less a share of its candidates who come from places. */
  List<Term> entrantsLess(double share, int year) {
    double[] higher = new double[horizon.intakes()];
    double[] ofCore = new double[horizon.intakes()];
    for (int past = horizon.firstIntakeYear(); past < year; past++) {
      higher[column(past)] += share * stillTrying(past, year);
      ofCore[column(past)] -= share * candidatesOf(past, year);
    }
    higher[column(year)] += 1;
    List<Term> terms = new ArrayList<>();
    inHigher.forEach(context -> add(terms, context, higher));
    inCore.forEach(context -> add(terms, context, ofCore));
    return terms;
  }

  /** The planned intake whose places those of a year are. */
  private int column(int year) {
    return Math.min(year, horizon.lastIntakeYear()) - horizon.firstIntakeYear();
  }

  private static void add(List<Term> terms, ProgrammeContext context, double[] each) {
    for (int i = 0; i < each.length; i++) {
      if (each[i] != 0) {
        terms.add(new Term(context.index(), i, context.fill() * each[i]));
      }
    }
  }

  /** The share of those not appointed in a year who are candidates in a later one. */
  private double stillTrying(int from, int to) {
    double share = 1;
    for (int year = from; year < to; year++) {
      share *= core.reapplyShare(year);
    }
    return share;
  }

  /** Candidates in a year from one entrant of the core, none of them appointed before. */
  private double candidatesOf(int intakeYear, int year) {
    double candidates = 0;
    for (int completed = intakeYear + 1; completed <= year; completed++) {
      candidates += core.completing(intakeYear, completed) * stillTrying(completed, year);
    }
    return candidates;
  }

  /** What terms come to at the places promised already. */
  double promised(List<Term> terms) {
    double promised = 0;
    for (Term term : terms) {
      promised += term.coefficient() * brief.baseline().promised(term.programme(), term.intake());
    }
    return promised;
  }
}
