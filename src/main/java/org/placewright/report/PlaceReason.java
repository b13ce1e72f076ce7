package org.placewright.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placewright.allocation.NextPlace;
import org.placewright.commission.CommissionLine;
import org.placewright.quantity.Figures;
import org.placewright.scenario.row.WrittenRows;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/**
 * Why an intake of a programme has as many places as it has.
 *
 * @param line what is bought
 * @param more the plan with one place more
 * @param fewer the plan with one fewer; empty where there is none to take away
 * @param written where the figures are that the rules come from
 */
public record PlaceReason(
    CommissionLine line, NextPlace more, Optional<NextPlace> fewer, WrittenRows written) {
  private static final int MOST_STOPS = 3;

  /** Weighted FTE-years: less is the rounding of sums. */
  private static final double NOTHING = 1e-6;

  private static final int DIGITS = 3;

  /** As {@code One more is stopped by training-capacity (capacity.csv:2); one fewer …}. */
  public String sentence() {
    String above = "One more " + outcome(more);
    return above + fewer.map(next -> "; one fewer " + outcome(next)).orElse("") + ".";
  }

  /** What stands against another count, or what that would cost. */
  public String outcome(NextPlace next) {
    if (next.isAllowed()) {
      return "would " + cost(next.net());
    }
    Map<String, Set<Integer>> rows = new LinkedHashMap<>();
    for (NextPlace.Obstacle stop : next.stops()) {
      Optional<WrittenFigure> figure = figures(stop).stream().findFirst();
      String rule = stop.rule() + figure.map(each -> " (" + each.file() + ":").orElse("");
      Set<Integer> lines = rows.computeIfAbsent(rule, key -> new LinkedHashSet<>());
      figure.ifPresent(each -> lines.add(each.line()));
    }
    List<String> rules = new ArrayList<>();
    rows.forEach((rule, lines) -> rules.add(lines.isEmpty() ? rule : rule + listed(lines) + ")"));
    return "is stopped by " + listed(rules);
  }

  private static String listed(Set<Integer> lines) {
    return listed(lines.stream().map(String::valueOf).toList());
  }

  /** One place more, and one fewer where there is one. */
  public List<NextPlace> all() {
    return Stream.concat(Stream.of(more), fewer.stream()).toList();
  }

  /** What stops one more, in a few words. */
  public String rules() {
    return more.isAllowed()
        ? "not stopped"
        : "stopped by "
            + listed(more.stops().stream().map(stop -> stop.rule()).distinct().toList());
  }

  private static String listed(List<String> rules) {
    int over = rules.size() - MOST_STOPS;
    if (over > 0) {
      return String.join(", ", rules.subList(0, MOST_STOPS)) + " and " + over + " more";
    }
    int last = rules.size() - 1;
    return last == 0
        ? rules.get(0)
        : String.join(", ", rules.subList(0, last)) + " and " + rules.get(last);
  }

  /** What another count costs more than the plan, in words that follow on "would". */
  public static String cost(double net) {
    if (Math.abs(net) < NOTHING) {
      return "cost as much";
    }
    return net > 0
        ? "cost " + fteYears(net) + " more"
        : "cost " + fteYears(-net) + " less, within the plan’s gap";
  }

  /** As {@code 3.21 weighted FTE-years}. */
  public static String fteYears(double amount) {
    return Figures.significant(BigDecimal.valueOf(amount), DIGITS) + " weighted FTE-years";
  }

  /** Where the nearest figure is that a rule comes from. */
  public Optional<String> place(NextPlace.Obstacle stop) {
    return figures(stop).stream().findFirst().map(WrittenFigure::place);
  }

  /** The figures that a rule comes from, as they are written. */
  public List<WrittenFigure> figures(NextPlace.Obstacle stop) {
    return stop.figures().stream().map(written::find).flatMap(Optional::stream).toList();
  }
}
