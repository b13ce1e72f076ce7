package org.placewright.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewright.report.chart.Plot;

/** Gap against time as a picture: a step down at each better plan, on a logarithmic scale. */
final class GapPicture {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 380;
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
    Map<String, Object> data = Plot.map("seconds", seconds, "gap, %", gaps, "solver", solvers);
    Map<String, Object> plot =
        Plot.map(
            "kind",
            "plot",
            "data",
            data,
            "mapping",
            Plot.map("x", "seconds", "y", "gap, %", "color", "solver"));
    plot.put("layers", Plot.list(Plot.map("geom", "step", "size", 1.2), Plot.map("geom", "point")));
    plot.put("scales", Plot.list(Plot.map("aesthetic", "y", "trans", "log10", "format", ".2f")));
    return Plot.svg(plot, WIDTH, HEIGHT);
  }
}
