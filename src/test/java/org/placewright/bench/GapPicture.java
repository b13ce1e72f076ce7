package org.placewright.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/** Gap against time as a picture: a step down at each better plan, on a logarithmic scale. */
final class GapPicture {
  private static final DoubleVector SIZE = new DoubleVector(720, 380);
  private static final double LEAST = 1e-3;

  private final List<Object> seconds = new ArrayList<>();
  private final List<Object> gaps = new ArrayList<>();
  private final List<Object> solvers = new ArrayList<>();

  private GapPicture() {}

  /** Draws the gap of each to the best bound that is proven here. */
  static void write(OwnCurve own, List<Curve> others, Path file) throws IOException {
    GapPicture picture = new GapPicture();
    picture.add(own.curve(), own.bound());
    others.forEach(curve -> picture.add(curve, own.bound()));
    if (!picture.gaps.isEmpty()) {
      Files.writeString(file, picture.drawn(), StandardCharsets.UTF_8);
    }
  }

  private void add(Curve curve, double bound) {
    for (Point point : curve.points()) {
      double gap = 100 * Gap.of(point.objective(), bound);
      if (Double.isFinite(gap)) {
        seconds.add(point.seconds());
        gaps.add(Math.max(LEAST, gap));
        solvers.add(curve.name());
      }
    }
  }

  private String drawn() {
    Map<String, Object> data = map("seconds", seconds, "gap, %", gaps, "solver", solvers);
    Map<String, Object> plot =
        map(
            "kind",
            "plot",
            "data",
            data,
            "mapping",
            map("x", "seconds", "y", "gap, %", "color", "solver"));
    plot.put(
        "layers",
        new ArrayList<Object>(List.of(map("geom", "step", "size", 1.2), map("geom", "point"))));
    plot.put(
        "scales",
        new ArrayList<Object>(List.of(map("aesthetic", "y", "trans", "log10", "format", ".2f"))));
    return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
        plot,
        SIZE,
        (width, rows, pixels) -> {
          throw new IllegalStateException("steps and points have no pixels");
        },
        false);
  }

  /** Lets-Plot changes what it is given. */
  private static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return map;
  }
}
