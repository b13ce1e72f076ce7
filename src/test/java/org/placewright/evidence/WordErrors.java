package org.placewright.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.placewright.evidence.Workbook.Place;

/** Ids and words that are nearly right, and levers that ask for something else. */
record WordErrors(Workbook pack, Random random, Consumer<HumanError> errors) {
  /** Words that only people read. */
  private static final Set<String> READ_BY_PEOPLE =
      Set.of("source", "name", "note", "title", "owner", "role", "kind", "holder", "dated");

  void all() {
    for (Place place : pack.places()) {
      boolean words =
          place.sheet().rows().stream().anyMatch(row -> row.get(place.at()).matches("[A-Za-z].+"));
      if (words && !READ_BY_PEOPLE.contains(place.column().name())) {
        misspelt(place);
      }
    }
    Sheet levers = pack.sheets().get("levers");
    if (levers != null) {
      levers(levers);
    }
    Sheet settings = pack.sheets().get("settings");
    if (settings != null) {
      settings(settings);
    }
  }

  private void misspelt(Place place) {
    List<List<String>> rows = place.sheet().rows();
    int[] withWords =
        java.util.stream.IntStream.range(0, rows.size())
            .filter(row -> rows.get(row).get(place.at()).length() > 1)
            .toArray();
    int row = withWords[random.nextInt(withWords.length)];
    String right = place.sheet().cell(row, place.at());
    int at = 1 + random.nextInt(right.length() - 1);
    for (String wrong :
        List.of(
            right + "s",
            right.substring(0, at) + right.substring(at + 1),
            right.substring(0, at) + right.charAt(at - 1) + right.substring(at),
            right.toUpperCase(Locale.ROOT),
            right.replace('-', '_') + "_")) {
      one(place, row, wrong);
    }
    String everywhere = right.length() > 3 ? right.substring(0, right.length() - 1) : right + "x";
    errors.accept(
        HumanError.in(
            "an id nearly right",
            place.words() + ": " + everywhere + " for " + right + " in the whole table",
            place
                .sheet()
                .withRows(
                    rows.stream()
                        .map(
                            each ->
                                each.get(place.at()).equals(right)
                                    ? Sheet.replaced(each, place.at(), everywhere)
                                    : each)
                        .toList())));
  }

  private void one(Place place, int row, String wrong) {
    String right = place.sheet().cell(row, place.at());
    if (!wrong.equals(right)) {
      errors.accept(
          HumanError.in(
              "an id nearly right",
              place.words() + " line " + (row + 2) + ": " + wrong + " for " + right,
              place.sheet().with(row, place.at(), wrong)));
    }
  }

  private void levers(Sheet levers) {
    int value = levers.at("value");
    int from = levers.at("from_year");
    int to = levers.at("to_year");
    for (int row = 0; row < levers.rows().size(); row++) {
      String name = levers.cell(row, 0) + " line " + (row + 2);
      int at = row;
      if (value >= 0 && NumberWords.counts(levers.cell(row, value))) {
        String cell = levers.cell(row, value);
        for (String factor : List.of("100", "0.01")) {
          lever(name + " times " + factor, levers.with(at, value, NumberWords.times(cell, factor)));
        }
      }
      List<List<String>> fewer = new java.util.ArrayList<>(levers.rows());
      fewer.remove(at);
      lever(name + " lost", levers.withRows(fewer));
      if (from >= 0 && to >= 0 && NumberWords.isNumber(levers.cell(row, to))) {
        int last = Integer.parseInt(levers.cell(row, to));
        lever(name + " ends a year early", levers.with(at, to, String.valueOf(last - 1)));
        lever(name + " a century late", levers.with(at, from, "2109").with(at, to, "2110"));
      }
    }
  }

  private void lever(String where, Sheet spoilt) {
    errors.accept(HumanError.in("a lever that asks for something else", where, spoilt));
  }

  private void settings(Sheet settings) {
    int value = settings.at("value");
    for (int row = 0; row < settings.rows().size(); row++) {
      String cell = settings.cell(row, value);
      if (NumberWords.counts(cell)) {
        for (String other :
            List.of(NumberWords.times(cell, "100"), NumberWords.times(cell, "0.01"))) {
          errors.accept(
              HumanError.in(
                  "a setting in another unit",
                  settings.cell(row, 0) + ": " + other + " for " + cell,
                  settings.with(row, value, other)));
        }
      }
    }
  }
}
