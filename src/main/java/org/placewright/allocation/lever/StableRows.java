package org.placewright.allocation.lever;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.allocation.BaselinePlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.model.LimitRow;
import org.placewright.allocation.model.Term;

/** The rows of the levers on change. */
final class StableRows {
  private final BaselinePlan baseline;
  private final PlanBrief brief;
  private final Closures closures;

  StableRows(PlanBrief brief, Closures closures) {
    this.brief = brief;
    this.closures = closures;
    baseline = brief.baseline();
  }

  /** From one intake to the next. */
  Optional<LimitRow> step(ChangeGroup branch, RuleInForce rule) {
    List<ProgrammeContext> counted = counted(branch, rule.intake(brief));
    if (isBlank(branch, counted)) {
      return Optional.empty();
    }
    int intake = rule.intake(brief);
    List<Term> terms = new ArrayList<>();
    int before = 0;
    for (ProgrammeContext context : counted) {
      terms.add(new Term(context.index(), intake, 1));
      if (intake == 0) {
        before += baseline.places(context.index());
      } else {
        terms.add(new Term(context.index(), intake - 1, -1));
      }
    }
    double down = down(branch, rule);
    double up = Math.max(free(branch, rule) + newlyClosed(branch, intake), owed(counted, intake));
    return Optional.of(rule.within(before - down, before + up, terms));
  }

  /** From the baseline to any planned intake. */
  Optional<LimitRow> total(ChangeGroup branch, RuleInForce rule) {
    int intake = rule.intake(brief);
    List<ProgrammeContext> counted = counted(branch, intake);
    if (isBlank(branch, counted)) {
      return Optional.empty();
    }
    List<Term> terms = new ArrayList<>();
    int before = 0;
    int owed = 0;
    for (ProgrammeContext context : counted) {
      int p = context.index();
      terms.add(new Term(p, intake, 1));
      before += baseline.places(p);
      owed += carriedOn(p, intake) - baseline.places(p);
    }
    int closed = 0;
    for (ProgrammeContext context : branch.around()) {
      closed += closures.fails(context.index(), intake) ? lost(context.index(), intake) : 0;
    }
    long free = free(branch, rule);
    double down = isLimited(branch, intake) ? Double.POSITIVE_INFINITY : (double) free;
    double up = Math.max(free + closed, owed);
    return Optional.of(rule.within(before - down, before + up, terms));
  }

  /** That a cell stays open, where the last of the rules so far and those before could close it. */
  Optional<LimitRow> open(ChangeGroup branch, List<RuleInForce> soFar) {
    RuleInForce rule = soFar.get(soFar.size() - 1);
    int intake = rule.intake(brief);
    OptionalInt least = closures.fewest(branch, intake);
    if (branch.level() != ChangeGroup.Level.CELL || least.isEmpty()) {
      return Optional.empty();
    }
    List<Term> terms = new ArrayList<>();
    double left = 0;
    for (ProgrammeContext context : counted(branch, intake)) {
      terms.add(new Term(context.index(), intake, 1));
      left += baseline.places(context.index());
    }
    for (RuleInForce each : soFar) {
      left -= down(branch, each);
    }
    boolean held =
        soFar.size() == intake + 1
            && soFar.stream().allMatch(RuleInForce::isHard)
            && closures.steady(branch, intake);
    return held && left >= least.getAsInt()
        ? Optional.empty()
        : Optional.of(rule.named(branch.scope() + "/*").atLeast(least.getAsInt(), terms));
  }

  private List<ProgrammeContext> counted(ChangeGroup branch, int intake) {
    return branch.contexts().stream()
        .filter(context -> !closures.fails(context.index(), intake))
        .toList();
  }

  private boolean isBlank(ChangeGroup branch, List<ProgrammeContext> counted) {
    return counted.isEmpty()
        || (branch.level() == ChangeGroup.Level.PROGRAMME
            && baseline.places(counted.get(0).index()) == 0);
  }

  private long free(ChangeGroup branch, RuleInForce rule) {
    long size =
        counted(branch, rule.intake(brief)).stream()
            .mapToLong(context -> baseline.places(context.index()))
            .sum();
    return branch.free(size, rule.value());
  }

  private double down(ChangeGroup branch, RuleInForce rule) {
    int intake = rule.intake(brief);
    return isLimited(branch, intake)
        ? Double.POSITIVE_INFINITY
        : (double) Math.max(free(branch, rule), -owed(counted(branch, intake), intake));
  }

  private boolean isLimited(ChangeGroup branch, int intake) {
    return closures.limits(baseline.specialty(branch.contexts().get(0).index()), intake);
  }

  /** What promises add to the baseline carried on, from the intake before to this one. */
  private int owed(List<ProgrammeContext> counted, int intake) {
    int owed = 0;
    for (ProgrammeContext context : counted) {
      owed += carriedOn(context.index(), intake) - carriedOn(context.index(), intake - 1);
    }
    return owed;
  }

  private int carriedOn(int programme, int intake) {
    if (intake < 0) {
      return baseline.places(programme);
    }
    int promised = baseline.promised(programme, intake);
    return closures.fails(programme, intake)
            || closures.limits(baseline.specialty(programme), intake)
        ? promised
        : Math.max(promised, baseline.places(programme));
  }

  private int newlyClosed(ChangeGroup branch, int intake) {
    int closed = 0;
    for (ProgrammeContext context : branch.around()) {
      int p = context.index();
      boolean newly = closures.fails(p, intake) && (intake == 0 || !closures.fails(p, intake - 1));
      closed += newly ? lost(p, intake) : 0;
    }
    return closed;
  }

  private int lost(int programme, int intake) {
    return Math.max(0, baseline.places(programme) - baseline.promised(programme, intake));
  }
}
