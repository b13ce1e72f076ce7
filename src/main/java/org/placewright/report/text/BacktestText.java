package org.placewright.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.placewright.backtest.Accuracy;
import org.placewright.backtest.Comparison;
import org.placewright.backtest.Counted;
import org.placewright.quantity.Figures;

/** A back-test for a terminal: errors by horizon, by specialty and by series of counts. */
public final class BacktestText {
  private static final int LONGEST_NAME = 40;
  private static final String PUBLISHED =
      """
        Published: Dutch GP projections, back-tested with the training intakes that happened, had a
        MAPE of 1.9 to 14.9 % (van Greuningen, Batenburg and van der Velden 2013, HRH 11:31).
      """;

  private BacktestText() {}

  /**
   * Tabulates errors by what was counted and years ahead.
   *
   * @param baseYear the year projected from
   * @param comparisons at least one
   * @return lines of at most 100 characters, each ended
   */
  public static String of(int baseYear, List<Comparison> comparisons) {
    StringBuilder text = new StringBuilder();
    for (Counted counted : Counted.values()) {
      List<Comparison> own = comparisons.stream().filter(c -> c.counted() == counted).toList();
      if (!own.isEmpty()) {
        text.append("  ").append(counted.code()).append(" projected from ").append(baseYear);
        text.append(", compared with what happened\n\n").append(horizons(own)).append('\n');
        text.append(groups("by specialty", own, Comparison::specialty)).append('\n');
        if (own.stream().map(Comparison::series).distinct().count() > 1) {
          text.append(groups("by series of counts", own, Comparison::series)).append('\n');
        }
      }
    }
    return text.append(PUBLISHED).toString();
  }

  private static String horizons(List<Comparison> comparisons) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("years ahead", "year", "series", "cells", "projected", "actual", "MAPE", "bias"));
    grouped(comparisons, Comparison::yearsAhead)
        .forEach((years, own) -> rows.add(horizon(years, own)));
    return TextTable.of("rrlrrrrr", rows);
  }

  private static List<String> horizon(int years, List<Comparison> own) {
    List<String> series = own.stream().map(Comparison::series).distinct().sorted().toList();
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(years));
    row.add(Integer.toString(own.get(0).year()));
    row.add(TextTable.cut(String.join(" ", series), LONGEST_NAME / 2));
    row.add(Integer.toString(own.size()));
    row.add(Figures.grouped(own.stream().mapToDouble(Comparison::projected).sum(), 1));
    row.add(Figures.grouped(own.stream().mapToDouble(Comparison::actual).sum(), 1));
    row.addAll(errors(own));
    return row;
  }

  private static String groups(
      String title, List<Comparison> comparisons, Function<Comparison, String> group) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(title, "cells", "MAPE", "bias"));
    grouped(comparisons, group).forEach((name, own) -> rows.add(group(name, own)));
    rows.add(group("all", comparisons));
    return TextTable.of("lrrr", rows);
  }

  private static List<String> group(String name, List<Comparison> own) {
    List<String> row = new ArrayList<>();
    row.add(name.isEmpty() ? "(not said)" : TextTable.cut(name, LONGEST_NAME));
    row.add(Integer.toString(own.size()));
    row.addAll(errors(own));
    return row;
  }

  private static List<String> errors(List<Comparison> own) {
    Accuracy accuracy = Accuracy.of(own);
    return List.of(
        Figures.percent(accuracy.mape()), Figures.change(100 * accuracy.bias(), 2) + " %");
  }

  private static <K extends Comparable<K>> Map<K, List<Comparison>> grouped(
      List<Comparison> comparisons, Function<Comparison, K> key) {
    Map<K, List<Comparison>> groups = new TreeMap<>();
    for (Comparison each : comparisons) {
      groups.computeIfAbsent(key.apply(each), any -> new ArrayList<>()).add(each);
    }
    return groups;
  }
}
