package org.placewright.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewright.allocation.Conflict;
import org.placewright.allocation.PlanBrief;
import org.placewright.allocation.SearchLimits;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.UnreadableInput;
import org.placewright.quantity.Figures;
import org.placewright.report.Repair;

/**
 * Looks for single changes of a pack with which there is a plan: of each figure that takes part in
 * a conflict the nearest value that would do, in whole places, whole pounds and thousandths of a
 * share. With every change that is said a plan was made.
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

  private final LoadedPack pack;
  private final Optional<PackText> text;
  private final PackReader reader = new PackReader(Levers.declared());
  private final Planner planner;
  private final PlanBrief brief;
  private final SearchLimits limits;
  private final boolean isSmall;
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
    left = isSmall ? MOST_TRIES : MOST_TRIES_OF_LARGE;
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
    List<Repair> found = new ArrayList<>();
    Set<String> tried = new HashSet<>();
    for (Conflict.WrittenCause cause : conflict.causes()) {
      cause.figures().stream()
          .flatMap(name -> pack.written().find(name).stream())
          .flatMap(figure -> ChangeableFigure.of(figure, pack).stream())
          .map(figure -> isSmall ? figure : figure.inLargeSteps())
          .filter(figure -> tried.add(figure.written().place() + figure.written().name().column()))
          .flatMap(figure -> repair(cause.rule(), figure).stream())
          .forEach(found::add);
    }
    found.sort(
        Comparator.comparing(Repair::change).thenComparing(repair -> repair.figure().place()));
    List<Repair> each = new ArrayList<>();
    for (Repair repair : found) {
      if (each.stream().noneMatch(other -> other.rule().equals(repair.rule()))) {
        each.add(repair);
      }
    }
    return each;
  }

  private Optional<Repair> repair(String rule, ChangeableFigure figure) {
    for (int way : new int[] {1, -1}) {
      if (isPossible(figure, figure.end(way))) {
        return nearest(figure, way)
            .map(
                value ->
                    new Repair(
                        rule,
                        figure.written(),
                        Figures.exact(value.stripTrailingZeros()),
                        share(figure, value)));
      }
    }
    return Optional.empty();
  }

  private static double share(ChangeableFigure figure, BigDecimal value) {
    double now = figure.now().doubleValue();
    double by = Math.abs(value.doubleValue() - now);
    return now == 0 ? Double.POSITIVE_INFINITY : by / Math.abs(now);
  }

  /** Goes away from the present value in growing steps, then back to the nearest that will do. */
  private Optional<BigDecimal> nearest(ChangeableFigure figure, int way) {
    BigDecimal no = figure.now();
    BigDecimal yes = figure.end(way);
    BigDecimal step = figure.step();
    for (int n = 0; n < MOST_DOUBLINGS; n++) {
      BigDecimal next = figure.moved(way, step);
      if (isPossible(figure, next)) {
        yes = next;
        break;
      }
      no = next;
      step = step.add(step);
    }
    while (yes.subtract(no).abs().compareTo(figure.step()) > 0) {
      BigDecimal middle = figure.between(no, yes);
      if (isPossible(figure, middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return inWhole(figure, way, yes);
  }

  private Optional<BigDecimal> inWhole(ChangeableFigure figure, int way, BigDecimal split) {
    BigDecimal no = split;
    BigDecimal yes = split;
    BigDecimal step = figure.step();
    int tries = 0;
    while (!hasPlan(figure, yes)) {
      if (++tries > MOST_STEPS || yes.compareTo(figure.end(way)) == 0) {
        return Optional.empty();
      }
      no = yes;
      yes = figure.within(way, yes.add(step.multiply(BigDecimal.valueOf(way))));
      step = step.multiply(GROWTH);
    }
    while (tries > 0 && yes.subtract(no).abs().compareTo(figure.step()) > 0) {
      BigDecimal middle = figure.between(no, yes);
      if (hasPlan(figure, middle)) {
        yes = middle;
      } else {
        no = middle;
      }
    }
    return Optional.of(yes);
  }

  private boolean isPossible(ChangeableFigure figure, BigDecimal value) {
    return isInTime()
        && changed(figure, value).filter(with -> planner.isPossible(with, limits)).isPresent();
  }

  private boolean hasPlan(ChangeableFigure figure, BigDecimal value) {
    return isInTime()
        && changed(figure, value).filter(with -> planner.hasPlan(with, limits)).isPresent();
  }

  /** By counts, so that it is the same on any machine. */
  private boolean isInTime() {
    return left-- > 0;
  }

  /** What the pack with one other figure asks; demand, supply and advice know none of these. */
  private Optional<PlanBrief> changed(ChangeableFigure figure, BigDecimal value) {
    BigDecimal exact = value.setScale(figure.step().scale(), RoundingMode.UNNECESSARY);
    PackChoice choice = pack.choice();
    return text.flatMap(read -> reader.read(figure.in(read, exact), choice.scenario()).scenario())
        .map(scenario -> scenario.without(choice.without()))
        .map(scenario -> new PlanBrief(scenario, brief.baseline(), brief.outlook()));
  }
}
