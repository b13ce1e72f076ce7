package org.placewright.input.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.Quoted;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Located;
import org.placewright.input.table.Pack;
import org.placewright.input.table.TableRows;
import org.placewright.input.table.Tables;
import org.placewright.issue.IssueCode;
import org.placewright.scenario.register.Deanery;
import org.placewright.scenario.register.HealthAuthority;
import org.placewright.scenario.register.MapTile;

/** Every SHA has a name if any has one, and every deanery a tile of its own. */
record DeaneryCheck(Pack pack, IssueCollector issues) {
  private static final String COLUMN = "map_column";

  void check() {
    TableRows<Deanery> deaneries = pack.table(Tables.DEANERIES);
    TableRows<HealthAuthority> shas = pack.table(Tables.SHAS);
    if (!shas.located().isEmpty()) {
      names(deaneries, shas);
    }
    tiles(deaneries);
  }

  private void names(TableRows<Deanery> deaneries, TableRows<HealthAuthority> shas) {
    Set<String> named =
        shas.located().stream()
            .map(row -> row.row().id())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> there = new TreeSet<>();
    for (Located<Deanery> row : deaneries.located()) {
      String sha = row.row().sha();
      there.add(sha);
      if (!named.contains(sha)) {
        deaneries
            .at(row, "sha")
            .error(
                issues,
                IssueCode.UNKNOWN_ID,
                Quoted.of(sha) + " has no name in shas.csv.",
                Suggestion.advice(sha, named));
      }
    }
    shas.located().stream()
        .filter(row -> !there.contains(row.row().id()))
        .forEach(
            row ->
                shas.at(row, "sha")
                    .warning(
                        issues,
                        IssueCode.SUSPICIOUS,
                        "no deanery lies in " + Quoted.of(row.row().id()) + ".",
                        "Its name is shown nowhere."));
  }

  private void tiles(TableRows<Deanery> deaneries) {
    Map<MapTile, String> taken = new HashMap<>();
    boolean any = deaneries.located().stream().anyMatch(row -> row.row().tile().isPresent());
    for (Located<Deanery> row : deaneries.located()) {
      Optional<MapTile> tile = row.row().tile();
      Optional<String> other =
          tile.flatMap(place -> Optional.ofNullable(taken.put(place, row.row().id())));
      if (other.isPresent()) {
        deaneries
            .at(row, COLUMN)
            .error(
                issues,
                IssueCode.INCONSISTENT,
                row.row().id() + " is on the same tile of the map as " + other.get() + ".",
                "Give each deanery a map_row and map_column of its own.");
      } else if (any && tile.isEmpty()) {
        deaneries
            .at(row, COLUMN)
            .warning(
                issues,
                IssueCode.INCONSISTENT,
                row.row().id() + " has no place on the map, and others have.",
                "Fill in its map_row and map_column; until then a report shows no map.");
      }
    }
  }
}
