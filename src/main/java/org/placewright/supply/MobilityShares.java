package org.placewright.supply;

import java.util.List;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Positions;
import org.placewright.scenario.staff.Mobility;

/** Where people who complete training go to work. */
final class MobilityShares {
  private final double[][] shares;

  private MobilityShares(int deaneries) {
    shares = new double[deaneries][deaneries];
  }

  static MobilityShares of(Scenario scenario) {
    var deaneries = scenario.register().deaneries();
    Positions positions = Positions.of(deaneries, row -> row.id());
    MobilityShares mobility = new MobilityShares(deaneries.size());
    List<Mobility> rows = scenario.workforce().flows().mobility();
    boolean[] given = new boolean[deaneries.size()];
    for (Mobility row : rows) {
      int from = positions.of(row.fromDeanery());
      given[from] = true;
      mobility.shares[from][positions.of(row.toDeanery())] += row.share();
    }
    for (int d = 0; d < given.length; d++) {
      if (!given[d]) {
        mobility.shares[d][d] = 1;
      }
    }
    return mobility;
  }

  /** Two areas: all who complete in the first work there, and those of the second in neither. */
  static MobilityShares stayingOrAway() {
    MobilityShares mobility = new MobilityShares(2);
    mobility.shares[0][0] = 1;
    return mobility;
  }

  int areas() {
    return shares.length;
  }

  double share(int from, int to) {
    return shares[from][to];
  }

  /** The share of a deanery's completers who work in none. */
  double away(int from) {
    double left = 1;
    for (double share : shares[from]) {
      left -= share;
    }
    return left;
  }
}
