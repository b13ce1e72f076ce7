package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.IntakeYield;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.Term;
import org.placewright.scenario.Horizon;

/** The country's supply of one specialty as a linear function of a plan's places, in FTE. */
final class SupplyTerms {
  private final PlanBrief brief;
  private final Horizon horizon;
  private final int specialty;
  private final List<ProgrammeContext> contexts;
  private final IntakeYield yield;

  SupplyTerms(PlanBrief brief, int specialty) {
    this.brief = brief;
    this.specialty = specialty;
    horizon = brief.scenario().horizon();
    yield = IntakeYield.of(brief, specialty);
    contexts =
        ProgrammeContext.of(brief).stream()
            .filter(context -> brief.baseline().specialty(context.index()) == specialty)
            .toList();
  }

  /** What there is of it in a year whatever is planned. */
  double fixed(int year) {
    double fixed = 0;
    for (int d = 0; d < brief.scenario().register().deaneries().size(); d++) {
      fixed += brief.outlook().fixed().fte(specialty, d, year - horizon.baseYear());
    }
    return fixed;
  }

  /** What each place gives in a year; the last planned one for all the years it carries on. */
  List<Term> terms(int year) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < horizon.intakes() && horizon.firstIntakeYear() + i <= year; i++) {
      int k = year - horizon.firstIntakeYear() - i;
      double post = yield.post().at(i, k);
      double training = yield.training().at(i, k);
      for (ProgrammeContext context : contexts) {
        double fte = context.fill() * (stays(context) * post + training);
        if (fte != 0) {
          terms.add(new Term(context.index(), i, fte));
        }
      }
    }
    return terms;
  }

  /** The share of a deanery's completers who work in the country. */
  private double stays(ProgrammeContext context) {
    double stays = 0;
    for (int to = 0; to < brief.scenario().register().deaneries().size(); to++) {
      stays += brief.outlook().yield().mobility(brief.baseline().deanery(context.index()), to);
    }
    return stays;
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
