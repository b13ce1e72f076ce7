package org.placewright.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.assumption.Provenance;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.row.Row;

/** No specialty, deanery, provider or programme is there under two ids. */
record TwinCheck(Pack pack, IssueCollector issues) {
  /** Fewer equal numbers than this, of those that are not round, can be chance. */
  private static final int FEWEST_NUMBERS = 6;

  /** So many equal numbers of two specialties, and none that differs, are no chance if round. */
  private static final int FEWEST_ROUND_NUMBERS = 12;

  /** A number with more digits than this before its zeros is not round. */
  private static final int DIGITS_OF_A_ROUND_NUMBER = 3;

  void check() {
    for (Table<?> register :
        List.of(Tables.SPECIALTIES, Tables.DEANERIES, Tables.PROVIDERS, Tables.PROGRAMMES)) {
      names(pack.table(register));
    }
    for (Table<?> register : List.of(Tables.SPECIALTIES, Tables.DEANERIES)) {
      numbers(pack.table(register));
    }
  }

  private <R extends Row> void names(TableRows<R> register) {
    String id = register.table().shape().keyColumns().get(0).name();
    Map<String, RawRow> byId = new TreeMap<>();
    Map<String, RawRow> byName = new TreeMap<>();
    for (RawRow row : register.raw().rows()) {
      String own = register.raw().cell(row, id);
      Optional<RawRow> like = Optional.ofNullable(byId.putIfAbsent(folded(own), row));
      if (register.raw().has("name")) {
        String name = folded(register.raw().cell(row, "name"));
        Optional<RawRow> named = Optional.ofNullable(byName.putIfAbsent(name, row));
        like = like.isPresent() ? like : named;
      }
      like.filter(other -> !register.raw().cell(other, id).equals(own))
          .ifPresent(
              other ->
                  report(
                      register,
                      row,
                      "is called as "
                          + register.raw().cell(other, id)
                          + " is, on "
                          + other.place()));
    }
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_.&-]+", "");
  }

  private <R extends Row> void numbers(TableRows<R> register) {
    String id = register.table().shape().keyColumns().get(0).name();
    boolean ofSpecialties = register.table().equals(Tables.SPECIALTIES);
    Map<String, List<String>> numbers = numbersOf(register.table());
    Map<List<String>, RawRow> first = new HashMap<>();
    for (RawRow row : register.raw().rows()) {
      List<String> own = numbers.getOrDefault(register.raw().cell(row, id), List.of());
      boolean copied = Provenance.isTemplate(register.raw().cell(row, Shape.SOURCE));
      boolean telling =
          own.stream().filter(TwinCheck::isTelling).count() >= FEWEST_NUMBERS
              || (ofSpecialties && own.size() >= FEWEST_ROUND_NUMBERS);
      if (!copied && telling) {
        Optional.ofNullable(first.putIfAbsent(own, row))
            .ifPresent(
                other ->
                    report(
                        register,
                        row,
                        "has every number of "
                            + register.raw().cell(other, id)
                            + ", on "
                            + other.place()));
      }
    }
  }

  private static boolean isTelling(String number) {
    BigDecimal value = new BigDecimal(number.substring(number.lastIndexOf('\n') + 1));
    return value.stripTrailingZeros().precision() > DIGITS_OF_A_ROUND_NUMBER;
  }

  /** All that is counted of each id and is not 0, as text in the order of the tables. */
  private Map<String, List<String>> numbersOf(Table<?> register) {
    Map<String, List<String>> numbers = new TreeMap<>();
    for (CountedRows counted : CountedRows.of(pack)) {
      for (Column<?> column : counted.names()) {
        if (CountedRows.isOf(column, register)) {
          String file = counted.rows().raw().file() + " " + counted.count() + " ";
          counted
              .groups(column.name())
              .forEach(
                  (key, group) ->
                      group.forEach(
                          (id, number) -> {
                            if (number > 0) {
                              numbers
                                  .computeIfAbsent(id, k -> new ArrayList<>())
                                  .add(file + key + number);
                            }
                          }));
        }
      }
    }
    return numbers;
  }

  private <R extends Row> void report(TableRows<R> register, RawRow row, String what) {
    String id = register.table().shape().keyColumns().get(0).name();
    register
        .at(row, id)
        .warning(
            issues,
            IssueCode.SUSPICIOUS,
            register.raw().cell(row, id) + " " + what + ": are they the same?",
            "Keep one id, in every table.");
  }
}
