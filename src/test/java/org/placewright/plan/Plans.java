package org.placewright.plan;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.placewright.scenario.Scenario;

/** Plans from and to tables, for tests that change single cells. */
public final class Plans {
  private Plans() {}

  /** Places by programme and intake; of intakes that are not given none. */
  public static PlacesToHorizon toHorizon(Scenario scenario, int[]... places) {
    int intakes = scenario.horizon().intakes();
    int years = scenario.horizon().horizonYear() - scenario.horizon().lastIntakeYear();
    int[][] all =
        Arrays.stream(places).map(row -> Arrays.copyOf(row, intakes + years)).toArray(int[][]::new);
    return PlacesToHorizon.of(
        PlacesPlan.of(all.length, intakes, (p, i) -> all[p][i]),
        years,
        (p, i) -> all[p][intakes + i]);
  }

  /** The same plan with no place but on some programmes. */
  public static PlacesToHorizon only(IntPredicate own, Scenario scenario, PlacesToHorizon plan) {
    int[][] places = table(plan);
    for (int p = 0; p < places.length; p++) {
      if (!own.test(p)) {
        Arrays.fill(places[p], 0);
      }
    }
    return toHorizon(scenario, places);
  }

  /** A new table by programme and intake. */
  public static int[][] table(PlacesPlan plan) {
    return IntStream.range(0, plan.programmes())
        .mapToObj(p -> IntStream.range(0, plan.intakes()).map(i -> plan.at(p, i)).toArray())
        .toArray(int[][]::new);
  }

  /** A new table by programme and intake, to the horizon. */
  public static int[][] table(PlacesToHorizon plan) {
    return IntStream.range(0, plan.programmes())
        .mapToObj(p -> IntStream.range(0, plan.intakes()).map(i -> plan.at(p, i)).toArray())
        .toArray(int[][]::new);
  }
}
