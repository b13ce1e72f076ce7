package org.placewright.leadership;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.scenario.Deanery;
import org.placewright.scenario.LeadershipPost;
import org.placewright.scenario.Row;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.Specialty;
import org.placewright.shortfall.ProjectionRow;

/**
 * How much the time of a specialty is missed: its shortfall as a share of its demand, in an SHA and
 * a year, times its shortfall weight.
 */
final class Scarcity {
  /** Weights are whole millionths, so that sums of them are exact. */
  static final double MILLION = 1e6;

  private final Scenario scenario;
  private final Map<String, double[]> demandAndShortfall = new TreeMap<>();

  Scarcity(Scenario scenario, List<ProjectionRow> projection) {
    this.scenario = scenario;
    Map<String, String> shaOf = new TreeMap<>();
    for (Deanery deanery : scenario.register().deaneries()) {
      shaOf.put(deanery.id(), deanery.sha());
    }
    for (ProjectionRow row : projection) {
      String sha = shaOf.getOrDefault(row.deanery(), "");
      double[] sums =
          demandAndShortfall.computeIfAbsent(
              Row.keyOf(row.specialty(), sha, row.year()), key -> new double[2]);
      sums[0] += row.demandFte();
      sums[1] += row.shortfallFte();
    }
  }

  /** The weighted share short; 0 where there is no demand. */
  double of(String specialty, String sha, int year) {
    double[] sums = demandAndShortfall.getOrDefault(Row.keyOf(specialty, sha, year), new double[2]);
    double weight =
        scenario.register().specialty(specialty).map(Specialty::shortfallWeight).orElse(0.0);
    return sums[0] > 0 ? weight * sums[1] / sums[0] : 0;
  }

  /**
   * What one head of each row weighs in each planned year.
   *
   * @return millionths of a weighted FTE, by row and year, rounded to the nearest
   */
  long[][] points() {
    List<LeadershipPost> posts = scenario.policy().leadership().posts();
    long[][] points = new long[posts.size()][scenario.horizon().intakes()];
    for (int k = 0; k < points.length; k++) {
      LeadershipPost post = posts.get(k);
      double fte = post.weight() * HeadPrice.of(post).fteGivenUp();
      for (int y = 0; y < points[k].length; y++) {
        int year = scenario.horizon().firstIntakeYear() + y;
        points[k][y] = Math.round(MILLION * fte * of(post.specialty(), post.sha(), year));
      }
    }
    return points;
  }
}
