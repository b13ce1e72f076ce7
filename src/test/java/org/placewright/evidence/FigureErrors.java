package org.placewright.evidence;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.placewright.evidence.Workbook.Place;

/** Figures in another unit, in another sense, of another column, with a digit too many. */
record FigureErrors(Workbook pack, Random random, Consumer<HumanError> errors) {
  /** Shares of which the rest has a name of its own: leaving and staying, filled and empty. */
  private static final Set<String> TWO_SENSES =
      Set.of("annual_rate", "annual_attrition", "fill_rate", "retention", "ringfenced_share");

  private static final Set<String> HEADS =
      Set.of("workforce.headcount", "trainees.headcount", "intakes.entrants");

  private static final String WTE_A_HEAD = "0.873";

  void all() {
    for (Place place : pack.figures()) {
      units(place);
      senses(place);
      oneRow(place);
      digits(place);
      spelling(place);
    }
    swaps();
    heads();
  }

  private void units(Place place) {
    String unit = place.column().unit();
    if (unit.startsWith("share")) {
      whole("per cent for shares", place, "100");
    } else if (unit.equals("GBP")) {
      whole("pence for pounds", place, "100");
      whole("thousands for pounds", place, "0.001");
    } else if (unit.equals("score")) {
      whole("scores on another scale", place, "0.1");
      whole("scores on another scale", place, "0.01");
    } else if (isCount(place)) {
      whole("thousands for units", place, "0.001");
      whole("units for thousands", place, "1000");
      whole("all numbers of a column times 100", place, "100");
    }
  }

  private static boolean isCount(Place place) {
    return Set.of("people", "places", "entrants", "trainees", "FTE", "units")
        .contains(place.column().unit());
  }

  private void whole(String kind, Place place, String factor) {
    change(kind, "all times " + factor, place, cell -> NumberWords.times(cell, factor));
    if (pack.sheets().size() > 0 && kind.startsWith("per cent")) {
      change(kind, "one row", place, row(place), cell -> NumberWords.times(cell, factor));
    }
  }

  private void senses(Place place) {
    if (TWO_SENSES.contains(place.column().name())) {
      change("the opposite share", "all", place, NumberWords::complement);
    }
  }

  /** Every amount and every count a hundred times its neighbours, and as small a part. */
  private void oneRow(Place place) {
    if (isCount(place) || place.column().unit().equals("GBP")) {
      for (String factor : List.of("100", "0.01")) {
        change(
            "one row a hundred times its neighbours, or a hundredth",
            "one row times " + factor,
            place,
            row(place),
            cell -> NumberWords.times(cell, factor));
      }
    }
  }

  private void digits(Place place) {
    String words = place.words();
    if (words.equals("population.persons") || words.equals("budgets.amount_gbp")) {
      change("a digit lost", "one row", place, row(place), NumberWords::digitLost);
      change("a digit twice", "one row", place, row(place), NumberWords::digitTwice);
    }
  }

  private void spelling(Place place) {
    int row = row(place);
    List<UnaryOperator<String>> spellings =
        List.of(
            cell -> cell.replace('.', ',') + (cell.contains(".") ? "" : ",0"),
            cell -> cell + "%",
            cell -> "£" + cell,
            cell -> cell + " k",
            cell -> "",
            cell -> "n/a",
            cell -> "-" + cell,
            cell -> cell + "?");
    int chosen = random.nextInt(spellings.size());
    change("a number in words of a person", "no. " + chosen, place, row, spellings.get(chosen));
  }

  /** Two columns of numbers that were pasted into each other's place. */
  private void swaps() {
    List<Place> figures = pack.figures();
    for (int one = 0; one < figures.size(); one++) {
      for (int two = one + 1; two < figures.size(); two++) {
        Place a = figures.get(one);
        Place b = figures.get(two);
        if (a.sheet().equals(b.sheet())) {
          String where = a.words() + " and " + b.column().name();
          errors.accept(HumanError.in("swapped columns", where, a.sheet().swapped(a.at(), b.at())));
        }
      }
    }
  }

  private void heads() {
    for (Place place : pack.figures()) {
      if (HEADS.contains(place.words())) {
        change("WTE for heads", "all", place, cell -> NumberWords.times(cell, WTE_A_HEAD));
      }
    }
  }

  /** A row whose number is above or below 0. */
  private int row(Place place) {
    int[] rows =
        IntStream.range(0, place.sheet().rows().size())
            .filter(row -> NumberWords.counts(place.sheet().cell(row, place.at())))
            .toArray();
    return rows[random.nextInt(rows.length)];
  }

  private void change(String kind, String how, Place place, UnaryOperator<String> change) {
    Sheet spoilt = place.sheet().mapNumbers(place.at(), change);
    errors.accept(HumanError.in(kind, place.words() + ": " + how, spoilt));
  }

  private void change(String kind, String how, Place place, int row, UnaryOperator<String> change) {
    String cell = change.apply(place.sheet().cell(row, place.at()));
    String where = place.words() + " line " + (row + 2) + ": " + how;
    errors.accept(HumanError.in(kind, where, place.sheet().with(row, place.at(), cell)));
  }
}
