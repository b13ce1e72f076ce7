package org.placewright.allocation.lever;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.placewright.allocation.BaselinePlan;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.Verdict;
import org.placewright.plan.PlacesPlan;

/** How far a plan moves the places of branches, counted from the plan and from what is promised. */
final class StableMoves {
  private final BaselinePlan baseline;
  private final PlanBrief brief;
  private final Closures closures;
  private final PlacesPlan plan;
  private final PlacesPlan owed;

  StableMoves(PlanBrief brief, Closures closures, PlacesPlan plan) {
    this.brief = brief;
    this.closures = closures;
    this.plan = plan;
    baseline = brief.baseline();
    PlacesPlan carriedOn = baseline.carriedOn();
    owed =
        PlacesPlan.of(
            carriedOn.programmes(),
            carriedOn.intakes(),
            (p, i) ->
                closures.fails(p, i) || closures.limits(baseline.specialty(p), i)
                    ? baseline.promised(p, i)
                    : carriedOn.at(p, i));
  }

  /** From one intake to the next. */
  Optional<Verdict> step(ChangeGroup branch, RuleInForce rule) {
    int now = rule.intake(brief);
    int from = 0;
    int to = 0;
    for (ProgrammeContext context : branch.contexts()) {
      if (!closures.fails(context.index(), now)) {
        from += now == 0 ? baseline.places(context.index()) : plan.at(context.index(), now - 1);
        to += plan.at(context.index(), now);
      }
    }
    if (isBlank(branch, now)) {
      return Optional.empty();
    }
    ChangeAllowance room = room(branch, rule);
    String sentence =
        String.format(
            Locale.ROOT,
            "%s goes from %s in %d to %d in %d; %s",
            branch.called(),
            LeverUnit.PLACES.of(from),
            rule.year() - 1,
            to,
            rule.year(),
            room.inWords());
    return Optional.of(rule.verdict(room.left((long) to - from), sentence));
  }

  private ChangeAllowance room(ChangeGroup branch, RuleInForce rule) {
    int now = rule.intake(brief);
    long owes = 0;
    for (ProgrammeContext context : branch.contexts()) {
      int p = context.index();
      if (!closures.fails(p, now)) {
        owes += owed.at(p, now) - (now == 0 ? baseline.places(p) : owed.at(p, now - 1));
      }
    }
    long closing = 0;
    for (ProgrammeContext context : branch.around()) {
      int p = context.index();
      if (closures.fails(p, now) && !(now > 0 && closures.fails(p, now - 1))) {
        closing += Math.max(baseline.places(p) - owed.at(p, now), 0);
      }
    }
    long free = branch.free(size(branch, now), rule.value());
    long down = Math.max(free, -owes);
    return new ChangeAllowance(
        mayClose(branch, now) ? OptionalLong.empty() : OptionalLong.of(down),
        Math.max(free + closing, owes));
  }

  private ChangeAllowance roomInAll(ChangeGroup branch, RuleInForce rule) {
    int now = rule.intake(brief);
    long owes = -size(branch, now);
    for (ProgrammeContext context : branch.contexts()) {
      owes += closures.fails(context.index(), now) ? 0 : owed.at(context.index(), now);
    }
    long closed = 0;
    for (ProgrammeContext context : branch.around()) {
      if (closures.fails(context.index(), now)) {
        closed += Math.max(baseline.places(context.index()) - owed.at(context.index(), now), 0);
      }
    }
    long free = branch.free(size(branch, now), rule.value());
    return new ChangeAllowance(
        mayClose(branch, now) ? OptionalLong.empty() : OptionalLong.of(free),
        Math.max(free + closed, owes));
  }

  /** From the baseline to any planned intake. */
  Optional<Verdict> total(ChangeGroup branch, RuleInForce rule) {
    int now = rule.intake(brief);
    if (isBlank(branch, now)) {
      return Optional.empty();
    }
    long from = size(branch, now);
    long to = 0;
    for (ProgrammeContext context : branch.contexts()) {
      to += closures.fails(context.index(), now) ? 0 : plan.at(context.index(), now);
    }
    ChangeAllowance room = roomInAll(branch, rule);
    String sentence =
        String.format(
            Locale.ROOT,
            "%s goes from %s in the baseline year to %d in %d; over all intakes %s",
            branch.called(),
            LeverUnit.PLACES.of((double) from),
            to,
            rule.year(),
            room.inWords());
    return Optional.of(rule.verdict(room.left(to - from), sentence));
  }

  /** That a cell stays open, where the last of the rules so far and those before could close it. */
  Optional<Verdict> open(ChangeGroup branch, List<RuleInForce> soFar) {
    RuleInForce rule = soFar.get(soFar.size() - 1);
    int now = rule.intake(brief);
    OptionalInt least = closures.fewest(branch, now);
    if (branch.level() != ChangeGroup.Level.CELL
        || least.isEmpty()
        || isOpen(branch, soFar, least)) {
      return Optional.empty();
    }
    long places = 0;
    for (ProgrammeContext context : branch.contexts()) {
      places += closures.fails(context.index(), now) ? 0 : plan.at(context.index(), now);
    }
    String sentence =
        String.format(
            Locale.ROOT,
            "%s has %s in %d; a deanery's programmes that train well enough stay open with %d",
            branch.called(),
            LeverUnit.PLACES.of((double) places),
            rule.year(),
            least.getAsInt());
    LeverResult result =
        LeverResult.atLeast(LeverUnit.PLACES, (double) places, least.getAsInt(), 1);
    return Optional.of(rule.named(branch.scope() + "/*").verdict(result, sentence));
  }

  /** Whether hard rules in every intake so far leave as many places whatever the plan. */
  private boolean isOpen(ChangeGroup branch, List<RuleInForce> soFar, OptionalInt least) {
    int now = soFar.get(soFar.size() - 1).intake(brief);
    long left = size(branch, now);
    for (RuleInForce rule : soFar) {
      OptionalLong down = room(branch, rule).down();
      if (!rule.isHard() || down.isEmpty()) {
        return false;
      }
      left -= down.getAsLong();
    }
    return left >= least.getAsInt() && soFar.size() > now && closures.steady(branch, now);
  }

  private boolean isBlank(ChangeGroup branch, int intake) {
    return branch.contexts().stream().allMatch(context -> closures.fails(context.index(), intake))
        || (branch.level() == ChangeGroup.Level.PROGRAMME && size(branch, intake) == 0);
  }

  private long size(ChangeGroup branch, int intake) {
    long size = 0;
    for (ProgrammeContext context : branch.contexts()) {
      size += closures.fails(context.index(), intake) ? 0 : baseline.places(context.index());
    }
    return size;
  }

  private boolean mayClose(ChangeGroup branch, int intake) {
    return closures.limits(baseline.specialty(branch.contexts().get(0).index()), intake);
  }
}
