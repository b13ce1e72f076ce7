package org.placewright.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.placewright.evidence.Workbook.Place;
import org.placewright.input.column.Columns;

/** Rows that were lost, repeated, added up or moved in time. */
record RowErrors(Workbook pack, Random random, Consumer<HumanError> errors) {
  /** Key columns of which all rows of one value can be lost by a filter. */
  private static final Set<String> FILTERED =
      Set.of(
          "specialty",
          "deanery",
          "sex",
          "year",
          "programme",
          "provider",
          "fund",
          "sha",
          "financial_year",
          "intake_year",
          "age_from",
          "year_of_training",
          "profession",
          "from_deanery",
          "setting",
          "lever");

  /** Tables of counts, to which somebody adds a total. */
  private static final Map<String, String> TOTALLED =
      Map.of(
          "workforce", "headcount",
          "trainees", "headcount",
          "population", "persons",
          "vacancies", "vacancy_fte",
          "joiners", "international",
          "budgets", "amount_gbp");

  void all() {
    for (Place place : pack.places()) {
      if (FILTERED.contains(place.column().name())) {
        lost(place);
      }
      if (place.column().unit().equals(Columns.CALENDAR_YEAR)) {
        shifted(place);
      }
    }
    for (Sheet sheet : pack.all()) {
      cut(sheet);
      repeated(sheet);
    }
    TOTALLED.forEach(
        (table, column) ->
            Optional.ofNullable(pack.sheets().get(table)).ifPresent(s -> totals(s, column)));
  }

  private void lost(Place place) {
    List<String> values = place.sheet().values(place.at());
    int least = place.sheet().name().equals("settings") ? values.size() : 2;
    for (int n = 0; n < Math.min(least, values.size()); n++) {
      String value = values.get(least == 2 ? random.nextInt(values.size()) : n);
      Sheet spoilt = place.sheet().only(row -> !row.get(place.at()).equals(value));
      errors.accept(HumanError.in("lost rows", place.words() + ": those of " + value, spoilt));
    }
  }

  private void shifted(Place place) {
    for (int years : new int[] {-1, 1, 10}) {
      Sheet spoilt =
          place
              .sheet()
              .mapNumbers(
                  place.at(), cell -> String.valueOf(Math.round(Double.parseDouble(cell)) + years));
      if (!spoilt.equals(place.sheet())) {
        errors.accept(HumanError.in("years shifted", place.words() + ": all by " + years, spoilt));
      }
    }
  }

  private void cut(Sheet sheet) {
    String kind = "a file cut short";
    int rows = sheet.rows().size();
    if (rows > 1) {
      int kept = 1 + random.nextInt(rows - 1);
      Sheet shorter = sheet.withRows(sheet.rows().subList(0, kept));
      errors.accept(HumanError.in(kind, sheet.name() + " after " + kept + " rows", shorter));
      byte[] bytes = sheet.bytes();
      int length = bytes.length / 2 + random.nextInt(bytes.length / 2);
      errors.accept(
          new HumanError(
              kind,
              sheet.name() + " after " + length + " bytes",
              Map.of(sheet.file(), Optional.of(java.util.Arrays.copyOf(bytes, length)))));
    }
    errors.accept(HumanError.in("a header alone", sheet.name(), sheet.withRows(List.of())));
    errors.accept(
        new HumanError(
            "a lost file", sheet.name(), Map.of(sheet.file(), Optional.<byte[]>empty())));
  }

  private void repeated(Sheet sheet) {
    List<String> row = sheet.rows().get(random.nextInt(sheet.rows().size()));
    errors.accept(HumanError.in("a row twice", sheet.name(), sheet.plus(row)));
    List<List<String>> twice = new ArrayList<>(sheet.rows());
    twice.addAll(sheet.rows());
    errors.accept(HumanError.in("a row twice", sheet.name() + ", all", sheet.withRows(twice)));
  }

  /** A sum over deaneries in a row of its own, with and without a deanery of that name. */
  private void totals(Sheet sheet, String column) {
    String area = sheet.at("deanery") >= 0 ? "deanery" : "sha";
    int count = sheet.at(column);
    int key = sheet.at(area);
    if (count < 0 || key < 0) {
      return;
    }
    for (String name : List.of("England", "all", "total")) {
      Sheet spoilt = withTotals(sheet, count, key, name);
      String where = sheet.name() + ": a row of " + name;
      errors.accept(HumanError.in("totals among the rows", where, spoilt));
      Sheet deaneries = pack.sheets().get("deaneries");
      List<String> first = new ArrayList<>(deaneries.rows().get(0));
      first.set(0, name);
      errors.accept(
          new HumanError(
              "totals among the rows",
              where + ", a deanery too",
              Map.of(
                  sheet.file(),
                  Optional.of(spoilt.bytes()),
                  deaneries.file(),
                  Optional.of(deaneries.plus(first).bytes()))));
    }
  }

  private static Sheet withTotals(Sheet sheet, int count, int key, String name) {
    Map<List<String>, Double> sums = new java.util.LinkedHashMap<>();
    Map<List<String>, List<String>> examples = new java.util.LinkedHashMap<>();
    for (List<String> row : sheet.rows()) {
      List<String> others = Sheet.replaced(Sheet.replaced(row, count, ""), key, name);
      sums.merge(
          others,
          NumberWords.isNumber(row.get(count)) ? Double.parseDouble(row.get(count)) : 0,
          Double::sum);
      examples.put(others, others);
    }
    Sheet spoilt = sheet;
    for (Map.Entry<List<String>, Double> sum : sums.entrySet()) {
      spoilt =
          spoilt.plus(
              Sheet.replaced(
                  sum.getKey(), count, NumberWords.times(String.valueOf(sum.getValue()), "1")));
    }
    return spoilt;
  }
}
