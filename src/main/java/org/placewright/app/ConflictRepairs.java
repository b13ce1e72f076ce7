package org.placewright.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.placewright.allocation.Conflict;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.RulesCheck;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.UnreadableInput;
import org.placewright.report.Repair;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/**
 * Looks for single changes of a pack with which there is a plan: of each figure that takes part in
 * a conflict the nearest value that would do, in whole places, whole pounds and thousandths of a
 * share; where no figure of a rule is enough alone, one factor for all rows of its kind. With every
 * change that is said a plan was made.
 */
final class ConflictRepairs {
  /** Whole places fail where split ones would do: so many steps further are tried. */
  private static final int MOST_STEPS = 12;

  private static final BigDecimal GROWTH = BigDecimal.valueOf(4);
  private static final int MOST_DOUBLINGS = 40;
  private static final double QUICK = 0.05;
  private static final double QUICK_OF_LARGE = 0.25;

  /** Places by intake above which a try takes long: fewer are made, in larger steps. */
  private static final int SMALL = 400;

  private static final int MOST_TRIES = 1500;
  private static final int MOST_TRIES_OF_LARGE = 16;

  private static final Comparator<Repair> BY_CHANGE =
      Comparator.comparing(Repair::change).thenComparing(Repair::place);

  private final LoadedPack pack;
  private final Optional<PackText> text;
  private final PackReader reader = new PackReader(Levers.declared());
  private final Planner planner;
  private final PlanBrief brief;
  private final SearchLimits limits;
  private final boolean isSmall;
  private final RulesCheck rules;
  private int left;

  ConflictRepairs(LoadedPack pack, Planner planner, PlanBrief brief, SearchLimits limits) {
    this.pack = pack;
    text = text(pack.choice());
    this.planner = planner;
    this.brief = brief;
    isSmall = brief.baseline().programmes() * brief.scenario().horizon().intakes() <= SMALL;
    // Any plan will do: it need not be a good one.
    this.limits =
        new SearchLimits(
            Double.MAX_VALUE,
            limits.work() * (isSmall ? QUICK : QUICK_OF_LARGE),
            limits.seconds(),
            limits.engine(),
            limits.seed());
    rules = planner.rulesCheck(this.limits);
  }

  /** Read once for all tries; none where the pack is gone, with which nothing can be tried. */
  private static Optional<PackText> text(PackChoice choice) {
    try {
      return Optional.of(PackText.read(choice.folder(), choice.unknown()));
    } catch (UnreadableInput gone) {
      return Optional.empty();
    }
  }

  /**
   * What would make room.
   *
   * @param conflict why there is no plan
   * @return the smallest change for each lever of the conflict that has one, the smallest first
   */
  List<Repair> of(Conflict conflict) {
    Map<String, Repair> byRule = new TreeMap<>();
    repairs(conflict.causes(), figure -> ChangeableFigure.of(figure, pack), byRule);
    List<Conflict.WrittenCause> others =
        conflict.causes().stream().filter(cause -> !byRule.containsKey(cause.rule())).toList();
    text.ifPresent(
        read -> repairs(others, figure -> ChangeableRows.of(figure, pack, read), byRule));
    List<Repair> each = new ArrayList<>(byRule.values());
    each.sort(BY_CHANGE);
    return each;
  }

  /** The smallest change that works for each rule that has one. */
  private void repairs(
      List<Conflict.WrittenCause> causes,
      Function<WrittenFigure, Optional<? extends Changeable>> changeable,
      Map<String, Repair> byRule) {
    left = isSmall ? MOST_TRIES : MOST_TRIES_OF_LARGE;
    Set<Changeable> tried = new HashSet<>();
    for (Conflict.WrittenCause cause : causes) {
      cause.figures().stream()
          .flatMap(name -> pack.written().find(name).stream())
          .flatMap(figure -> changeable.apply(figure).stream())
          .map(change -> isSmall ? change : change.inLargeSteps())
          .filter(tried::add)
          .flatMap(change -> repair(cause.rule(), change).stream())
          .forEach(repair -> byRule.merge(repair.rule(), repair, BinaryOperator.minBy(BY_CHANGE)));
    }
  }

  private Optional<Repair> repair(String rule, Changeable change) {
    for (int way : new int[] {1, -1}) {
      if (isPossible(change, change.values().end(way))) {
        return nearest(change, way).map(value -> change.repair(rule, value.stripTrailingZeros()));
      }
    }
    return Optional.empty();
  }

  /** Goes away from the present value in growing steps, then back to the nearest that will do. */
  private Optional<BigDecimal> nearest(Changeable change, int way) {
    ValueGrid values = change.values();
    BigDecimal no = values.now();
    BigDecimal yes = values.end(way);
    BigDecimal step = values.step();
    for (int n = 0; n < MOST_DOUBLINGS; n++) {
      BigDecimal next = values.moved(way, step);
      if (isPossible(change, next)) {
        yes = next;
        break;
      }
      no = next;
      step = step.add(step);
    }
    while (yes.subtract(no).abs().compareTo(values.step()) > 0) {
      BigDecimal middle = values.between(no, yes);
      if (isPossible(change, middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return inWhole(change, way, yes);
  }

  private Optional<BigDecimal> inWhole(Changeable change, int way, BigDecimal split) {
    ValueGrid values = change.values();
    BigDecimal no = split;
    BigDecimal yes = split;
    BigDecimal step = values.step();
    int tries = 0;
    while (!hasPlan(change, yes)) {
      if (++tries > MOST_STEPS || yes.compareTo(values.end(way)) == 0) {
        return Optional.empty();
      }
      no = yes;
      yes = values.within(way, yes.add(step.multiply(BigDecimal.valueOf(way))));
      step = step.multiply(GROWTH);
    }
    while (tries > 0 && yes.subtract(no).abs().compareTo(values.step()) > 0) {
      BigDecimal middle = values.between(no, yes);
      if (hasPlan(change, middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return Optional.of(yes);
  }

  private boolean isPossible(Changeable change, BigDecimal value) {
    return isInTime() && changed(change, value).filter(rules::isPossible).isPresent();
  }

  private boolean hasPlan(Changeable change, BigDecimal value) {
    return isInTime()
        && changed(change, value).filter(with -> planner.hasPlan(with, limits)).isPresent();
  }

  /** By counts, so that it is the same on any machine. */
  private boolean isInTime() {
    return left-- > 0;
  }

  /** What the pack with one other figure asks; demand, supply and advice know none of these. */
  private Optional<PlanBrief> changed(Changeable change, BigDecimal value) {
    PackChoice choice = pack.choice();
    return text.flatMap(read -> reader.read(change.in(read, value), choice.scenario()).scenario())
        .map(scenario -> scenario.without(choice.without()))
        .map(scenario -> new PlanBrief(scenario, brief.baseline(), brief.outlook()));
  }
}
