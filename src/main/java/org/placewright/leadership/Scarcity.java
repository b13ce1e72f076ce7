package org.placewright.leadership;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.policy.LeadershipPost;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.Specialty;
import org.placewright.scenario.row.Row;
import org.placewright.shortfall.ProjectionRow;

/**
 * How much the time of a specialty is missed: its shortfall as a share of its demand, in an SHA and
 * a year, times its shortfall weight.
 */
final class Scarcity {
  /** Weights are whole millionths, so that sums of them are exact. */
  static final double MILLION = 1e6;

  private final Scenario scenario;
  private final Map<String, Sums> demandAndShortfall = new TreeMap<>();

  Scarcity(Scenario scenario, List<ProjectionRow> projection) {
    this.scenario = scenario;
    Map<String, String> shaOf = new TreeMap<>();
    for (Deanery deanery : scenario.register().deaneries()) {
      shaOf.put(deanery.id(), deanery.sha());
    }
    for (ProjectionRow row : projection) {
      String sha = shaOf.getOrDefault(row.deanery(), "");
      demandAndShortfall.merge(
          Row.keyOf(row.specialty(), sha, row.year()),
          new Sums(row.demandFte(), row.shortfallFte()),
          Sums::plus);
    }
  }

  /** FTE of a specialty in an SHA and year. */
  private record Sums(double demand, double shortfall) {
    private static final Sums NONE = new Sums(0, 0);

    Sums plus(Sums other) {
      return new Sums(demand + other.demand, shortfall + other.shortfall);
    }
  }

  /** The weighted share short; 0 where there is no demand. */
  double of(String specialty, String sha, int year) {
    Sums sums = demandAndShortfall.getOrDefault(Row.keyOf(specialty, sha, year), Sums.NONE);
    double weight =
        scenario.register().specialty(specialty).map(Specialty::shortfallWeight).orElse(0.0);
    return sums.demand() > 0 ? weight * sums.shortfall() / sums.demand() : 0;
  }

  /**
   * What one head of each row weighs in each planned year.
   *
   * @return millionths of a weighted FTE, rounded to the nearest
   */
  HeadWeights points() {
    List<LeadershipPost> posts = scenario.policy().leadership().posts();
    int first = scenario.horizon().firstIntakeYear();
    return HeadWeights.of(
        scenario,
        (k, y) -> {
          LeadershipPost post = posts.get(k);
          double fte = post.weight() * HeadPrice.of(post).fteGivenUp();
          return Math.round(MILLION * fte * of(post.specialty(), post.sha(), first + y));
        });
  }
}
