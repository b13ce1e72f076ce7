package org.placewright.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewright.allocation.NextPlace;
import org.placewright.commission.CommissionLine;
import org.placewright.quantity.Figures;
import org.placewright.report.ExplainedPlaces;
import org.placewright.report.PlaceReason;
import org.placewright.report.PlaceReasons;
import org.placewright.scenario.row.WrittenRows.WrittenFigure;

/** Why intakes are what they are, for a terminal. */
public final class ExplanationText {
  /** With more than so many intakes a reader wants them summed up. */
  private static final int MOST_IN_FULL = 10;

  private static final int MOST_ROWS = 40;
  private static final int MOST_STOPS = 6;

  private ExplanationText() {}

  /**
   * The answer in words.
   *
   * @param places the intakes that were asked for, at least one
   * @param since what the earlier plan is called; blank without one
   * @return whole lines
   */
  public static String of(List<ExplainedPlaces> places, String since) {
    List<String> lines = new ArrayList<>();
    if (places.size() > MOST_IN_FULL) {
      sums(places, lines);
      table(places, lines);
    } else {
      places.forEach(place -> inFull(place, since, lines));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void inFull(ExplainedPlaces place, String since, List<String> lines) {
    PlaceReason reason = place.reason();
    CommissionLine line = reason.line();
    int planned = line.places().planned();
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add("  " + line.programme().id() + ", intake of " + line.intakeYear());
    lines.add(
        "  "
            + Figures.grouped(planned)
            + (planned == 1 ? " place; " : " places; ")
            + Figures.grouped(line.places().yearBefore())
            + " the year before, "
            + Figures.grouped(line.places().advised())
            + " advised");
    next("Why not " + (planned + 1), reason, reason.more(), lines);
    reason.fewer().ifPresent(next -> next("Why not " + (planned - 1), reason, next, lines));
    advice(place, lines);
    wrap("The money. " + money(place), lines);
    if (!since.isBlank()) {
      String changes =
          place.before().isEmpty()
              ? "it did not plan this intake"
              : place.changes().isEmpty() ? "nothing" : String.join("; ", place.changes());
      wrap("Since " + since + ": " + changes + ".", lines);
    }
  }

  private static void next(
      String question, PlaceReason reason, NextPlace next, List<String> lines) {
    if (next.isAllowed()) {
      wrap(question + ": no rule stops it; it would " + worth(next) + ".", lines);
      return;
    }
    wrap(question + ":", lines);
    Map<String, List<NextPlace.Obstacle>> byRule = new LinkedHashMap<>();
    for (NextPlace.Obstacle stop : next.stops()) {
      String key = stop.rule() + reason.place(stop).orElse("");
      byRule.computeIfAbsent(key, any -> new ArrayList<>()).add(stop);
    }
    byRule.values().stream().limit(MOST_STOPS).forEach(alike -> stop(reason, alike, lines));
    int over = byRule.size() - MOST_STOPS;
    if (over > 0) {
      wrap("- and " + over + " more", lines);
    }
    wrap("If not for that it would " + worth(next) + ".", lines);
  }

  private static String worth(NextPlace next) {
    String save = "save " + PlaceReason.fteYears(next.saves());
    if (next.costs() == 0) {
      return next.saves() == 0 ? "cost as much" : save;
    }
    String cost = "cost " + PlaceReason.fteYears(next.costs());
    return next.saves() == 0 ? cost : cost + " and " + save;
  }

  /** Rules alike, which come from the same figure: the first in full. */
  private static void stop(PlaceReason reason, List<NextPlace.Obstacle> alike, List<String> lines) {
    NextPlace.Obstacle stop = alike.get(0);
    String from =
        reason.figures(stop).stream()
            .map(ExplanationText::figure)
            .collect(Collectors.joining(", "));
    wrap(
        "- "
            + stop.rule()
            + ": "
            + stop.sentence()
            + (from.isEmpty() ? "" : " (" + from + ")")
            + (alike.size() > 1 ? " And " + (alike.size() - 1) + " more like it." : ""),
        lines);
  }

  private static String figure(WrittenFigure figure) {
    return figure.place() + " " + figure.name().column() + " " + figure.present();
  }

  private static void advice(ExplainedPlaces place, List<String> lines) {
    CommissionLine.PlaceCounts counts = place.reason().line().places();
    int open = counts.advised() - counts.planned();
    String centre = "The Centre advises " + Figures.grouped(counts.advised());
    if (open == 0) {
      wrap(centre + ", as planned.", lines);
      return;
    }
    String difference = Figures.grouped(Math.abs(open)) + (open > 0 ? " more" : " fewer");
    String why =
        place
            .towardsAdvice()
            .map(next -> (open > 0 ? "one more " : "one fewer ") + place.reason().outcome(next))
            .orElse("");
    wrap(centre + ", " + difference + " than planned: " + why + ".", lines);
  }

  private static String money(ExplainedPlaces place) {
    CommissionLine line = place.reason().line();
    String price =
        "A place costs £" + Figures.wholePounds(line.price().wholeCourse()) + " in all. ";
    if (line.places().planned() == 0) {
      return price.strip();
    }
    return price
        + place
            .nextBest()
            .map(ExplanationText::otherUse)
            .orElse("No other place of the SHA could be had for one of these within the rules.");
  }

  private static String otherUse(PlaceReasons.OtherUse use) {
    return "The next best for the money of one is a place on "
        + use.line().programme().id()
        + " (£"
        + Figures.wholePounds(use.line().price().wholeCourse())
        + "): the plan would "
        + PlaceReason.cost(use.cost())
        + ".";
  }

  private static void wrap(String sentence, List<String> lines) {
    lines.add(Paragraph.of(sentence).stripTrailing());
  }

  /** By intake: places, advice, and what stops one more on how many programmes. */
  private static void sums(List<ExplainedPlaces> places, List<String> lines) {
    Map<Integer, List<ExplainedPlaces>> byYear = new TreeMap<>();
    places.forEach(
        place ->
            byYear
                .computeIfAbsent(place.reason().line().intakeYear(), any -> new ArrayList<>())
                .add(place));
    byYear.forEach((year, all) -> wrap(year + ": " + sum(all), lines));
    lines.add("");
  }

  private static String sum(List<ExplainedPlaces> all) {
    int planned = all.stream().mapToInt(p -> p.reason().line().places().planned()).sum();
    int advised = all.stream().mapToInt(p -> p.reason().line().places().advised()).sum();
    long open = all.stream().filter(p -> p.reason().more().isAllowed()).count();
    Map<String, Integer> rules = new LinkedHashMap<>();
    for (ExplainedPlaces place : all) {
      place.reason().more().stops().stream()
          .map(NextPlace.Obstacle::rule)
          .distinct()
          .forEach(rule -> rules.merge(rule, 1, Integer::sum));
    }
    String stops =
        rules.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return Figures.grouped(planned)
        + " places, "
        + Figures.grouped(advised)
        + " advised, on "
        + all.size()
        + (all.size() == 1 ? " programme. " : " programmes. ")
        + (stops.isEmpty() ? "" : "One more is stopped on so many by: " + stops + ". ")
        + (open == 0 ? "" : "Nothing stops it on " + open + ", where it is not worth its cost.");
  }

  private static void table(List<ExplainedPlaces> places, List<String> lines) {
    places.stream()
        .limit(MOST_ROWS)
        .forEach(
            place -> {
              CommissionLine line = place.reason().line();
              wrap(
                  line.programme().id()
                      + " "
                      + line.intakeYear()
                      + ": "
                      + line.places().planned()
                      + " ("
                      + line.places().advised()
                      + " advised). "
                      + place.reason().sentence(),
                  lines);
            });
    int over = places.size() - MOST_ROWS;
    if (over > 0) {
      wrap("and " + over + " more: ask for a deanery, a year, or --format csv.", lines);
    }
  }
}
