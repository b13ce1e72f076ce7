package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import org.placewright.allocation.LeverSettings;
import org.placewright.allocation.PlanBrief;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;

/**
 * Programmes whose places together may change by a limited number a year: one programme, a
 * specialty in a deanery or a specialty in the country. The only programme of its cell, and the
 * only cell of its specialty, is one branch and not two.
 *
 * @param level what it is
 * @param scope as a row names it: {@code surgery}, {@code surgery/north} or {@code
 *     surgery/north/surgery-north}
 * @param called what a sentence calls it
 * @param names the scopes whose rows may be in force for it, the most specific first
 * @param contexts its programmes
 * @param around those whose places it may take over when they close: its cell's, or for a country
 *     all
 */
record ChangeGroup(
    Level level,
    String scope,
    String called,
    List<String> names,
    List<ProgrammeContext> contexts,
    List<ProgrammeContext> around) {
  enum Level {
    PROGRAMME,
    CELL,
    COUNTRY
  }

  ChangeGroup {
    names = List.copyOf(names);
    contexts = List.copyOf(contexts);
    around = List.copyOf(around);
  }

  /** Every branch of a pack: the country, then each deanery, then each programme in it. */
  static List<ChangeGroup> of(PlanBrief brief) {
    List<ChangeGroup> branches = new ArrayList<>();
    List<ProgrammeContext> all = ProgrammeContext.of(brief);
    for (Specialty specialty : brief.scenario().register().specialties()) {
      List<ProgrammeContext> own =
          all.stream().filter(row -> row.specialty().equals(specialty)).toList();
      List<ChangeGroup> below = new ArrayList<>();
      for (Deanery deanery : brief.scenario().register().deaneries()) {
        List<ProgrammeContext> here =
            own.stream().filter(row -> row.deanery().equals(deanery)).toList();
        if (!here.isEmpty()) {
          below.addAll(cell(specialty, deanery, here));
        }
      }
      if (below.stream().filter(row -> row.level() == Level.CELL).count() > 1) {
        List<String> names = List.of(specialty.id());
        branches.add(
            new ChangeGroup(Level.COUNTRY, specialty.id(), specialty.name(), names, own, own));
      }
      branches.addAll(below);
    }
    return branches;
  }

  private static List<ChangeGroup> cell(
      Specialty specialty, Deanery deanery, List<ProgrammeContext> contexts) {
    List<ChangeGroup> branches = new ArrayList<>();
    String scope = specialty.id() + "/" + deanery.id();
    String called = specialty.name() + " in " + deanery.name();
    List<String> names = List.of(specialty.id(), deanery.id(), deanery.sha());
    branches.add(new ChangeGroup(Level.CELL, scope, called, names, contexts, contexts));
    for (ProgrammeContext context : contexts) {
      if (contexts.size() > 1) {
        branches.add(
            new ChangeGroup(
                Level.PROGRAMME,
                scope + "/" + context.id(),
                "Programme " + context.id(),
                names,
                List.of(context),
                contexts));
      }
    }
    return branches;
  }

  List<RuleInForce> rules(LeverSettings settings, PlanBrief brief) {
    return RuleInForce.forEachIntake(scope, settings, brief, names.toArray(new String[0]));
  }

  /**
   * How many places may always move.
   *
   * @param baseline places of the baseline that count
   * @param share of them
   * @return the share of them, rounded down, of a programme rounded up so that the programmes of a
   *     cell can exchange what the cell may not lose; at least 1
   */
  long free(long baseline, double share) {
    long part =
        level == Level.PROGRAMME
            ? RoundedDownShare.atLeast(baseline, share)
            : RoundedDownShare.of(baseline, share);
    return Math.max(1, part);
  }
}
