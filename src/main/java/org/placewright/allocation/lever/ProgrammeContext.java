package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.PlanBrief;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Programme;
import org.placewright.scenario.register.Register;
import org.placewright.scenario.register.Specialty;

/**
 * A programme with what the register says around it.
 *
 * @param index the programme's index in the register
 * @param programme the row of {@code programmes.csv}
 * @param specialty what the programme trains for
 * @param deanery which deanery organises it
 * @param fill expected entrants per place, from 0 to 1
 */
record ProgrammeContext(
    int index, Programme programme, Specialty specialty, Deanery deanery, double fill) {
  /** Every programme, in register order. */
  static List<ProgrammeContext> of(PlanBrief brief) {
    Register register = brief.scenario().register();
    List<ProgrammeContext> contexts = new ArrayList<>();
    for (int p = 0; p < register.programmes().size(); p++) {
      contexts.add(
          new ProgrammeContext(
              p,
              register.programmes().get(p),
              register.specialties().get(brief.baseline().specialty(p)),
              register.deaneries().get(brief.baseline().deanery(p)),
              brief.baseline().fill(p)));
    }
    return contexts;
  }

  /** Those in an area: any place, an SHA or a deanery. */
  static List<ProgrammeContext> within(PlanBrief brief, String scope) {
    ScopeArea area = ScopeArea.of(scope, brief.scenario().register());
    return of(brief).stream()
        .filter(context -> area.deaneries().contains(brief.baseline().deanery(context.index())))
        .toList();
  }

  String id() {
    return programme.id();
  }

  boolean isGp() {
    return specialty.generalPractice();
  }

  boolean isInEntrySet() {
    return specialty.entrySet();
  }

  /** What a scope may call it, the most specific name first. */
  String[] names() {
    return new String[] {id(), specialty.id(), programme.provider(), deanery.id(), deanery.sha()};
  }
}
