package org.placewright.leadership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewright.scenario.Scenario;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.row.Row;
import org.placewright.shortfall.ProjectionRow;

/**
 * What leaders take from the supply of a specialty in an SHA in a year. It is reported beside the
 * plan of places and changes nothing in it.
 *
 * @param specialty the id of the specialty
 * @param sha the strategic health authority
 * @param year the year at whose end staff are counted
 * @param demand FTE needed
 * @param supply FTE there with the plan, before anybody leads
 * @param shortfall FTE short with the plan, before anybody leads
 * @param givenUp FTE that all leaders give up
 * @param commissionedGivenUp the part of it that those whom the plan commissions give up
 * @param added FTE of shortfall that this part adds
 */
public record LeaderSupply(
    String specialty,
    String sha,
    int year,
    double demand,
    double supply,
    double shortfall,
    double givenUp,
    double commissionedGivenUp,
    double added) {
  /** FTE left when those whom the plan commissions lead. */
  public double left() {
    return supply - commissionedGivenUp;
  }

  /**
   * What a selection takes.
   *
   * @param scenario its cohorts
   * @param plan the selection
   * @param projection demand and supply with the plan of places
   * @return a row for each specialty and SHA with leaders and each planned year, sorted by them
   */
  public static List<LeaderSupply> of(
      Scenario scenario, LeadershipPlan plan, List<ProjectionRow> projection) {
    List<LeaderSupply> rows = new ArrayList<>();
    for (int y = 0; y < scenario.horizon().intakes() && plan.posts() > 0; y++) {
      Map<String, List<LeaderRow>> together = new TreeMap<>();
      for (LeaderRow row : new LeaderYear(scenario, plan, y).rows()) {
        String key = Row.keyOf(row.post().specialty(), row.post().sha());
        together.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
      }
      together.values().forEach(group -> rows.add(of(group, local(group, scenario, projection))));
    }
    rows.sort(
        Comparator.comparing(LeaderSupply::specialty)
            .thenComparing(LeaderSupply::sha)
            .thenComparing(LeaderSupply::year));
    return rows;
  }

  /** The projection of their specialty in the deaneries of their SHA in their year. */
  private static List<ProjectionRow> local(
      List<LeaderRow> group, Scenario scenario, List<ProjectionRow> projection) {
    LeaderRow first = group.get(0);
    List<String> deaneries =
        scenario.register().deaneries().stream()
            .filter(row -> row.sha().equals(first.post().sha()))
            .map(Deanery::id)
            .toList();
    return projection.stream()
        .filter(row -> row.year() == first.year() && deaneries.contains(row.deanery()))
        .filter(row -> row.specialty().equals(first.post().specialty()))
        .toList();
  }

  private static LeaderSupply of(List<LeaderRow> group, List<ProjectionRow> local) {
    LeaderRow first = group.get(0);
    double supply = local.stream().mapToDouble(ProjectionRow::supplyFte).sum();
    double commissioned = group.stream().mapToDouble(LeaderRow::commissionedFteGivenUp).sum();
    return new LeaderSupply(
        first.post().specialty(),
        first.post().sha(),
        first.year(),
        local.stream().mapToDouble(ProjectionRow::demandFte).sum(),
        supply,
        local.stream().mapToDouble(ProjectionRow::shortfallFte).sum(),
        group.stream().mapToDouble(LeaderRow::fteGivenUp).sum(),
        commissioned,
        supply > 0 ? added(local, commissioned / supply) : 0);
  }

  /** Each deanery gives up the same share of its supply: nobody says where in the SHA they work. */
  private static double added(List<ProjectionRow> local, double share) {
    double added = 0;
    for (ProjectionRow row : local) {
      double left = row.supplyFte() * (1 - share);
      added += Math.max(0, row.demandFte() - left) - Math.max(0, row.demandFte() - row.supplyFte());
    }
    return added;
  }
}
