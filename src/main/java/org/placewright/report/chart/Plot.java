package org.placewright.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * Lines, bars and points for Lets-Plot, which changes what it is given: all of it can be changed.
 */
public final class Plot {
  private Plot() {}

  /**
   * Names with values, in their order.
   *
   * @param namesAndValues a name, its value, the next name, and so on
   * @return a map that may be changed
   */
  public static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return map;
  }

  /**
   * Items in their order.
   *
   * @param items none of them null
   * @return a list that may be changed
   */
  public static List<Object> list(Object... items) {
    return new ArrayList<>(List.of(items));
  }

  /**
   * Draws lines, bars and points.
   *
   * @param plot what to draw, as Lets-Plot has it
   * @param width pixels
   * @param height pixels
   * @return the picture as SVG, the same everywhere
   */
  public static String svg(Map<String, Object> plot, int width, int height) {
    return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
        plot,
        new DoubleVector(width, height),
        (columns, rows, pixels) -> {
          throw new IllegalStateException("what is drawn by lines has no pixels");
        },
        false);
  }
}
