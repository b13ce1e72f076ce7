package org.placewright.input.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.placewright.input.column.Column;
import org.placewright.input.column.Columns;
import org.placewright.input.column.Content;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.input.table.Use;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.policy.LeverRow;
import org.placewright.scenario.policy.Mode;
import org.placewright.scenario.row.Wildcard;

/**
 * What an earlier pack had and this one says nothing of, and figures that differ as by mistake. In
 * two packs of one base year that is every row. In those of two years it is levers, settings and
 * all else that holds by default where no row says otherwise, and years are not compared: they move
 * on from pack to pack.
 *
 * @param pack the pack as it is
 * @param before the earlier one
 * @param name what the earlier one is called
 */
public record SinceCheck(Pack pack, Pack before, String name, IssueCollector issues) {
  /** More rows than these of one table are counted, not named one by one. */
  private static final int MOST_NAMED = 5;

  private static final String PROGRAMME = "programme";
  private static final String YEAR = "year";

  /** Reports every parameter that is lost. */
  public void check() {
    Set<String> gone = gone();
    boolean oneYear = baseYear(pack).equals(baseYear(before));
    Map<String, TableRows<?>> now = new TreeMap<>();
    pack.all().forEach(rows -> now.put(rows.table().shape().name(), rows));
    for (TableRows<?> earlier : before.all()) {
      Shape shape = earlier.table().shape();
      TableRows<?> rows = now.getOrDefault(shape.name(), earlier);
      if ((shape.use() == Use.PARAMETERS || oneYear) && rows.whole()) {
        List<Column<?>> key =
            shape.keyColumns().stream().filter(column -> oneYear || !isYear(column)).toList();
        compare(earlier, rows, key, gone);
        new ChangedFigures(rows, earlier, key, oneYear, name, issues).check();
      }
    }
  }

  private static List<String> baseYear(Pack of) {
    TableRows<?> settings = of.table(Tables.SETTINGS);
    return settings.raw().rows().stream()
        .filter(row -> settings.raw().cell(row, "setting").equals("base_year"))
        .map(row -> settings.raw().cell(row, "value"))
        .toList();
  }

  /** Ids that the registers no longer have: that their rows went with them is no loss. */
  private Set<String> gone() {
    Set<String> ids = ids(before);
    ids.removeAll(ids(pack));
    return ids;
  }

  private static Set<String> ids(Pack of) {
    Set<String> ids = new TreeSet<>();
    of.rows(Tables.SPECIALTIES).forEach(row -> ids.add(row.id()));
    of.rows(Tables.DEANERIES).forEach(row -> ids.add(row.id()));
    of.rows(Tables.PROVIDERS).forEach(row -> ids.add(row.id()));
    of.rows(Tables.PROGRAMMES).forEach(row -> ids.add(row.id()));
    of.rows(Tables.FUNDS).forEach(row -> ids.add(row.id()));
    return ids;
  }

  private void compare(
      TableRows<?> earlier, TableRows<?> now, List<Column<?>> columns, Set<String> gone) {
    Map<String, RawRow> lost =
        byKey(earlier, columns, row -> isOff(row) || names(earlier, row, gone));
    if (now.located().isEmpty() && lost.size() > 1) {
      issues.warning(
          now.location(),
          IssueCode.LOST_ROWS,
          "no row at all, and " + name + " has " + earlier.located().size() + ".",
          earlier.table().shape().why());
      return;
    }
    Map<String, RawRow> given = byKey(now, columns, row -> false);
    lost.keySet().removeAll(given.keySet());
    if (earlier.table().equals(Tables.CAPACITY)) {
      given.keySet().removeAll(byKey(earlier, columns, row -> false).keySet());
      lost.values().removeIf(row -> isSaidOtherwise(earlier, row, now, given.values()));
    }
    if (lost.size() > MOST_NAMED) {
      String named = String.join("; ", lost.keySet().stream().limit(MOST_NAMED).toList());
      String more = named + " and " + (lost.size() - MOST_NAMED) + " more";
      lost(earlier, now, more, "has them");
    } else {
      lost.forEach((key, row) -> lost(earlier, now, key, "has one with " + values(earlier, row)));
    }
  }

  /**
   * Rows by year instead of one for all years, or the other way round, say no less: that each
   * planned intake has one is checked elsewhere.
   */
  private static boolean isSaidOtherwise(
      TableRows<?> earlier, RawRow lost, TableRows<?> now, Collection<RawRow> added) {
    return added.stream()
        .filter(row -> now.raw().cell(row, PROGRAMME).equals(earlier.raw().cell(lost, PROGRAMME)))
        .anyMatch(row -> isOfAll(now, row) || isOfAll(earlier, lost));
  }

  private static boolean isOfAll(TableRows<?> rows, RawRow row) {
    return rows.raw().cell(row, YEAR).equals(Wildcard.ANY);
  }

  private void lost(TableRows<?> earlier, TableRows<?> now, String rows, String had) {
    issues.warning(
        now.location(),
        IssueCode.LOST_ROWS,
        "no row for " + rows + ", and " + name + " " + had + ".",
        advice(earlier));
  }

  static boolean isOff(Located<?> located) {
    return located.row() instanceof LeverRow lever && lever.mode() == Mode.OFF;
  }

  private static boolean names(TableRows<?> rows, Located<?> located, Set<String> ids) {
    return rows.table().shape().keyColumns().stream()
        .anyMatch(column -> ids.contains(rows.raw().cell(located.raw(), column.name())));
  }

  private static Map<String, RawRow> byKey(
      TableRows<?> rows, List<Column<?>> columns, Predicate<Located<?>> without) {
    Map<String, RawRow> byKey = new TreeMap<>();
    for (Located<?> located : rows.located()) {
      if (!without.test(located)) {
        byKey.put(keyOf(rows, located, columns), located.raw());
      }
    }
    return byKey;
  }

  /** Which row it is, in words. */
  static String keyOf(TableRows<?> rows, Located<?> located, List<Column<?>> columns) {
    return columns.stream()
        .map(column -> column.name() + " " + rows.raw().cell(located.raw(), column.name()))
        .filter(words -> !words.endsWith(" "))
        .collect(Collectors.joining(", "));
  }

  static boolean isYear(Column<?> column) {
    return column.unit().equals(Columns.CALENDAR_YEAR)
        || column.name().endsWith("year")
        || column.kind().content() == Content.DATE;
  }

  private static String values(TableRows<?> rows, RawRow row) {
    List<Column<?>> columns = rows.table().shape().columns();
    List<String> words = new ArrayList<>();
    for (Column<?> column : columns.subList(rows.table().shape().keys(), columns.size())) {
      String text = rows.raw().cell(row, column.name());
      if (!text.isEmpty() && !isYear(column) && !column.name().equals(Shape.SOURCE)) {
        words.add(column.name() + " " + text);
      }
    }
    return String.join(", ", words);
  }

  private static String advice(TableRows<?> rows) {
    return rows.table().equals(Tables.LEVERS)
        ? "Add the row; off says that nothing is wanted."
        : "Add the row, if it was not left out on purpose.";
  }
}
