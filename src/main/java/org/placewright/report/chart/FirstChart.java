package org.placewright.report.chart;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.placewright.report.html.Html;

/**
 * A chart that nobody sees, drawn beside other work: the first one of a process takes as long as
 * the twenty that follow, as the classes that draw are loaded and linked then.
 */
public final class FirstChart {
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private FirstChart() {}

  /** Draws it once in a process; never where there is one processor alone. */
  public static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1 && BEGUN.compareAndSet(false, true)) {
      Thread first = new Thread(FirstChart::draw, "first chart");
      first.setDaemon(true);
      first.start();
    }
  }

  private static void draw() {
    ChartText says =
        ChartTextBuilder.builder().id("x").title("x").description("x").unit("x").build();
    List<ChartSeries> series = List.of(new ChartSeries("x", List.of(1.0, 2.0)));
    try {
      Chart.lines(says, List.of(1, 2), series).writeTo(new Html().open("figure"));
      Chart.bars(says, List.of("a", "b"), series).writeTo(new Html().open("figure"));
    } catch (RuntimeException unseen) {
      // A chart that cannot be drawn is a fault of the page that needs it, which says so.
      return;
    }
  }
}
