package org.placewright.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.placewright.report.html.Html;

/** Charts are pictures of their numbers, and the same ones every time. */
class ChartTest {
  private static final Pattern LINE = Pattern.compile("M[0-9.]+ [0-9.]+ L([^\"]+)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private static ChartText says() {
    return ChartTextBuilder.builder()
        .id("gp")
        .title("GPs & nurses")
        .description("Lines.")
        .unit("FTE")
        .build();
  }

  private static String lines() {
    return drawn(
        Chart.lines(
            says(),
            List.of(2009, 2010, 2011, 2012),
            List.of(new ChartSeries("Supply", List.of(0.0, 100.0, 200.0, 50.0)))));
  }

  private static String drawn(Chart chart) {
    Html html = new Html();
    html.open("figure");
    chart.writeTo(html);
    return html.close().page();
  }

  @Test
  void withoutFiguresItSaysSo() {
    Chart none = Chart.bars(says(), List.of(), List.of(new ChartSeries("Planned", List.of())));
    assertTrue(drawn(none).contains("GPs &amp; nurses: there are no figures to draw."));
  }

  @Test
  void pointsAreWhereTheirNumbersSay() {
    Matcher line = LINE.matcher(lines());
    double[] x = new double[4];
    double[] y = new double[4];
    while (line.find()) {
      String[] rest = line.group(1).split(" L");
      if (rest.length == x.length) {
        for (int i = 0; i < x.length; i++) {
          x[i] = Double.parseDouble(rest[i].strip().split(" ")[0]);
          y[i] = Double.parseDouble(rest[i].strip().split(" ")[1]);
        }
      }
    }
    // A tenth of a pixel is all that rounding may move them; down the page is up in numbers.
    double year = (x[3] - x[0]) / 3;
    double hundred = y[0] - y[1];
    assertTrue(year > 50 && hundred > 30, year + " " + hundred);
    assertEquals(x[0] + year, x[1], 0.2);
    assertEquals(y[0] - 2 * hundred, y[2], 0.2);
    assertEquals(y[0] - hundred / 2, y[3], 0.2);
  }

  @Test
  void isTheSameEveryTimeAndHasNoIdsButItsOwn() {
    String first = lines();
    assertEquals(first, lines());
    assertEquals(
        List.of("gp-title", "gp-desc"),
        ID.matcher(first).results().map(found -> found.group(1)).toList());
  }

  @Test
  void saysWhatItShowsAndFetchesNothing() {
    String page = lines();
    assertTrue(page.contains("role=\"img\" aria-labelledby=\"gp-title gp-desc\""), page);
    assertTrue(page.contains("<title id=\"gp-title\">GPs &amp; nurses</title>"), page);
    assertFalse(page.contains("url("), page);
    assertFalse(page.contains("<style"), page);
  }

  @Test
  void aLongCategoryIsNotCutShortUnlessItMayBeAnother() {
    List<ChartSeries> one = List.of(new ChartSeries("Planned", List.of(1.0, 0.5, 0.25)));
    String same = "hospital, women-and-children ";
    List<String> names = List.of("occupational-therapist", same + "here", same + "there");
    String page = drawn(Chart.bars(says(), names, one));
    assertTrue(page.contains(">occupational-therapist<"), page);
    assertFalse(page.contains(same), page);
  }

  @Test
  void aBandHasTheColourOfItsLineWhateverIsDrawnFirst() {
    List<ChartSeries> three =
        List.of(
            new ChartSeries("Demand", List.of(3.0, 4.0)),
            new ChartSeries("Carrying on", List.of(2.0, 2.0)),
            new ChartSeries("Planned", List.of(2.0, 3.0)));
    ChartBand band = new ChartBand("Planned", List.of(1.5, 2.5), List.of(2.5, 3.5));
    List<Integer> years = List.of(2009, 2010);
    String plain = drawn(Chart.lines(says(), years, three));
    String fanned = drawn(Chart.lines(says(), years, three, List.of(band)));
    assertFalse(plain.contains("fill-opacity=\"0.2\""), plain);
    assertTrue(
        fanned.contains("fill=\"rgb(0,96,168)\" stroke-width=\"1\" fill-opacity=\"0.2\""), fanned);
    assertEquals(List.of("rgb(26,26,26)", "rgb(194,81,0)", "rgb(0,96,168)"), strokes(fanned));
    assertEquals(strokes(plain), strokes(fanned));
  }

  /** The colours of the lines, in the order in which they are drawn. */
  private static List<String> strokes(String page) {
    return Pattern.compile("fill=\"none\" stroke-width=\"2.9\" stroke=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void barsAndStacksHaveEachSeriesInTheLegend() {
    List<ChartSeries> two =
        List.of(
            new ChartSeries("Carrying on", List.of(1.0, 0.0)),
            new ChartSeries("With the plan", List.of(0.5, 0.25)));
    for (Chart chart :
        List.of(
            Chart.bars(says(), List.of("north", "south"), two),
            Chart.stacks(says(), List.of("2009/10", "2010/11"), two))) {
      String page = drawn(chart);
      assertTrue(page.contains("Carrying on") && page.contains("With the plan"), page);
    }
  }

  @Test
  void aSeriesHasAValueForEachYear() {
    ChartSeries shorter = new ChartSeries("Supply", List.of(1.0));
    assertThrows(
        IllegalArgumentException.class,
        () -> Chart.lines(says(), List.of(2009, 2010), List.of(shorter)));
  }
}
