package org.placewright.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placewright.report.html.Html;

/**
 * A chart as a picture. Lets-Plot draws it without fonts or windows of the machine: it estimates
 * how wide a text is, so that the same numbers give the same picture everywhere.
 */
public final class Chart {
  /** Told apart by those who see no red or no green, and 3 to 1 or more on white. */
  private static final List<String> COLOURS = List.of("#1a1a1a", "#c25100", "#0060a8", "#007a5a");

  private static final List<String> STACKED = List.of("#595959", "#0060a8", "#e08a3c", "#007a5a");
  private static final List<String> LINES = List.of("solid", "dashed", "solid", "dotted");
  private static final int WIDTH = 500;
  private static final int HEIGHT = 260;
  private static final int HEIGHT_OF_STACKS = 340;
  private static final int AROUND_BARS = 90;
  private static final int BAR = 12;
  private static final int THIN_BAR = 8;
  private static final int MANY = 8;
  private static final int MOST_YEARS_NAMED = 8;
  private static final double WHOLE_STEPS = 6;
  private static final double TENTHS = 0.6;
  private static final double BAND = 0.2;
  private static final String AT = "at";
  private static final String VALUE = "value";
  private static final String HIGH = "high";
  private static final String NAME = "series";

  private final ChartText text;
  private final Map<String, Object> plot;
  private final int height;
  private final List<String> categories;

  private Chart(ChartText text, Map<String, Object> plot, int height, List<String> categories) {
    this.text = text;
    this.plot = plot;
    this.height = height;
    this.categories = List.copyOf(categories);
  }

  /**
   * Lines over years, from 0 up.
   *
   * @param text what it says
   * @param years along the bottom, rising
   * @param series at most four
   * @return the chart
   */
  public static Chart lines(ChartText text, List<Integer> years, List<ChartSeries> series) {
    return lines(text, years, series, List.of());
  }

  /**
   * Lines over years, from 0 up, some with a shaded band around them.
   *
   * @param text what it says
   * @param years along the bottom, rising
   * @param series at most four
   * @param bands behind the lines, each of one of them
   * @return the chart
   */
  public static Chart lines(
      ChartText text, List<Integer> years, List<ChartSeries> series, List<ChartBand> bands) {
    Map<String, Object> plot =
        plot(rows(years, series), Plot.map("x", AT, "y", VALUE, "color", NAME, "linetype", NAME));
    List<Object> layers = new ArrayList<>();
    bands.forEach(band -> layers.add(ribbon(years, series, band)));
    layers.add(Plot.map("geom", "line", "size", 1.3, "tooltips", "none"));
    plot.put("layers", layers);
    plot.put(
        "scales",
        Plot.list(
            Plot.map("aesthetic", "x", "breaks", named(years), "format", "d", "name", ""),
            Plot.map(
                "aesthetic",
                "y",
                "limits",
                fromZero(),
                "format",
                format(series),
                "name",
                text.unit()),
            scale("color", series, first(COLOURS, series)),
            scale("linetype", series, first(LINES, series))));
    return new Chart(text, plot, HEIGHT, List.of());
  }

  /**
   * Bars that lie beside each other, a group for each category, the first on top.
   *
   * @param text what it says
   * @param categories down the side, each another
   * @param series at most four
   * @return the chart, as high as it needs
   */
  public static Chart bars(ChartText text, List<String> categories, List<ChartSeries> series) {
    List<String> upwards = reversed(categories);
    List<ChartSeries> lowestFirst = reversed(series);
    Map<String, Object> plot =
        plot(rows(categories, lowestFirst), Plot.map("y", AT, "x", VALUE, "fill", NAME));
    plot.put("layers", Plot.list(bar("y", "dodge")));
    plot.put(
        "scales",
        Plot.list(
            Plot.map("aesthetic", "y", "discrete", true, "limits", upwards, "name", ""),
            Plot.map("aesthetic", "x", "format", format(series), "name", text.unit()),
            scale("fill", series, first(COLOURS.subList(1, COLOURS.size()), series))));
    int bar = categories.size() > MANY ? THIN_BAR : BAR;
    int high = AROUND_BARS + bar * (series.size() + 1) * categories.size();
    return new Chart(text, plot, high, categories);
  }

  /**
   * Bars on top of each other, one for each year.
   *
   * @param text what it says
   * @param years along the bottom
   * @param series at most four, the first at the bottom
   * @return the chart
   */
  public static Chart stacks(ChartText text, List<String> years, List<ChartSeries> series) {
    Map<String, Object> plot =
        plot(rows(years, series), Plot.map("x", AT, "y", VALUE, "fill", NAME));
    plot.put("layers", Plot.list(bar("x", "stack")));
    plot.put(
        "scales",
        Plot.list(
            Plot.map(
                "aesthetic", "x", "discrete", true, "limits", new ArrayList<>(years), "name", ""),
            Plot.map("aesthetic", "y", "format", format(series), "name", text.unit()),
            scale("fill", series, first(STACKED, series))));
    return new Chart(text, plot, HEIGHT_OF_STACKS, List.of());
  }

  private static Map<String, Object> ribbon(
      List<Integer> years, List<ChartSeries> series, ChartBand band) {
    int line = series.stream().map(ChartSeries::name).toList().indexOf(band.of());
    Map<String, Object> data = rows(years, List.of(new ChartSeries(band.of(), band.low())));
    data.put(HIGH, new ArrayList<>(band.high()));
    Map<String, Object> ribbon = Plot.map("geom", "ribbon", "data", data, "tooltips", "none");
    ribbon.put("mapping", Plot.map("x", AT, "ymin", VALUE, "ymax", HIGH));
    ribbon.put("fill", COLOURS.get(line));
    ribbon.put("alpha", BAND);
    ribbon.put("size", 0);
    ribbon.put("show_legend", false);
    return ribbon;
  }

  private static Map<String, Object> bar(String along, String position) {
    return Plot.map(
        "geom",
        "bar",
        "stat",
        "identity",
        "orientation",
        along,
        "position",
        position,
        "width",
        0.8,
        "size",
        0,
        "tooltips",
        "none");
  }

  /** Which of the values each series has, whatever is drawn first. */
  private static Map<String, Object> scale(
      String aesthetic, List<ChartSeries> series, List<Object> values) {
    List<Object> names = new ArrayList<>(series.stream().map(ChartSeries::name).toList());
    return Plot.map("aesthetic", aesthetic, "values", values, "limits", names, "name", "");
  }

  /**
   * Draws the chart into a page, or says there that it has no figures.
   *
   * @param html where
   */
  public void writeTo(Html html) {
    if (isEmpty()) {
      html.leaf("figcaption", text.title() + ": there are no figures to draw.");
      return;
    }
    new Picture(html, text, categories).write(Plot.svg(plot, WIDTH, height));
  }

  private boolean isEmpty() {
    return plot.get("data") instanceof Map<?, ?> rows
        && rows.get(VALUE) instanceof List<?> values
        && values.isEmpty();
  }

  private static Map<String, Object> plot(Map<String, Object> rows, Map<String, Object> mapping) {
    Map<String, Object> theme = new LinkedHashMap<>();
    theme.put("name", "minimal");
    theme.put("legend_position", "bottom");
    theme.put("plot_background", Plot.map("name", "blank", "blank", true));
    theme.put("text", Plot.map("name", "text", "size", Picture.TEXT_SIZE));
    theme.put("axis_title", Plot.map("name", "text", "size", Picture.TEXT_SIZE));
    return Plot.map("kind", "plot", "data", rows, "mapping", mapping, "theme", theme);
  }

  private static Map<String, Object> rows(List<?> along, List<ChartSeries> series) {
    List<Object> at = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    List<Object> names = new ArrayList<>();
    for (ChartSeries each : series) {
      if (each.values().size() != along.size()) {
        throw new IllegalArgumentException(each.name() + " has no value for each of " + along);
      }
      at.addAll(along);
      values.addAll(each.values());
      along.forEach(any -> names.add(each.name()));
    }
    return Plot.map(AT, at, VALUE, values, NAME, names);
  }

  /** As many decimals as the steps of an axis need. */
  private static String format(List<ChartSeries> series) {
    double most =
        series.stream()
            .flatMap(each -> each.values().stream())
            .mapToDouble(Math::abs)
            .max()
            .orElse(0);
    return most >= WHOLE_STEPS ? ",.0f" : most >= TENTHS ? ",.1f" : ",.2f";
  }

  /** As many years as there is room for, the first one of them. */
  private static List<Object> named(List<Integer> years) {
    int step = (years.size() + MOST_YEARS_NAMED - 1) / MOST_YEARS_NAMED;
    List<Object> named = new ArrayList<>();
    for (int i = 0; i < years.size(); i += step) {
      named.add((double) years.get(i));
    }
    return named;
  }

  private static List<Object> fromZero() {
    return new ArrayList<>(Arrays.asList(0.0, null));
  }

  private static List<Object> first(List<String> all, List<ChartSeries> series) {
    return new ArrayList<>(all.subList(0, series.size()));
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> back = new ArrayList<>(list);
    Collections.reverse(back);
    return back;
  }
}
