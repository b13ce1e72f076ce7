package org.placewright.input.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.input.column.Column;
import org.placewright.input.column.Content;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.table.Located;
import org.placewright.input.table.Shape;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.quantity.Figures;

/**
 * Columns of a table whose figures differ from those of an earlier pack as no year's change makes
 * them: emptied, exchanged, all in another unit, one ten times as much, or in other years.
 *
 * @param now the table as it is
 * @param before the same of the earlier pack
 * @param key the columns that say which row is which
 * @param oneYear whether both packs have one base year, so that little should differ
 * @param name what the earlier pack is called
 */
record ChangedFigures(
    TableRows<?> now,
    TableRows<?> before,
    List<Column<?>> key,
    boolean oneYear,
    String name,
    IssueCollector issues) {
  /**
   * In packs of two years prices and counts move, but not to twice or half as much all together.
   */
  private static final double TWICE = 2;

  /** One figure that is ten times as much, as a digit too many makes it. */
  private static final double LEAP = 5;

  /** More leaps than these of one column are counted. */
  private static final int MOST_NAMED = 3;

  /** The same row in both packs. */
  private record SameRow(RawRow now, RawRow before) {}

  void check() {
    List<SameRow> pairs = pairs();
    List<Column<?>> columns = columns();
    for (Column<?> column : columns) {
      boolean said = emptied(column, pairs) || inAll(column, pairs);
      if (!said) {
        leaps(column, pairs);
      }
    }
    for (int one = 0; one < columns.size(); one++) {
      for (Column<?> other : columns.subList(one + 1, columns.size())) {
        exchanged(columns.get(one), other, pairs);
      }
    }
  }

  private List<Column<?>> columns() {
    Shape shape = now.table().shape();
    return shape.columns().subList(shape.keys(), shape.columns().size()).stream()
        .filter(column -> !column.name().equals(Shape.SOURCE))
        .filter(column -> oneYear || !SinceCheck.isYear(column))
        .toList();
  }

  private List<SameRow> pairs() {
    Map<String, RawRow> earlier = byKey(before);
    List<SameRow> pairs = new ArrayList<>();
    byKey(now)
        .forEach(
            (words, row) ->
                Optional.ofNullable(earlier.get(words))
                    .ifPresent(other -> pairs.add(new SameRow(row, other))));
    return pairs;
  }

  /** Rows that no other has the key of: without the years some may be alike. */
  private Map<String, RawRow> byKey(TableRows<?> rows) {
    Map<String, List<RawRow>> all = new TreeMap<>();
    for (Located<?> located : rows.located()) {
      if (SinceCheck.isOff(located)) {
        continue;
      }
      all.computeIfAbsent(SinceCheck.keyOf(rows, located, key), any -> new ArrayList<>())
          .add(located.raw());
    }
    Map<String, RawRow> single = new TreeMap<>();
    all.forEach(
        (words, found) -> {
          if (found.size() == 1) {
            single.put(words, found.get(0));
          }
        });
    return single;
  }

  private String nowAt(SameRow pair, Column<?> column) {
    return now.raw().cell(pair.now(), column.name());
  }

  private String beforeAt(SameRow pair, Column<?> column) {
    return before.raw().cell(pair.before(), column.name());
  }

  private boolean isNumber(Column<?> column) {
    return column.kind().content() == Content.NUMBER || now.table().equals(Tables.SETTINGS);
  }

  /** Nothing where something stood: what an empty field means may be something else. */
  private boolean emptied(Column<?> column, List<SameRow> pairs) {
    List<SameRow> had = pairs.stream().filter(pair -> !beforeAt(pair, column).isEmpty()).toList();
    List<SameRow> lost = had.stream().filter(pair -> nowAt(pair, column).isEmpty()).toList();
    if (lost.isEmpty()) {
      return false;
    }
    String which =
        lost.size() == had.size()
            ? "no row has "
            : lost.size() + " of " + had.size() + " rows do not have ";
    now.at(lost.get(0).now(), column.name())
        .warning(
            issues,
            IssueCode.LOST_ROWS,
            which
                + column.name()
                + ", and "
                + name
                + " has, as "
                + beforeAt(lost.get(0), column)
                + ".",
            column.blankWords().map(words -> "An empty field means: " + words + ".").orElse(""));
    return true;
  }

  /** Every figure is larger, or every one smaller. */
  private boolean inAll(Column<?> column, List<SameRow> pairs) {
    double[] times = times(column, pairs);
    boolean up = Arrays.stream(times).allMatch(by -> by > 1);
    boolean down = Arrays.stream(times).allMatch(by -> by < 1);
    if (times.length < 2 || (!up && !down)) {
      return false;
    }
    Arrays.sort(times);
    double middle = times[times.length / 2];
    if (!oneYear && middle < TWICE && middle > 1 / TWICE) {
      return false;
    }
    now.at(pairs.get(0).now(), column.name())
        .warning(
            issues,
            IssueCode.SUSPICIOUS,
            "all "
                + times.length
                + " numbers of "
                + column.name()
                + " are "
                + (up ? "larger" : "smaller")
                + " than those of "
                + name
                + ", about "
                + Figures.significant(middle)
                + " times.",
            "Are they in another unit, or of another column?");
    return true;
  }

  /** Each figure as a multiple of what it was; rows of 0 have none. */
  private double[] times(Column<?> column, List<SameRow> pairs) {
    if (!isNumber(column)) {
      return new double[0];
    }
    return pairs.stream().mapToDouble(pair -> times(pair, column)).filter(by -> by > 0).toArray();
  }

  private double times(SameRow pair, Column<?> column) {
    Optional<Double> old = number(beforeAt(pair, column));
    Optional<Double> fresh = number(nowAt(pair, column));
    return old.isEmpty() || fresh.isEmpty() || old.get() == 0 ? 0 : fresh.get() / old.get();
  }

  /** Words, dates and financial years are none. */
  private static Optional<Double> number(String text) {
    return text.matches("-?[0-9]+([.][0-9]+)?([eE]-?[0-9]+)?")
        ? Figure.number(text)
        : Optional.empty();
  }

  /** Of years any other, of numbers one that is many times as much or as little. */
  private boolean isLeap(SameRow pair, Column<?> column) {
    if (SinceCheck.isYear(column)) {
      return !nowAt(pair, column).equals(beforeAt(pair, column));
    }
    double by = isNumber(column) ? times(pair, column) : 1;
    return by > LEAP || (by > 0 && by < 1 / LEAP);
  }

  private void leaps(Column<?> column, List<SameRow> pairs) {
    List<SameRow> leaps = pairs.stream().filter(pair -> isLeap(pair, column)).toList();
    for (SameRow pair : leaps.subList(0, Math.min(MOST_NAMED, leaps.size()))) {
      now.at(pair.now(), column.name())
          .warning(
              issues,
              IssueCode.SUSPICIOUS,
              nowAt(pair, column)
                  + " stands where "
                  + name
                  + " has "
                  + beforeAt(pair, column)
                  + (leaps.size() > MOST_NAMED ? ", one of " + leaps.size() + " such." : "."),
              "Did you mean " + beforeAt(pair, column) + "?");
    }
  }

  private void exchanged(Column<?> one, Column<?> other, List<SameRow> pairs) {
    boolean differ = false;
    for (SameRow pair : pairs) {
      if (!nowAt(pair, one).equals(beforeAt(pair, other))
          || !nowAt(pair, other).equals(beforeAt(pair, one))) {
        return;
      }
      differ |= !nowAt(pair, one).equals(nowAt(pair, other));
    }
    if (differ) {
      issues.warning(
          now.location(),
          IssueCode.SUSPICIOUS,
          one.name()
              + " has what "
              + name
              + " has as "
              + other.name()
              + ", and the other way round.",
          "Were the two columns swapped?");
    }
  }
}
